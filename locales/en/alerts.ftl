### Pages to the people on duty. A phone on a table may show them: a code name and a priority, nothing else.
### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker

page = { $priority } · { $name }
