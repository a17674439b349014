### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
### For staff: what sorting found, in plain words. An answer points to something; it proves nothing.

## Concern

concern-C0 = no sign in the answers
concern-C1 = some signs
concern-C2 = clear signs
concern-C3 = strong signs
concern-CU = too little answered to say

## Priority

priority-P1 = now
priority-P2 = urgent
priority-P3 = soon
priority-P4 = can wait
priority-X = no case

## Which line of the table gave the priority

rule-duress = says by the agreed word that somebody reads along or makes them write
rule-danger-now = says they are in danger now
rule-danger-word = used words of danger
rule-suicide-now = thinks of killing themselves now
rule-suicide-word = used words about not wanting to live
rule-child-word = used words of somebody under 18
rule-compromised-contact = SEC: somebody asked about others here; the phone may be in other hands
rule-confined-and-harm = cannot leave, and there is violence, a threat, a child or a pregnancy
rule-c3-now = strong signs, happening now
rule-suicide-thoughts = thinks of killing themselves, not now
rule-family-threatened = the family is threatened
rule-threatened-after = is out, and is threatened
rule-short-time = has little time to write, and there are clear signs
rule-danger-unsure = the reporter is not sure whether there is danger
rule-triage-failed = sorting met something it does not know: please look
rule-c2 = clear signs
rule-c3-before = strong signs, in the past
rule-asks-for-person = asks for a person
rule-reported = somebody reports about another person
rule-voice-only = only a voice or silence so far: somebody may be afraid to write
rule-low = nothing that hurries
rule-child-unsafe = somebody under 18 says they are not safe
rule-child-c3-now = somebody under 18, exploited now
rule-child-alone = somebody under 18, alone or with strangers, not surely safe
rule-child-under-14 = under 14, with clear signs
rule-child-c2 = somebody under 18, with clear signs
rule-child = somebody under 18
rule-child-reported = a child is reported

## Which line of the table gave the concern

concern-rule-determinant = one answer alone is enough
concern-rule-coercion-and-another = coercion and one more group of signs
concern-rule-two-strong-coercion = two strong signs of coercion
concern-rule-three-dimensions = three groups of signs
concern-rule-one-dimension = one group of signs
concern-rule-one-strong = one strong sign
concern-rule-means-points = several signs that add up
concern-rule-short-screen = a yes to one of the four short questions
concern-rule-box-floor = a box that counts alone when seen or told
concern-rule-any-sign = a sign
concern-rule-not-yet = has an offer, has not gone yet
concern-rule-few-answers = fewer than four questions answered
concern-rule-nothing-found = no sign in the answers
concern-rule-child-activity = somebody under 18 is made to do something
concern-rule-child-unsafe = somebody under 18 is not safe
concern-rule-child = somebody under 18
concern-rule-child-reported = a child is reported

## Forms to think of

hint-sexual = sexual exploitation
hint-begging = forced begging
hint-criminality = forced crime
hint-servitude = domestic servitude
hint-labour = forced labour
hint-marriage = forced marriage
hint-newborn = sale of a newborn

## Groups of signs (ILO)

dimension-D1 = deception at recruitment
dimension-D2 = coercion at recruitment
dimension-D3 = abuse of vulnerability at recruitment
dimension-D4 = exploitation
dimension-D5 = coercion at the place
dimension-D6 = abuse of vulnerability at the place

## Signs (short paraphrases of the ILO operational indicators, WCMS_105023)

indicator-D1-nature = deceived about the work, the place or the employer
indicator-D1-wages = deceived about pay
indicator-D1-conditions = deceived about conditions
indicator-D1-contract = deceived about the contract
indicator-D1-housing = deceived about housing
indicator-D1-legal = deceived about papers or legal status
indicator-D1-travel = deceived about the journey
indicator-D1-family = deceived about bringing the family
indicator-D1-marriage = deceived by a promise of marriage or adoption
indicator-D1-education = deceived about education
indicator-D2-violence = violence at recruitment
indicator-D2-threat = threats of violence at recruitment
indicator-D2-abduction = taken, sold or forced to marry
indicator-D2-debt = debt bondage at recruitment
indicator-D2-docs = papers taken at recruitment
indicator-D2-isolation = shut in or watched at recruitment
indicator-D2-denounce = threatened with the authorities at recruitment
indicator-D2-shame = threatened with telling the family at recruitment
indicator-D2-family = violence against the family at recruitment
indicator-D2-money = money withheld at recruitment
indicator-D3-difficult_family = difficult family situation
indicator-D3-status = abuse of an irregular status
indicator-D3-education_language = abuse of little schooling or language
indicator-D3-information = abuse of lack of information
indicator-D3-control = control by the recruiter
indicator-D3-economic = abuse of poverty
indicator-D3-false_success = false stories of success
indicator-D3-false_law = false information about the law
indicator-D3-family = recruited by family
indicator-D3-personal = abuse of a personal situation
indicator-D3-emotional = recruited by a partner
indicator-D3-authorities = abuse of the relation to authorities
indicator-D3-past = abuse of past hardship
indicator-D3-travel = abuse of difficulty in travelling
indicator-D3-beliefs = abuse of cultural or religious beliefs
indicator-D3-context = war or disaster
indicator-D4-hours = excessive working days or hours
indicator-D4-pay = low or no pay
indicator-D4-deductions = pay taken by fines or a middleman
indicator-D4-living = bad living conditions
indicator-D4-work = very bad working conditions
indicator-D4-hazard = dangerous work
indicator-D4-law = contract or labour law not respected
indicator-D4-social = no social protection
indicator-D4-education = no access to school
indicator-D5-docs = papers kept by others
indicator-D5-debt = debt bondage
indicator-D5-isolation = shut in, cut off or watched
indicator-D5-violence = violence
indicator-D5-threat = threats of violence
indicator-D5-illicit = made to commit crimes
indicator-D5-tasks = made to do certain things or serve clients
indicator-D5-influence = under strong influence, cannot change
indicator-D5-peers = made to act against others
indicator-D5-lie = made to lie to authorities or family
indicator-D5-denounce = threatened with the authorities
indicator-D5-worse = threatened with worse conditions
indicator-D5-family = threats or violence against the family
indicator-D5-wages = wages withheld
indicator-D5-shame = threatened with telling family or others
indicator-D6-dependency = depends on them for daily needs
indicator-D6-area = does not know the place or the language
indicator-D6-economic = held by poverty
indicator-D6-family = children or family are with them
indicator-D6-status = no papers for this country
indicator-D6-past = past hardship
indicator-D6-personal = belongs to a group that is discriminated against

## Signs of the house

indicator-danger-now = said: in danger now
indicator-danger-word = words of danger
indicator-confined = cannot leave
indicator-pregnant = pregnant
indicator-suicide-now = thinks of killing themselves now
indicator-suicide-thoughts = thinks of killing themselves at times
indicator-suicide-word = words about not wanting to live
indicator-child = under 18
indicator-under-14 = under 14
indicator-child-word = words of somebody under 18
indicator-asks-for-person = asks for a person
indicator-third-party = reports about another person
indicator-short-time = has less than five minutes
indicator-duress = said the word that means: made to write
indicator-ok-word = said the agreed word
indicator-probing = asked about somebody else who may have written
indicator-abuse = insulting or sexual words
indicator-voice-only = only voice, no words
indicator-known-reporter = invited by an organisation known here
indicator-triage-failed = not known to these rules

## What the machine notes about whoever writes

probing =
    .probing = SEC: asked about somebody else
abuse =
    .abuse = insulting or sexual words
voice-only =
    .voice-only = sent a voice message, and nothing else yet

## Besides questions

flag = Sign
unknown = Unknown

## Questions of reports as staff read them, where the asked words would not read well

item-as-what = Writes as
item-known = Code of an organisation
item-check-person = Looked through the answers
item-check = Looked through the rest
item-another = One more person?
item-where = Place
item-and-now = After the advice
answer-known-invite-known = known reporter, invited by
answer-known-invite-unknown = unverified: no code known here
answer-known-no-code = unverified: has no code
answer-known-skip = unverified: left out

## Boxes of a frontline report

F01 = the job or place is different from what was promised
F02 = pay or contract is different from what was promised
F03 = promised marriage or love
F04 = recruited by a relative
F05 = bought, sold or taken
F06 = papers held by another
F07 = cannot leave, or is locked in
F08 = always accompanied, speaks through another
F09 = injuries or violence
F10 = threats to the person
F11 = threats to the family
F12 = a debt that grows or must be worked off
F13 = told to lie, rehearsed answers
F14 = very long hours
F15 = little or no pay
F16 = earnings are taken
F17 = bad or crowded housing
F18 = dangerous or very bad work
F19 = must earn a minimum each day
F20 = made to beg
F21 = made to steal, carry drugs or cheat
F22 = made to sell sex, or filmed
F23 = lives where they work, hidden
F24 = does not speak the language or know the address
F25 = no papers, fear of authorities
