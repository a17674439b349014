### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Имена на организации, за какво може да бъдат помолени, какво би им се дало. Пишещите четат това във въпроса за съгласие.

## Required: имена

org-animus = Фондация „Асоциация Анимус“
org-a21-bg = A21 България, национална линия
org-nccthb = Национална комисия (НКБТХ)
org-sacp = Държавна агенция за закрила на детето
org-social-assistance-bg = Дирекция „Социално подпомагане“
org-labour-inspectorate-bg = Главна инспекция по труда
org-legal-aid-bg = Национално бюро за правна помощ
org-iom-bg = МОМ България
org-organised-crime-bg = Полиция, ГД „Борба с организираната престъпност“
org-okit = Кризисна линия OKIT
org-victim-support-hu = Държавна служба за подкрепа (Áldozatsegítő)
org-kek-vonal = Детска линия Kék Vonal
org-nbi-hu = Полиция, Национално бюро за разследване (NNI)
org-kcik = Център за съвети и кризи KCIK
org-la-strada-pl = La Strada
org-border-guard-pl = Гранична охрана

## Required: помощ

help-talk = човек за разговор
help-crisis = помощ при криза
help-shelter = сигурно място за престой
help-psychological = разговори с психолог
help-medical = лекар
help-legal = адвокат или правен съвет
help-documents = документи
help-return = сигурно връщане у дома
help-social = пари, храна или друга всекидневна помощ
help-information = информация
help-labour-rights = заплата и права на работа
help-child-protection = закрила на дете
help-coordination = намиране на подходящо място
help-police = полиция

## Required: какво би се дало

name = малкото Ви име или друго име
age = възрастта Ви
languages = езиците Ви
citizenship = гражданството Ви
where = държавата и района, в които сте
contact = как и кога може да Ви намерят
situation = какво се случи, накратко
needs = от какво имате нужда
risk = какво е опасно за Вас
health = какво трябва да знаят за здравето Ви
papers = какви документи имате
dependants = кой зависи от Вас

## За екипа

kind-ngo = организация
kind-state = държавен орган
kind-police = полиция
note-no-identity-without-consent = Получава данни за насочване без самоличност; самоличност само с L3.
note-child-24h = Дете в риск: ДАЗД, МВР и НКБТХ се уведомяват едновременно, до 24 часа.
note-police-only-if-asked = Само ако човекът го поиска (L5) или при опасност за живота или дълг към дете. Решава ръководител.
note-hu-needs-residence = Държавната помощ е за хора със законен престой: не обещавайте нищо на човек без документи; питайте НПО.
note-kcik-without-police = Помага и на хора, които не искат контакт с полиция или гранична охрана.
