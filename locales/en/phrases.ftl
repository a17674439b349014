### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Ready sentences that staff send in the caller's language. Every id begins with "phrase-".

## Required

phrase-hello = Hello. I am a person of the team, not the machine. Is it safe for you to write now?
phrase-safe-to-write = Is it safe for you to write now? You can answer with "yes" or "no" only.
phrase-alone = Is anyone with you, or looking at this screen?
phrase-where = Do you know which town or street you are in? Only tell me if it is safe.
phrase-hurt = Are you hurt, or do you need a doctor now?
phrase-can-leave = Can you leave the place on foot right now?
phrase-call = If you can, call { $emergency } now. You need not say your name.
phrase-silent = If you cannot speak, stay on the line after dialling { $emergency } and do not hang up.
phrase-reading = I am reading what you wrote. Please give me a little time.
phrase-your-pace = Take the time you need. You decide what you tell.
phrase-what-now = What would help you most right now?
phrase-when = When may we write to you here again? Tell me hours that are safe.
phrase-code-word = Let us agree on a word, so that each of us knows it is the other. Which word do you choose?
phrase-pause = I have to leave for a moment. What you write stays here for the team.
phrase-organisation = There is an organisation that could help with this. May I tell you about it?
phrase-delete = For your safety, you can delete this chat on your phone now.
phrase-goodbye = We can stop here for today. You can write again at any time.
