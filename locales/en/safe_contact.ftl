### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### When and how the team may write. Read on a phone that may be watched: nothing here says what this is.

## Required

phone =
    Does anyone else use this phone, or read what is on it?
    .no = No, only me
    .yes = Yes, or I am not sure
when =
    { $country ->
        [bg] When may we write to you? The times are those of Bulgaria.
        [hu] When may we write to you? The times are those of Hungary.
        [pl] When may we write to you? The times are those of Poland.
       *[other] When may we write to you? I do not know what time it is where you are: unless you choose "At any time", we write only after you have written.
    }
    .any-time = At any time
    .mornings = Mornings, 7 to 11
    .daytime = Daytime, 11 to 17
    .evenings = Evenings, 17 to 22
    .nights = Nights, 22 to 7
    .when-i-write = Only after I write
days =
    On which days?
    .every-day = Every day
    .weekdays = Monday to Friday
    .weekend = Saturday and Sunday
opening =
    Each time we begin with one harmless line. Your answer to it tells us that it is safe. Which line?

    "Your appointment note is ready."
    "Your parcel is registered."
    "Here is the recipe."
    .note = Appointment note
    .parcel = Parcel
    .recipe = Recipe
delete =
    Shall we delete what our team writes here, ten minutes after it came?
    .yes = Yes, delete it
    .no = No, let it stay
nudge =
    If you stop writing in the middle, may we remind you once, with the harmless line only?
    .no = No, never
    .yes = Yes, once
ok-word =
    If you want: a word that shows us it is really you. Write it now, with at least four letters, and not a word of every day.
    .none = No word
duress-word =
    If you want: a second word, for when somebody makes you write or reads along. When you write it, you see a recipe, and the team knows. Write it now.
    .none = No word
agreed = Saved. You can change it here at any time: write "safe times".
