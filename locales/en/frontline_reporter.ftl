### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For someone who writes about another person: officer, doctor, shelter worker, neighbour, friend.

## Required

careful = Please do not confront anyone, and put neither yourself nor the person at risk. Do not write anyone's name or address here. Three short questions follow.
danger-there =
    Is someone in danger right now?
    .yes = Yes
    .no = No
    .not-sure = Not sure
there-now =
    Please call { $emergency } now, from a safe place, and say where the person is.

    { $numbers }
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
own-words = What did you see or hear? Write it in your own words, without names. You can also skip this.
