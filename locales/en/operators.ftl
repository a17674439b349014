### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For staff: what a command answers to whoever typed it.

## What was put aside

not-aside = Nothing with this number is put aside, or it is forgotten already. “aside list” shows what there is.
