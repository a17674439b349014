### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Names of organisations, what they can be asked for, what would be given to them. Callers read these in the question for consent.

## Required: names

org-animus = Fondation Association Animus
org-a21-bg = A21 Bulgarie, ligne nationale
org-nccthb = Commission nationale (NCCTHB)
org-sacp = Agence d'État pour la protection de l'enfance
org-social-assistance-bg = Direction de l'aide sociale
org-labour-inspectorate-bg = Inspection générale du travail
org-legal-aid-bg = Bureau national d'aide juridique
org-iom-bg = OIM Bulgarie
org-organised-crime-bg = Police, Direction générale de lutte contre le crime organisé
org-okit = Ligne de crise OKIT
org-victim-support-hu = Service de soutien de l'État (Áldozatsegítő)
org-kek-vonal = Kék Vonal, ligne pour les enfants
org-nbi-hu = Police, Bureau national d'enquête (NNI)
org-kcik = Centre de conseil et de crise KCIK
org-la-strada-pl = La Strada
org-border-guard-pl = Garde-frontières

## Required: help

help-talk = quelqu'un à qui parler
help-crisis = de l'aide en cas de crise
help-shelter = un lieu sûr où loger
help-psychological = des entretiens avec un ou une psychologue
help-medical = un médecin
help-legal = une aide ou des conseils juridiques
help-documents = des papiers et documents
help-return = un retour à la maison sans danger
help-social = de l'argent, de la nourriture ou une autre aide de tous les jours
help-information = des informations
help-labour-rights = de l'aide pour la paie et les droits au travail
help-child-protection = la protection d'un enfant
help-coordination = de l'aide pour trouver le bon endroit
help-police = la police

## Required: what would be given

name = prénom ou autre nom
age = âge
languages = langues parlées
citizenship = nationalité
where = pays et région actuels
contact = comment et quand prendre contact sans danger
situation = ce qui s'est passé, en bref
needs = quelle aide il faut
risk = ce qui est dangereux
health = ce qu'il faut savoir pour la santé
papers = quels papiers existent
dependants = personnes à charge

## For staff

kind-ngo = organisation
kind-state = organisme d'État
kind-police = police
note-no-identity-without-consent = Reçoit les fiches d'orientation sans identité ; l'identité seulement avec L3.
note-child-24h = Enfant en danger : SACP, le ministère de l'Intérieur et NCCTHB sont prévenus en même temps, dans les 24 heures.
note-police-only-if-asked = Seulement si la personne le demande (L5), ou en cas de danger pour la vie ou de devoir envers un enfant. La personne responsable décide.
note-hu-needs-residence = L'aide de l'État est pour les personnes en séjour légal : ne rien promettre à quelqu'un sans papiers ; demander à une ONG.
note-kcik-without-police = Aide aussi les personnes qui ne veulent pas de contact avec la police ou les garde-frontières.
