### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody came back with a code, and there are messages. Nothing of before is quoted.

## Required

# $count is how many messages of the team wait.
waiting =
    Nouveaux messages : { $count }.

    Chacun s'affiche quand on appuie sur le bouton, de préférence quand personne d'autre ne regarde.
    .show = Voir le suivant
