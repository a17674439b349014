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
