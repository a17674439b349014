### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### THB-Screen/1 (a), Q1 to Q14. Where $time is "before", the past tense is asked.

## Required

begin = Now some short questions, so that a person understands your situation sooner. You can skip any of them, stop, or ask for a person at any time.
five-minutes =
    Do you have at least five minutes?
    .yes = Yes
    .no = No
time =
    Is this happening to you now?
    .now = Yes, now
    .before = Before; I am out of it
    .not-yet = Not yet; I have an offer
leave =
    { $time ->
        [before] Could you leave the place where you worked or lived when you wanted?
       *[now] Can you leave the place where you work or live when you want?
    }
    .yes = Yes
    .only-if-allowed = Only if someone allows it
    .no = No
    .afraid = I am afraid to
    .not-sure = Not sure
papers =
    { $time ->
        [before] Did someone else keep your passport, ID or phone?
       *[now] Is someone else keeping your passport, ID or phone?
    }
    .papers = Passport or ID
    .phone = Phone
    .no = No
    .not-sure = Not sure
promise =
    { $time ->
        [before] Was the work, the pay or the place different from what you were told?
       *[now] Is the work, the pay or the place different from what you were told?
    }
    .work-or-place = The work or the place
    .pay-or-conditions = Pay or conditions
    .no = No
    .not-sure = Not sure
money =
    { $time ->
        [before] Did you get the money you earned?
       *[now] Do you get the money you earn?
    }
    .all = All of it
    .part = Only a part
    .none = None
    .taken = Someone takes it
    .not-sure = Not sure
debt =
    { $time ->
        [before] Did you have to pay money back to someone before you could go?
       *[now] Must you pay money back to someone before you may go?
    }
    .yes = Yes
    .no = No
    .not-sure = Not sure
sensitive = The next questions are about hard things. I ask so that the team knows what help fits. Skipping is fine.
harm =
    Has anyone hurt or threatened you or your family so that you obey?
    .hurt-me = Hurt me
    .threatened-me = Threatened me
    .threatened-family = Threatened my family
    .no = No
    .not-sure = Not sure
forced =
    { $time ->
        [before] Did someone make you do any of these so that they gained from it?
       *[now] Does someone make you do any of these so that they gain from it?
    }
    .sexual = Sexual acts or photos
    .begging = Begging
    .crime = Stealing, drugs, fraud
    .housework = Housework or care
    .other-work = Other work
    .marry = Marrying someone
    .baby = Giving away a baby
    .none = None of these
    .not-sure = Not sure
watched =
    { $time ->
        [before] Did someone watch you, or decide whom you could talk to?
       *[now] Is someone watching you, or deciding whom you may talk to?
    }
    .yes = Yes
    .no = No
    .not-sure = Not sure
tell =
    { $time ->
        [before] Did anyone say they would tell the police, immigration or your family if you left?
       *[now] Does anyone say they will tell the police, immigration or your family if you leave?
    }
    .authorities = Police or immigration
    .family-or-photos = Family, or show photos
    .no = No
    .not-sure = Not sure
hours =
    { $time ->
        [before] Did you work very long without rest, or in dangerous or very bad conditions?
       *[now] Do you work very long without rest, or in dangerous or very bad conditions?
    }
    .very-long = Very long hours
    .dangerous = Dangerous or very bad
    .no = No
    .not-sure = Not sure
situation =
    { $time ->
        [before] Were any of these true for you?
       *[now] Are any of these true for you?
    }
    .unknown-area = Unknown place, language
    .no-papers = No papers for here
    .dependent = Need them for bed, food
    .family-with-them = My family is with them
    .pregnant = I am pregnant
    .none = None of these
    .not-sure = Not sure
start =
    How did it begin?
    .job-ad = Job ad online
    .agency = An agency
    .friend = A friend
    .family = Family
    .partner = Boyfriend, girlfriend
    .taken-or-sold = I was taken or sold
    .other = In another way
want =
    What would help you most now?
    .talk = Talking to someone
    .leave = Leaving safely
    .place = A place to stay
    .doctor = A doctor
    .papers = Papers
    .home = Going home
    .information = Information
    .nothing = Nothing now
own-words =
    Is there anything else you want to say? Write it in your own words, or skip.
    .no-life = I don't want to live
