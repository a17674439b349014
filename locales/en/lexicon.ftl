### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Words that raise a flag for a person to look at; they never lower anything. Never shown.
### Whole words in this order, separated by commas; case, accents, punctuation and Latin spelling of
### Cyrillic are ignored. Give every form: there are no wildcards, so that "killing time" stays quiet.

## Required

danger-words =
    .typed =
        beaten,
        he will kill me, she will kill me, they will kill me, will kill me, wants to kill me, want to kill me,
        going to kill me, gonna kill me, trying to kill me, threatens to kill me, he'll kill me, they'll kill me,
        locked in, i am locked up, i'm locked up, keeps me locked, keep me locked, locked me in, locked me up, locked us in, i am locked, i'm locked, locked inside,
        can't get out, cannot get out, can not get out, won't let me out, will not let me out, won't let me leave,
        held against my will, i am trapped, i'm trapped, kidnapped, i am a prisoner,
        beating me, beats me, beat me up, is beating me, are beating me, hitting me, hits me, strangled me, choking me,
        raped me, raping me, is raping, he has a knife, has a gun, threatens me with a knife, they have a gun, they have guns,
        i am in danger, i'm in danger, im in danger, my life is in danger, am bleeding, i'm bleeding,
        he is coming, they are coming for me, please save me
suicide-words =
    .typed =
        kill myself, killing myself, end my life, ending my life, end it all, take my life, taking my own life,
        want to die, wanna die, i wish i was dead, i wish i were dead, better off dead, better dead,
        don't want to live, do not want to live, dont want to live, no reason to live, can't live anymore,
        suicide, suicidal, hang myself, cut my wrists, hurt myself, jump off a bridge, jump from the bridge
child-words =
    .typed =
        i am a child, i'm a child, i am a minor, i'm a minor, i am underage, i'm underage, im underage,
        10 years old, 11 years old, 12 years old, 13 years old, 14 years old, 15 years old, 16 years old, 17 years old,
        i am only 10, i am only 11, i am only 12, i am only 13, i am only 14, i am only 15, i am only 16, i am only 17,
        underage girl, underage girls, underage boy, underage boys, little girl, little girls

## Required: how somebody behaves. "…" stands for one to five words, such as a name; "^" for the beginning.

# Asks about somebody else: who wrote, where they are, who works here. Answered the same to everybody.
probing-words =
    .typed =
        did … write to you, did … contact you, did … call you, did … text you, did … message you, did … talk to you, did … speak to you,
        did … come to you, did … write here, has … written to you, has … contacted you, has … called you, has … talked to you, has … spoken to you,
        has … been in touch with you, has … come to you, have … written to you, have … contacted you,
        did someone report me to you, what did she tell you, what did she say to you, what did she say about me, what did she write,
        what has she told you, did she tell you about me, did she mention me, show me what she wrote, show me her messages,
        is my wife there, is my wife with you, is my wife here, is my girlfriend there, is my girlfriend with you, is my girlfriend here,
        is my daughter there, is my daughter with you, is my sister there, is my sister with you, is she there, is she with you, is she staying with you,
        do you have my wife, do you have my girlfriend, do you know where she is, do you know where my wife is, do you know where my girlfriend is,
        where is my wife, where is my girlfriend, where are you hiding, where do you hide, where did you take her, where are you keeping her,
        where do you keep her, tell me where she is, tell me where my wife is, tell me where my girlfriend is, give her back, give me back my wife, send her back,
        ^who works there, ^who works for you, ^who works at the shelter, ^who is working there, hello who works there, hi who works there, and who works there,
        tell me who works there, tell me who works for you, tell me who works at the shelter, do you know who works there, can you tell me who works there, names of your staff, names of your workers,
        names of the people who work there, where is the shelter, where are the shelters, where is your shelter, where are your shelters,
        where is this shelter, address of the shelter, address of your shelter, shelter address, where do the girls live,
        i am her husband, i'm her husband, im her husband, i am the husband of, i am her boyfriend, i'm her boyfriend, im her boyfriend,
        i am her boss, i'm her boss, i am her manager, i'm her manager, i am her agent, i'm her agent, i am her employer, i am her owner, i own her,
        where is the safe house, where is your safe house, where is this safe house, where are the safe houses, where are your safe houses, address of the safe house,
        address of your safe house, safe house address, name of the person who works there, names of who works there, who works in the shelter, who works at your shelter,
        did you talk to my wife, did you talk to my girlfriend, did you speak to my wife, did you speak to my girlfriend, have you talked to my wife,
        have you talked to my girlfriend, have you seen my wife, have you seen my girlfriend, has anyone reported me, did anyone report me, who reported me to you,
        is she writing to you, is she talking to you, does she write to you
# The same as whole questions, where the words alone could be told. Only where a sentence with a question mark
# is nothing else, with "^" also without the mark; "…" may begin or end it; "⋯" has a capital letter, as names do.
probing-questions =
    .typed =
        ^did … write to you, ^did … contact you, ^did … call you, ^did … text you, ^did … message you, ^did … talk to you, ^did … speak to you, ^did … come to you,
        ^did … message you yesterday, ^did … write to you yesterday, ^did … call you yesterday, ^has … messaged you, ^have you heard from …, ^did you hear from …,
        ^is ⋯ there, ^is ⋯ with you, ^is ⋯ staying with you, ^is ⋯ at your place, ^is ⋯ in your shelter, ^is ⋯ at the shelter, ^are you hiding …, ⋯ wrote to you
# Words that may not stand where "…" stands: they turn the question round.
never-in-a-gap =
    .typed = i, we, you, not, never, nobody, want, wants, can, to, police, lawyer, doctor, husband, boss, embassy, anybody, anything
# Sexual or insulting words to whoever reads. Only words said to "you": never words about oneself.
abuse-words =
    .typed =
        fuck you, fuck off, go fuck yourself, suck my dick, suck my cock, suck me, lick my balls, send nudes, send me nudes, send me a nude, send me your nudes,
        show me your tits, show me your boobs, show me your pussy, show me your ass, send me your tits, i want to fuck you, i will fuck you, i wanna fuck you,
        want to fuck with you, do you want to fuck, do you want sex, wanna fuck, want sex with you, i want sex with you, have sex with me,
        are you horny, i am horny, i'm horny, im horny, so horny, talk dirty to me, sex chat, what are you wearing, i am jerking off, i'm jerking off,
        you are a whore, you're a whore, you whore, you fucking whore, you are whores, you bitch, you are a bitch, you're a bitch, you stupid bitch, you fucking bitch,
        you are all bitches, you cunt, you stupid cunt, you slut, you are a slut, you're a slut, you sluts, you are an idiot, you're an idiot, you idiot, you idiots,
        you are stupid, you are all stupid, you moron, you morons, you retard, you piece of shit, you are shit, you are trash, i will rape you, i'm going to rape you
# Whoever tells what others say or do insults nobody: with one of these a text is never abuse.
reporting-words =
    .typed =
        he, she, they, him, her, them, he's, she's, they're, his, their, someone, somebody, man, men, a guy, guys, people, boss, husband, boyfriend,
        girlfriend, father, mother, uncle, brother, client, clients, customer, customers, owner, pimp, driver, friend, friends,
        says, said, saying, calls me, called me, calling me, call me, told, tells, tell me, shouts, shouted, screams, screamed, writes me, wrote me, sent me, texted,
        texts me, asks me, asked, makes me, made me, make me, forces, forced, forcing, have to, had to, was told, am called, are called
# Ordinary talk that sounds like the phrases above: takes back the one it overlaps, and no other.
quiet-words =
    .typed =
        beaten track, beaten path, beaten egg, beaten eggs,
        years old car, years old house, years old building, year old car, it beats me, beats me why,
        beats me how, it hits me, hits me up, locked out, trapped in traffic, die laughing, die of laughter,
        die of shame, mum will kill me, my mum will kill me, mom will kill me, my mom will kill me,
        mum is going to kill me, mom is going to kill me, my mum is going to kill me,
        my mom is going to kill me, suicide mission
