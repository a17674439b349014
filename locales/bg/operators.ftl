### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For staff: what a command answers to whoever typed it.

## What was put aside

not-aside = Под този номер няма отделено съобщение или то вече е забравено. „aside list“ показва какво има.
