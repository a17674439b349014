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
own-words =
    If you like, write what is going on. Names are not needed. You can also skip this.
    .no-life = I don't want to live
