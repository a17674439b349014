### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Callers read all of this. At most 60 words a text, 25 characters a label; plain words; no promise;
### no word for what happened that the person has not used. Phone numbers are always placeables.

## Required: the language itself

# The name of this language in the language itself.
language-name = English

## Required: what can be said at every question. The value is the button, .typed what counts as it.

command-stop = Stop
    .typed = stop, end, quit, cancel
command-skip = Skip
    .typed = skip, pass, next
command-person = A person
    .typed = person, a person, human, help, help me, operator, counsellor, real person, talk to a person
command-leave = Leave now
    .typed = leave, leave now, exit, x, hide, delete, leave quickly
command-back = Back
    .typed = back, go back, previous
command-again = Again
    .typed = again, repeat, start
command-danger = Danger
    .typed = danger, emergency, sos, urgent, i am in danger, i'm in danger
command-numbers = Phone numbers
    .typed = numbers, phone numbers, phones, call
command-language = Language
    .typed = language, languages, change language
command-withdraw = Take back consent
    .typed = withdraw, take back consent, delete my answers, forget me
command-status = My report
    .typed = status, my report, what about my report
command-code = A code to come back
    .typed = code, a code, new code, give me a code, return code
command-return = I have a code
    .typed = return, i have a code, come back, my code
command-times = Safe times
    .typed = safe times, safe time, safe hours
command-listen = Listen
    .typed = listen, read aloud, read it to me, let me hear it
command-done = Done
    .typed = done, ready, that is all

# Stands below a question with several answers.
choose-all = Choose all that fit, then "Done".

## Required: other ways to type three common answers

typed-yes =
    .typed = yes, y, yeah, yep, ok, okay, sure
typed-no =
    .typed = no, n, nope
typed-not-sure =
    .typed = not sure, maybe, i don't know, i dont know, dont know, don't know, unsure
# What stands between several answers typed at once.
typed-and =
    .typed = and, also

## Required: interruptions, the same in every conversation

# Shown when someone says they are in danger. $emergency is 112; $numbers one line a number.
emergency =
    If you are in danger now, call { $emergency } if you can. It is free.

    { $numbers }

    I am a machine and cannot send anyone. I have told the team; I cannot say how soon a person looks.
    .to-person = Write to a person
    .no-life = I don't want to live
    .go-on = Go on with questions
alive =
    I have to ask, because you matter: are you thinking of killing yourself right now?
    .yes-now = Yes, now
    .sometimes = Sometimes, not now
    .no = No
    .rather-not = I'd rather not say
alive-now =
    Thank you for telling. Please do not stay alone with it: call { $emergency }, or someone you trust, if you can.

    { $numbers }

    I have told the team. This chat stays open.
alive-heard = Thank you. If it becomes too much, write it here or call { $emergency } at any time.
numbers =
    Phone numbers:

    { $numbers }
other-language = Choose your language.
withdraw =
    What do you want to take back? Nobody will ask why.
    .all = Everything I agreed to
    .sharing = Only passing it on
    .no = Nothing
nothing-linked = Nothing of yours is kept under this chat now. If something was passed on before, the place that has it must be asked.
nothing-more-kept =
    That is all right. Nothing more is saved. What was written here before stays with our team; to take it back, write "withdraw". These people listen, also without a name:

    { $numbers }

    You can write here again at any time.
sharing-stopped = Saved. From now on nothing is passed on. Whoever already received something is asked to stop using it.
withdrawn =
    Saved. The team stops using what you wrote. You can write here again at any time.
    In danger, call { $emergency }.
stopped =
    We stop here. You can write again at any time.

    To take back what you agreed to, write "withdraw". In danger, call { $emergency }.

    { $channel ->
        [telegram] This chat stays in the list of chats until it is deleted there by hand.
       *[web] The visit stays in the history of the browser until it is deleted there by hand.
    }

# The harmless screen after leaving quickly: nothing in it may hint at what this is.
left =
    { $country ->
        [bg] Banitsa: six sheets of filo, three eggs, a cup of white cheese, half a cup of yoghurt, a little butter. Layer, roll up, and bake until golden.
        [hu] Palacsinta: two eggs, one cup of flour, one cup of milk, a splash of soda water, a pinch of salt. Stir, bake thin, fill with apricot jam and roll up.
        [pl] Potato pancakes: six potatoes, one onion, one egg, two spoons of flour, salt. Grate, mix, fry until crisp, and serve with sour cream.
       *[other] Pancakes: two eggs, one cup of flour, one cup of milk, a pinch of salt. Stir, wait ten minutes, then bake in a hot pan with a little butter.
    }

# A way back from another phone or browser. $code is 16 digits; $phone the same digits, written so
# that they look like a phone number. Shown once.
code-new =
    { $code }

    With these 16 digits you can go on from any phone or browser. They are shown only now; an earlier code no longer works.

    Write them down as a phone number, under a name nobody asks about: { $phone }. Do not send them to anyone, and not as a link. Whoever has them can come in here.
code-noted = When you have them, press here. They then disappear.
    .noted = I have them
copy-code = Copy the digits

## Required: said by the machine when something else happens

not-understood = I did not understand that. Please press a button, or write its number.
offer-person = A person of our team can take over, if you want. Write "person". You need not answer anything more.
begin-again = The earlier conversation is over. We begin again.
person-came = A person of our team is here now and reads what you write.
person-left = The person has left. I am the machine again. What you write still goes to the team.
closed = The team has finished here. You can write again at any time. In danger, call { $emergency }.

code-unknown = These digits open nothing here. Please check them and write all 16 again.
code-right = The code is right. We go on where we stopped.
# Our side is broken. Must be true even when nothing could be stored.
not-saved =
    Something is wrong on our side. What you just wrote may not be saved. Please try again in a moment, or call:

    { $numbers }
odd-sticker = I cannot read stickers. Please press a button, or write in words.
odd-picture = I cannot take pictures, and did not keep it. Please write in words.
odd-file = I cannot take files, and did not keep it. Please write in words.
odd-voice = I did not keep the voice message: before you agree I keep nothing. Please press a button, or write "person".
odd-voice-advice = I did not keep the voice message: in this advice nothing about anybody is kept. To reach the team, write "person".
odd-reply = What you wrote goes to the team, in answer to their message. Here is the question again:
odd-voice-long = This voice message is too long, and I did not keep it. Please send it in shorter parts, ten minutes each at most.
voice-saved = The voice message goes to the team; I cannot listen to it myself. If somebody near may hear you, buttons and writing work as well.
odd-place = I do not need to know the exact place, and did not keep it. Please press a button, or write in words.
odd-contact = I cannot take contacts, and did not keep it. Please write in words.
odd-edited = I cannot change what you wrote before. Please write it again as a new message.
odd-other = I cannot read that. Please press a button, or write in words.
too-much = That was a lot at once. Please wait a moment, then write again. In danger, call { $emergency }.

## Required: how far a long report has come, and what was answered in it

how-far = Part { $part } of { $parts }, question { $question } of { $questions }.
which-person = Person { $person }.
review-line = { $number }. { $title }: { $answer }
review-written = written
review-nothing = not answered
change-line = Change { $number }
invite-known = Thank you. Your organisation is known here.
invite-unknown = This code is not known here. The report goes on all the same.
report-waits = Your report is where you left it. What you answered is kept for 72 hours.
draft-kept = Your report is not finished. To go on with it, write "My report" within 72 hours.
report-read = A person of our team has read your report.
report-accepted = There is news about your report: another organisation now helps. We cannot say more here. Thank you.
draft-anew = We begin again. What you had answered is marked as taken back. A person you had already looked through stays.

# What a report is called. It opens nothing.
receipt = The report has the number { $receipt }. It opens nothing; by it you and the team know which report is meant. To hear how far it is, write "My report".
# To whoever asks in the middle of one.
so-far = Report { $receipt } is not finished yet. What you answered so far is with the team already. We go on where you were.

## Required: how somebody behaves is met

# The one answer to questions about somebody else. The same for everybody: nothing in it may differ.
neutral-answer = Here I give only general information and phone numbers. Whoever asks, I never say whether somebody has written here, where anybody is, or who works here. To go on, write "again". In danger, call { $emergency }.
# Once, to insulting or sexual words; the second time in a day the other one, and then nothing.
boundary = Please write without insults, and without sexual words. Then we can go on.
muted =
    We stop here for a day. In danger, write what is happening, or call:

    { $numbers }

# The harmless line with which each contact begins, where that was agreed.
opening-note = Your appointment note is ready.
opening-parcel = Your parcel is registered.
opening-recipe = Here is the recipe.
ask-word = First, please write the word you chose.
    .lost = I forgot the word
word-not-possible = Please choose another word: at least four letters, not a word of every day, and not the same one twice.

## Required: what Telegram lists as commands. Must not hint at what this is.

menu-start = Begin or repeat
menu-help = Write to a person
menu-language = Language
menu-leave = Close and clear
menu-numbers = Phone numbers

# Shown to whoever looks at the bot before they begin, and in lists of chats.
menu-description = Messages in your language. To begin, press the button below.
menu-short = Messages in your language.
