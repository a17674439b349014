### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Advice for somebody at work who is not sure yet. Nothing about any person is asked or kept here.

## Required

nobody-named = This is advice only. Please write nothing about the person: no name, place or story. So no record of them begins.
what-to-see =
    Signs that weigh: someone else keeps the papers or the money; the person is never alone, or lets others speak; cannot leave; is afraid, hurt, or repeats learned answers; works for a debt; does not know the address.

    One sign proves nothing. Several together are a reason to ask for help.
what-to-do =
    If it is safe: speak alone, with an interpreter of your own. Ask if the person is safe, and what they want. Promise nothing, confront nobody. In danger, call { $emergency }.

    { $numbers }
what-law-asks =
    { $country ->
        [bg] In Bulgaria everyone who learns of a child at risk must tell child protection or the police at once, also when bound to secrecy. For an adult, nothing is passed on without their yes, unless a life is in danger.
       *[other] A child at risk must be reported at once. For an adult, nothing is passed on without their yes, unless a life is in danger.
    }
and-now =
    How shall we go on?
    .enough = That is enough
    .report = I want to report
    .ask-person = Ask a person of the team
advised =
    Thank you for asking. You can write here again at any time.

    In danger, call { $emergency }.
