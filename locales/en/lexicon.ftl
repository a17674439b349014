### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Words that raise a flag for a person to look at; they never lower anything. Never shown.
### Whole words in this order, separated by commas; case, accents, punctuation and Latin spelling of
### Cyrillic are ignored. Give every form: there are no wildcards, so that "killing time" stays quiet.

## Required

danger-words =
    .typed =
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
# Ordinary talk that sounds like the phrases above: takes back the one it overlaps, and no other.
quiet-words =
    .typed =
        years old car, years old house, years old building, year old car, it beats me, beats me why,
        beats me how, it hits me, hits me up, locked out, trapped in traffic, die laughing, die of laughter,
        die of shame, mum will kill me, my mum will kill me, mom will kill me, my mom will kill me,
        mum is going to kill me, mom is going to kill me, my mum is going to kill me,
        my mom is going to kill me, suicide mission
