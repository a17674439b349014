### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
### For staff: where a case stands, what a move still needs, and why it ended.

## Stages

stage-intake = arrived
stage-triage = waiting
stage-claimed = taken
stage-safety_assessment = safety assessment
stage-crisis_intervention = crisis intervention
stage-referral_offered = referral offered
stage-consent = asking for consent
stage-referred = referred
stage-accepted = accepted
stage-declined = declined
stage-follow_up = follow-up
stage-reintegration_short = reintegration, first 3 months
stage-reintegration_mid = reintegration, 3 to 12 months
stage-reintegration_long = reintegration, after 12 months
stage-on_hold = on hold
stage-non_case = not a case
stage-closed = closed
stage-reopened = reopened

## What a move still needs

guard-no-such-move = The case cannot go there from here.
guard-claim = Take the case first.
guard-language = You share no language with the person, and nobody interprets.
guard-conflict = You know somebody involved: another colleague has to take it.
guard-contact-confirmed = Make sure that it is the person: agreed word, or the same account.
guard-safety-form = Complete the safety assessment, or say why it is not possible.
guard-contact-made = There has been no contact with the person yet.
guard-stable-or-refused = The person is not stable yet, and has not refused help.
guard-options-explained = Explain the options in the person's language.
guard-alternative = Show at least one other way.
guard-no-allowed = Say that “no” costs nothing.
guard-consent = The consent for this organisation is missing.
guard-receiver-accepted = The organisation has not accepted.
guard-receiver-declined = The organisation has not declined.
guard-decline-reason = Write down why it declined.
guard-reception = It is not confirmed that the person arrived.
guard-support-plan = The plan needs steps, each with a person and a day.
guard-no-safe-contact = Only where there is no safe way to reach the person.
guard-review-date = Set a day to look again, within 14 days.
guard-nothing-owed = Do first what is still owed here: see the clocks of the case.
guard-close-reason = Say why the case is closed.
guard-informed = Tell the person, or say that it is not possible.
guard-lead-approval = A lead has to approve.
guard-retention-date = Set until when the case is kept.
guard-non-case-type = Say what it was instead.
guard-new-contact = It reopens when the person writes again.

## Why a case ended

close-goals_met = goals met
close-transferred = transferred
close-person_withdrew = the person withdrew
close-lost_contact = contact lost
close-not_thb_referred_elsewhere = something else; referred elsewhere
close-duplicate = duplicate
close-false_report = false report
close-deceased = the person died

## Why an organisation declined

decline-no_capacity = no capacity
decline-out_of_scope = not what it does
decline-language = language
decline-safety = safety
decline-sex_or_age_criteria = criteria of sex or age
decline-geographic = place
decline-needs_formal_status = needs a formal status
decline-no_answer = no answer
decline-other = other

## What it was instead of a case

non-case-silent = silent
non-case-test = test
non-case-abusive = abusive
non-case-spam = spam
non-case-information = information
non-case-wrong-number = wrong number

## Clocks

clock-reflection-bg = reflection period, Bulgaria
clock-reflection-pl = reflection period, Poland
clock-trf-ack = answer of the organisation
clock-hold-review = look at the case again
clock-capacity-valid = the answer about capacity is valid until
