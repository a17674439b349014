### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### What stands on the page of the web chat around the conversation. Nothing may hint at what this is.

## Required

title = Messages
begin = Begin
have-code = I have a code
send = Send
write-here = Write here
listen = Listen
speak = Voice message
speak-hint = Record or choose a sound, up to 5 MB. Somebody near may hear you speak.
exit = Leave this page now
exit-hint = To leave at once: this button, or the Shift key three times. It opens another page. The visit stays in the history of the browser.
neutral-title = Messages
neutral = There are no messages.
refresh = Show new messages
too-long = This is too long. Please write it in shorter pieces.
