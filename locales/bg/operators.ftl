### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For staff: what a command answers to whoever typed it.

## What was put aside

not-aside = Под този номер няма отделено съобщение или то вече е забравено. „aside list“ показва какво има.

## Accounts

no-such-member = Никой от работещите тук няма такъв потребител. Проверете как е изписан; „staff add“ създава профил.
last-lead = Това е последният ръководител. Първо приемете друг ръководител със „staff add“ и --role lead.
last-key-holder = Никой друг не може да отвори случай. Първо приемете друг ръководител със „staff add“ и --role lead.

## The ladder

ladder-would-be-empty = Вече никой няма да бъде събуден. Първо сложете друг човек в реда за събуждане с „ladder set“.
not-on-ladder = Този човек не е в реда за събуждане. „ladder“ показва кой е.
cannot-be-woken = В реда за събуждане са само дежурни и ръководители: другите не могат да отворят това, за което биха ги събудили.
topic-wrong = Темата на пейджъра има от една до 64 латински букви, цифри, тирета или долни черти. Дайте друга или я пропуснете.
