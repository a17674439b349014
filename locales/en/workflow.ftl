### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
### For staff: why an organisation declined, and what runs. Stages and what a move needs are in care.ftl.

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

## Clocks

clock-child-duty = child at risk: act now
clock-child-notify-bg = notify SACP, Ministry of Interior and NCCTHB
clock-reflection-bg = reflection period, Bulgaria
clock-reflection-pl = reflection period, Poland
clock-trf-ack = answer of the organisation
clock-hold-review = look at the case again
clock-capacity-valid = the answer about capacity is valid until
clock-exception-review = a second person looks at what was given without a yes
