### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### What stands on the page of the web chat around the conversation. Nothing may hint at what this is.

## Required

title = Messages
begin = Commencer
have-code = J'ai un code
send = Envoyer
write-here = Écrire ici
listen = Écouter
speak = Message vocal
speak-hint = Enregistrer ou choisir un son, jusqu'à 5 MB. Quelqu'un tout près peut entendre la voix.
exit = Quitter cette page maintenant
exit-hint = Pour partir tout de suite : ce bouton, ou trois fois la touche Maj (Shift). Une autre page s'ouvre. La visite reste dans l'historique du navigateur.
neutral-title = Messages
neutral = Il n'y a pas de messages.
refresh = Voir les nouveaux messages
too-long = C'est trop long. On peut l'envoyer en plusieurs parties plus courtes.
