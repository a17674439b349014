### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Names of organisations, what they can be asked for, what would be given to them. Callers read these in the question for consent.

## Required: names

org-animus = Fundacja „Asocjacja Animus”
org-a21-bg = A21 Bułgaria, linia krajowa
org-nccthb = Komisja Krajowa (NCCTHB)
org-sacp = Państwowa Agencja Ochrony Dziecka
org-social-assistance-bg = Dyrekcja Pomocy Społecznej
org-labour-inspectorate-bg = Główna Inspekcja Pracy
org-legal-aid-bg = Krajowe Biuro Pomocy Prawnej
org-iom-bg = IOM Bułgaria
org-organised-crime-bg = Policja, DG do walki z przestępczością zorganizowaną
org-okit = Linia kryzysowa OKIT
org-victim-support-hu = Państwowa służba wsparcia (Áldozatsegítő)
org-kek-vonal = Linia dla dzieci Kék Vonal
org-nbi-hu = Policja, Krajowe Biuro Śledcze (NNI)
org-kcik = Krajowe Centrum Interwencyjno-Konsultacyjne (KCIK)
org-la-strada-pl = La Strada
org-border-guard-pl = Straż Graniczna

## Required: help

help-talk = rozmowa z człowiekiem
help-crisis = pomoc w kryzysie
help-shelter = bezpieczne miejsce do mieszkania
help-psychological = rozmowa z psychologiem
help-medical = lekarz
help-legal = adwokat lub porada prawna
help-documents = dokumenty
help-return = bezpieczny powrót do domu
help-social = pieniądze, jedzenie lub inna codzienna pomoc
help-information = informacje
help-labour-rights = zapłata i prawa w pracy
help-child-protection = ochrona dziecka
help-coordination = szukanie odpowiedniego miejsca
help-police = policja

## Required: what would be given

name = imię, może być inne niż prawdziwe
age = wiek
languages = języki
citizenship = obywatelstwo
where = kraj i okolica, gdzie jesteś
contact = jak i kiedy można się z Tobą skontaktować
situation = co się stało, w skrócie
needs = czego potrzebujesz
risk = co jest dla Ciebie niebezpieczne
health = co trzeba wiedzieć o Twoim zdrowiu
papers = jakie masz dokumenty
dependants = kto jest od Ciebie zależny

## For staff

kind-ngo = organizacja
kind-state = instytucja państwowa
kind-police = policja
note-no-identity-without-consent = Dostaje dane skierowania bez tożsamości; tożsamość tylko przy L3.
note-child-24h = Zagrożone dziecko: SACP, MSW i NCCTHB są zawiadamiane jednocześnie, w ciągu 24 godzin.
note-police-only-if-asked = Tylko gdy osoba o to prosi (L5) albo przy zagrożeniu życia lub obowiązku wobec dziecka. Decyduje kierownictwo.
note-hu-needs-residence = Pomoc państwa jest dla osób z legalnym pobytem: nie obiecywać niczego osobie bez dokumentów; zapytać NGO.
note-kcik-without-police = Pomaga też osobom, które nie chcą kontaktu z policją ani Strażą Graniczną.
