### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Before anything is asked. At most 60 words a text, 25 characters a label.

## Required

# Shown in every offered language at once.
language = Choose your language.
robot = I am an automatic assistant, not a person. Nothing you write is kept until you say yes. One exception: if you write that someone is in danger now, that is kept and shown to our team at once.
safe-to-write =
    Is it safe for you to write now, with nobody looking at this screen?
    .yes = Yes, it is safe
    .no = No
country =
    Which country are you in now? I ask only to show phone numbers that work there.
    .bg = Bulgaria
    .hu = Hungary
    .pl = Poland
    .other = Another country
kept =
    { $channel ->
        [telegram] Telegram can read what is written here, and it stays on this phone until it is deleted. We delete your answers from this chat once they are saved, if Telegram lets us.
        [terminal] This is a rehearsal in a terminal. Nothing is kept.
       *[web] This visit stays in the history of the browser; we cannot remove it. Someone who controls this device can see it.
    }
    What is saved with us is locked. Only our team can open it.
exceptions =
    You need not give your name. We pass nothing on without your yes.

    There are two exceptions: a life in danger, or a child at risk. Then we may have to tell others.
consent-save =
    May we save your answers, without your name, so that a person of our team can read them? You can take it back at any time.
    .yes = Yes, save them
    .no = No
consent-contact =
    May a person of our team write to you here? Someone who sees this screen could read it too.
    .yes = Yes, write to me here
    .no = No
    .shared = Yes, but others see it
age =
    Are you 18 or older?
    .adult = Yes, 18 or older
    .minor = No, under 18
for-whom =
    Who is this about?
    .myself = About me
    .someone = About someone I met
    .information = I only want information
return-code = Please write the 16 digits of your code. Spaces do not matter.
    .lost = I lost my code
code-lost = That is all right. We begin anew. If you agree to be saved, the team will see that you have been here before.
no-report = I know of no report in this chat. Once the team has finished with one, it is no longer linked to the chat. Whoever has a code of 16 digits can write "I have a code".
come-back =
    Then this is not the time. Close this chat, and write again when it is safe. To hide it, delete the chat on your phone; that is something only you can do.

    In danger, call { $emergency }.
nothing-kept =
    That is all right. Nothing was kept. These people listen, also without a name:

    { $numbers }

    You can write here again at any time.
informed =
    These people can tell you more, free of charge and without a name:

    { $numbers }

    You can write here again at any time.
