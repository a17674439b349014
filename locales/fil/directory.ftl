### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Names of organisations, what they can be asked for, what would be given to them. Callers read these in the question for consent.

## Required: names

org-animus = Animus Association Foundation
org-a21-bg = A21 Bulgaria, pambansang linya
org-nccthb = Pambansang Komisyon (NCCTHB)
org-sacp = Ahensya ng Estado para sa Proteksyon ng Bata (SACP)
org-social-assistance-bg = Tanggapan ng Tulong Panlipunan (Social Assistance)
org-labour-inspectorate-bg = General Labour Inspectorate
org-legal-aid-bg = National Legal Aid Bureau, tulong legal
org-iom-bg = IOM Bulgaria
org-organised-crime-bg = Pulisya, DG Combating Organised Crime
org-okit = OKIT, linya sa krisis
org-victim-support-hu = Serbisyo ng tulong ng Estado (Áldozatsegítő)
org-kek-vonal = Kék Vonal, linya para sa mga bata
org-nbi-hu = Pulisya, Pambansang Tanggapan ng Imbestigasyon (NNI)
org-kcik = KCIK, sentro ng payo at krisis
org-la-strada-pl = La Strada
org-border-guard-pl = Bantay sa Hangganan (Border Guard)

## Required: help

help-talk = taong makakausap
help-crisis = tulong sa krisis
help-shelter = ligtas na matutuluyan
help-psychological = pakikipag-usap sa psychologist
help-medical = doktor
help-legal = abogado o payong legal
help-documents = mga papeles at dokumento
help-return = ligtas na pag-uwi
help-social = pera, pagkain o ibang tulong sa araw-araw
help-information = impormasyon
help-labour-rights = tulong sa sahod at karapatan sa trabaho
help-child-protection = proteksyon ng bata
help-coordination = paghahanap ng tamang lugar
help-police = pulis

## Required: what would be given

name = unang pangalan o ibang pangalan
age = edad
languages = mga wikang alam
citizenship = citizenship
where = bansa at lugar ngayon
contact = paano at kailan puwedeng makausap
situation = maikling kuwento ng nangyari
needs = mga kailangan
risk = kung ano ang delikado
health = dapat nilang malaman tungkol sa kalusugan
papers = mga hawak na papeles
dependants = mga taong umaasa

## For staff

kind-ngo = organisasyon
kind-state = tanggapan ng gobyerno
kind-police = pulis
note-no-identity-without-consent = Tumatanggap ng mga referral record na walang pagkakakilanlan; ang pagkakakilanlan ay sa L3 lang.
note-child-24h = Batang nasa panganib: sabay na sinasabihan ang SACP, Ministry of Interior at NCCTHB, sa loob ng 24 oras.
note-police-only-if-asked = Kapag hiniling lang ng tao (L5), o kung nanganganib ang buhay o may tungkulin sa bata. Ang lead ang magpapasya.
note-hu-needs-residence = Para sa mga may legal na paninirahan ang tulong ng gobyerno: huwag mangako sa walang papeles; magtanong sa NGO.
note-kcik-without-police = Tumutulong din sa mga taong ayaw makipag-ugnayan sa pulis o border guard.
