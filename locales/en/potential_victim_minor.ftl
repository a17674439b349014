### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For people under 18. "told" comes before the first question, always.

## Required

# What may have to be passed on is said here, before anything is asked.
told =
    You decide what you tell. One thing you should know first: if you may be in danger, the team may have to tell people who protect children. When they can, they talk with you before.

    You can also call:
    { $numbers }
safe-now =
    Are you safe right now?
    .yes = Yes
    .no = No
    .not-sure = Not sure
how-old =
    How old are you?
    .under-14 = Under 14
    .from-14 = 14 to 17
with-whom =
    Who are you with now?
    .safe-family = Family, I feel safe
    .feared-family = Family, I am afraid
    .not-family = Someone not family
    .alone = I am alone
    .institution = A home or institution
made-to =
    Does someone make you do something for them or for money? You need not say.
    .work = Work
    .beg = Beg
    .steal-or-carry = Steal or carry things
    .sexual = Sexual things, photos
    .marry = Marry
    .none = None of these
    .no-wish-to-say = I don't want to say
can-refuse =
    Can you say no, or stop, without being punished?
    .yes = Yes
    .no = No
    .not-sure = Not sure
made-when =
    Is it happening now, or was it before?
    .now = Now
    .before = Before
things-taken =
    Does someone take your money, papers or phone?
    .yes = Yes
    .no = No
    .not-sure = Not sure
hurt-or-threatened =
    Has someone hurt you, or said they will?
    .yes = Yes
    .no = No
    .not-sure = Not sure
trusted-adult =
    Is there an adult you trust?
    .yes = Yes
    .no = No
    .not-sure = Not sure
own-words =
    If you like, write what is going on. Names are not needed. You can also skip this.
    .no-life = I don't want to live
