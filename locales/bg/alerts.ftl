### Известия до дежурните. Телефонът може да лежи на масата: само условно име и спешност, нищо друго.
### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker

page = { $priority } · { $name }
