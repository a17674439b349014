### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
## Required
language-name = Български
