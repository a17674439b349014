### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### One question for each organisation. $receiver is its name, $land the country, $help and $fields are lists.

## Required

ask =
    { $receiver } ({ $land }) can be asked for: { $help }.

    Only this would be given to them: { $fields }.

    May we? If you say no, you lose nothing.
    .yes = Yes, you may
    .no = No
    .ask-more = I have a question first
agreed = Saved. This is given to them, and to nobody else. You can take it back at any time: write "withdraw".
refused = Saved. Nothing is given to them. You lose nothing by it.
more = Nothing is given for now. Write your question here; it goes to the team.
