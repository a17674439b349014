### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Names of organisations, what they can be asked for, what would be given to them. Callers read these in the question for consent.

## Required: names

org-animus = Animus Association Foundation
org-a21-bg = A21 Bulgaria, national line
org-nccthb = National Commission (NCCTHB)
org-sacp = State Agency for Child Protection
org-social-assistance-bg = Social Assistance Directorate
org-labour-inspectorate-bg = General Labour Inspectorate
org-legal-aid-bg = National Legal Aid Bureau
org-iom-bg = IOM Bulgaria
org-organised-crime-bg = Police, DG Combating Organised Crime
org-okit = OKIT crisis line
org-victim-support-hu = State support service (Áldozatsegítő)
org-kek-vonal = Kék Vonal child line
org-nbi-hu = Police, National Bureau of Investigation (NNI)
org-kcik = KCIK advice and crisis centre
org-la-strada-pl = La Strada
org-border-guard-pl = Border Guard

## Required: help

help-talk = somebody to talk to
help-crisis = help in a crisis
help-shelter = a safe place to stay
help-psychological = talking with a psychologist
help-medical = a doctor
help-legal = a lawyer or legal advice
help-documents = papers and documents
help-return = going home safely
help-social = money, food or other daily help
help-information = information
help-labour-rights = pay and rights at work
help-child-protection = protection of a child
help-coordination = finding the right place
help-police = the police

## Required: what would be given

name = your first name or another name
age = your age
languages = your languages
citizenship = your citizenship
where = the country and area you are in
contact = how and when you can be reached
situation = what happened, in short
needs = what you need
risk = what is dangerous for you
health = what they must know about your health
papers = which papers you have
dependants = who depends on you

## For staff

kind-ngo = organisation
kind-state = state body
kind-police = police
note-no-identity-without-consent = Gets referral records without identity; identity only with L3.
note-child-24h = A child at risk: SACP, the Ministry of Interior and NCCTHB are notified at the same time, within 24 hours.
note-police-only-if-asked = Only when the person asks for it (L5), or for danger to life or a duty towards a child. Lead decides.
note-hu-needs-residence = State help is for people with legal residence: promise nothing to somebody without papers; ask an NGO.
note-kcik-without-police = Also helps people who do not want contact with police or border guard.
