### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Who answers at the numbers of intake/numbers.toml: its "service" and "hours" are the ends of these keys.

## Required

number-line = { $number }: { $service } ({ $hours })
number-line-plain = { $number }: { $service }
numbers-of-land = { $land }:
numbers-differ = { $emergency } works in every country of the EU. Elsewhere the number for emergencies may differ.

country-bg = Bulgaria
country-hu = Hungary
country-pl = Poland
country-other = another country

service-emergency = emergency, police, ambulance
service-a21 = line for people whose freedom is taken away
service-animus = line for people who live with violence
service-child-line = line for children
service-commission = national commission, information
service-labour-inspectorate = labour inspectorate
service-okit = crisis line, violence and loss of freedom
service-victim-support = state line for people harmed by a crime
service-victim-support-eu = the same line, European number
service-kek-vonal = line for children and missing children
service-missing-children = line for missing children
service-kcik = advice and crisis centre for people whose freedom is taken away
service-la-strada = La Strada, the same help by mobile phone
service-legal-aid = legal advice, free for people without money
service-emotional-support = someone who listens
hours-always = always, free
hours-always-from-inside = always, free inside the country
hours-always-paid = always
hours-urgent-at-night = always, at night urgent calls
hours-office = office hours
