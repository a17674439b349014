### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For family, friends, neighbours and passers-by. They write about somebody who has not agreed to it.

## Required

never-reach = We never try to reach the person you write about: a call or a message could put them in danger. Please do not confront anyone, and write no names or addresses. Three short questions follow.
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
        [bg] A child at risk: please also tell child protection or the police now. In Bulgaria the law asks this of everyone who learns of it.
       *[other] A child at risk: please also tell child protection or the police now.
    }
own-words =
    What worries you? Write it in your own words, without names. You can also skip this.
    .no-life = I don't want to live
