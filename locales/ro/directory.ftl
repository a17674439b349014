### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Names of organisations, what they can be asked for, what would be given to them. Callers read these in the question for consent.

## Required: names

org-animus = Fundația Animus Association
org-a21-bg = A21 Bulgaria, linia națională
org-nccthb = Comisia Națională (NCCTHB)
org-sacp = Agenția de Stat pentru Protecția Copilului
org-social-assistance-bg = Direcția de Asistență Socială
org-labour-inspectorate-bg = Inspecția Generală a Muncii
org-legal-aid-bg = Biroul Național de Asistență Juridică
org-iom-bg = OIM Bulgaria
org-organised-crime-bg = Poliția, Direcția generală pentru crima organizată
org-okit = Linia de criză OKIT
org-victim-support-hu = Serviciul de sprijin al statului (Áldozatsegítő)
org-kek-vonal = Linia pentru copii Kék Vonal
org-nbi-hu = Poliția, Biroul Național de Investigații (NNI)
org-kcik = Centrul de sfaturi și criză KCIK
org-la-strada-pl = La Strada
org-border-guard-pl = Garda de frontieră

## Required: help

help-talk = cineva cu care se poate vorbi
help-crisis = ajutor într-o criză
help-shelter = un loc sigur unde se poate sta
help-psychological = discuții cu un psiholog
help-medical = un doctor
help-legal = un avocat sau sfaturi juridice
help-documents = acte și documente
help-return = întoarcere acasă în siguranță
help-social = bani, mâncare sau alt ajutor de zi cu zi
help-information = informații
help-labour-rights = plată și drepturi la muncă
help-child-protection = protecția unui copil
help-coordination = găsirea locului potrivit
help-police = poliția

## Required: what would be given

name = prenumele sau alt nume
age = vârsta
languages = limbile vorbite
citizenship = cetățenia
where = țara și zona unde vă aflați
contact = cum și când se poate lua legătura
situation = ce s-a întâmplat, pe scurt
needs = de ce este nevoie
risk = ce pericole există
health = ce trebuie să știe despre sănătate
papers = ce acte există
dependants = cine are nevoie de îngrijirea dumneavoastră

## For staff

kind-ngo = organizație
kind-state = organ al statului
kind-police = poliție
note-no-identity-without-consent = Primește fișe fără identitate; identitatea doar cu L3.
note-child-24h = Un copil în pericol: SACP, Ministerul de Interne și NCCTHB sunt anunțate în același timp, în 24 de ore.
note-police-only-if-asked = Doar când persoana cere asta (L5), în pericol de moarte sau din obligația față de un copil. Decide persoana care conduce.
note-hu-needs-residence = Ajutorul statului este pentru oameni cu ședere legală: nu promiteți nimic cuiva fără acte; întrebați un ONG.
note-kcik-without-police = Ajută și oameni care nu vor contact cu poliția sau cu garda de frontieră.
