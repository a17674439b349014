### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### After the questions: what is written goes to the team.

## Required

# Said once, before "line".
code-offer = If this chat is ever lost: with a code of 16 digits you can go on from another phone or browser. For that, press "A code to come back".
line =
    From here on, what you write goes to our team, and a person reads it. I cannot say when.

    You can write more at any time. If you cannot wait:
    { $numbers }
saved = What you write here is saved, and the team can read it.
asked =
    I have told the team that you want a person. I cannot say how soon someone is free. If you cannot wait:

    { $numbers }
status =
    { $report ->
        [read] Report { $receipt }: a person of the team has read it and works on it.
        [accepted] Report { $receipt } was passed on, and another organisation now helps. We cannot say more here.
        [closed] The team has finished here. We cannot say more.
        [other] What you write here is saved, and the team can read it.
       *[received] Report { $receipt } has arrived. As far as I know nobody has taken it up yet.
    }
line-danger =
    If you are in danger now, call { $emergency } if you can. It is free.

    { $numbers }

    I have told the team. Write here what is happening, if it is safe.
danger-heard =
    The team can see what you wrote. If you are in danger now, call { $emergency } if you can.

    { $numbers }
