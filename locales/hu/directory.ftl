### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Names of organisations, what they can be asked for, what would be given to them. Callers read these in the question for consent.

## Required: names

org-animus = Animus Association Foundation
org-a21-bg = A21 Bulgária, országos vonal
org-nccthb = Nemzeti Bizottság (NCCTHB)
org-sacp = Állami Gyermekvédelmi Ügynökség
org-social-assistance-bg = Szociális Segítségnyújtási Igazgatóság
org-labour-inspectorate-bg = Munkaügyi Főfelügyelőség
org-legal-aid-bg = Nemzeti Jogsegélyiroda
org-iom-bg = IOM Bulgária
org-organised-crime-bg = Rendőrség, a szervezett bűnözés elleni főigazgatóság
org-okit = OKIT krízisvonal
org-victim-support-hu = Állami segítő szolgálat (Áldozatsegítő)
org-kek-vonal = Kék Vonal gyermekvonal
org-nbi-hu = Rendőrség, Nemzeti Nyomozó Iroda (NNI)
org-kcik = KCIK tanácsadó és krízisközpont
org-la-strada-pl = La Strada
org-border-guard-pl = Határőrség

## Required: help

help-talk = valaki, akivel beszélni lehet
help-crisis = segítség krízisben
help-shelter = biztonságos szállás
help-psychological = beszélgetés pszichológussal
help-medical = orvos
help-legal = ügyvéd vagy jogi tanács
help-documents = papírok és iratok
help-return = biztonságos hazajutás
help-social = pénz, étel vagy más mindennapi segítség
help-information = tájékoztatás
help-labour-rights = bér és jogok a munkahelyen
help-child-protection = egy gyermek védelme
help-coordination = a megfelelő hely megtalálása
help-police = rendőrség

## Required: what would be given

name = keresztnév vagy egy másik név
age = életkor
languages = beszélt nyelvek
citizenship = állampolgárság
where = az ország és a környék, ahol most van
contact = hogyan és mikor lehet elérni
situation = mi történt, röviden
needs = mire van szükség
risk = mi jelent veszélyt
health = amit az egészségről tudniuk kell
papers = milyen iratok vannak meg
dependants = kiről kell gondoskodni

## For staff

kind-ngo = szervezet
kind-state = állami szerv
kind-police = rendőrség
note-no-identity-without-consent = Személyazonosság nélküli adatlapot kap; személyazonosságot csak L3 esetén.
note-child-24h = Veszélyben lévő gyermek: a SACP, a Belügyminisztérium és az NCCTHB egyszerre kap értesítést, 24 órán belül.
note-police-only-if-asked = Csak ha az illető kéri (L5), vagy életveszély, illetve gyermek iránti kötelesség esetén. A vezető dönt.
note-hu-needs-residence = Az állami segítség törvényesen itt tartózkodóknak jár: iratok nélküli embernek ne ígérjen semmit; kérdezzen civil szervezetet.
note-kcik-without-police = Azoknak is segít, akik nem akarnak kapcsolatot a rendőrséggel vagy a határőrséggel.
