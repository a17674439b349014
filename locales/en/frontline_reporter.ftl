### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For someone who writes about a person they met at work. Their own words are never shown to them again.
### A "title-" is the short name of a question where answers are shown to be changed.

## Required

as-what =
    As what do you write?
    .work = From my work
    .family = Family or friend
    .witness = I saw or heard it
    .advice = I only want advice
careful =
    This takes about five minutes, in eight parts. You can skip, go back, and stop at any time; what you answered stays for 72 hours, and with a code you can go on from another device.

    Please do not confront anyone, and put neither yourself nor the person at risk. Do not write names or exact addresses.
danger-there =
    Is someone in danger right now?
    .yes = Yes
    .no = No
    .not-sure = Not sure
there-now =
    Please call { $emergency } now, from a safe place, and say where the person is.

    { $numbers }
known =
    If your organisation gave you a code for this, write it now. Without one the report works, too.
    .no-code = I have no code
title-about = About
about =
    Is it about an adult or a child?
    .adult = An adult
    .child = A child, under 18
    .not-sure = Not sure
child-duty =
    { $country ->
        [bg] A child at risk: please also tell child protection or the police now. In Bulgaria the law asks this of everyone who learns of it, also of those bound to secrecy.
       *[other] A child at risk: please also tell child protection or the police now.
    }

# Each sign that is ticked is asked for once more: how it is known.
title-signs-start = How it began
signs-start =
    What do you know about how it began?
    .F01 = Other job than promised
    .F02 = Less pay than promised
    .F03 = Promised love, marriage
    .F04 = Sent by a relative
    .F05 = Bought, sold or taken
    .none = None of these
title-signs-control = Control
signs-control =
    Is the person controlled by someone?
    .F06 = Papers held by another
    .F07 = Cannot leave, locked in
    .F08 = Never alone, watched
    .F13 = Told what to say
    .none = None of these
title-signs-harm = Harm and debt
signs-harm =
    Is there harm, or are there threats or debts?
    .F09 = Injuries, violence
    .F10 = Threats to the person
    .F11 = Threats to the family
    .F12 = Debt that grows
    .none = None of these
title-signs-work = Work and pay
signs-work =
    What do you know about work and pay?
    .F14 = Very long hours
    .F15 = Little or no pay
    .F16 = Earnings taken away
    .F18 = Dangerous, bad work
    .F19 = Must earn a daily sum
    .none = None of these
title-signs-made = Made to do
signs-made =
    Is the person made to do any of these?
    .F20 = Made to beg
    .F21 = Made to steal or cheat
    .F22 = Made to sell sex, filmed
    .none = None of these
title-signs-living = Living
signs-living =
    What do you know about how the person lives?
    .F17 = Bad, crowded housing
    .F23 = Lives at work, hidden
    .F24 = No language, no address
    .F25 = No papers, much fear
    .none = None of these
how-known = { $sign }: how do you know?
certainty-seen = I saw it
certainty-told-by-person = The person told me
certainty-second-hand = Others told me
certainty-suspected = I suspect it
check-person =
    This is what you answered. You can change each line, or go on. What is not changed stays.
    .right = That is right
another =
    Is there another person you want to tell about?
    .no = No
    .yes = Yes, one more person
title-where = Place
where = Where is this, as rough as you like: a country, a region, a town? No exact address.
title-own-words = In your words
own-words = What did you see or hear? Write it in your own words, without names. You can also skip this.
check =
    Before you send it: you can change these, or send the report.
    .send = Send the report
do-now =
    Thank you. It is with the team.

    If you can do it safely: talk to the person alone, without companions and with an interpreter of your own. Promise nothing. Do not confront anyone. Questions of the team, and what came of your report, come here.
do-now-law =
    { $country ->
        [bg] For work in Bulgaria: a child in danger must be reported at once. Where a child is harmed in this way, child protection, police and the National Commission are told together within 24 hours. For an adult, nothing is passed on without their yes, unless a life is in danger.
       *[other] A child in danger must be reported to child protection or the police at once. For an adult, nothing is passed on without their yes, unless a life is in danger.
    }
