### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody came back with a code, and there are messages. Nothing of before is quoted.

## Required

# $count is how many messages of the team wait.
waiting =
    Mga bagong mensahe: { $count }.

    Makikita ang bawat isa kapag pinindot ang button. Mas mabuti kung walang ibang nakatingin.
    .show = Ipakita ang susunod
