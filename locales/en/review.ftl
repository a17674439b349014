### For supervisors: what stands on the generated pages of docs/flows beside the texts of the flows.

generated = Generated from `bot/flows` and `locales/en` by `make flows`; do not edit.
every-question = At every question:
goes-on = Goes on in { $flow }.
skippable = can be skipped
aside = an aside: comes back to the question it interrupted
after = asked only after { $choices } in { $step }
only-after = asked only after just { $choices } in { $step }
leads-to = to { $step }
lexicon = words of the lexicon { $flag }
path = path { $path }

## For training: a page that looks like a phone

phone-title = Rehearsal
phone-what = For training and for judging texts. Nothing here is stored, and nobody is reached. Dashed lines show what the team would learn from an answer.
phone-flow = Conversation
phone-language = Language
phone-begin = Begin
phone-at = Stands at { $step }
phone-bar = Messages
phone-write = Write here
phone-send = Send
phone-listen = Listen
