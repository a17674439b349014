### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Names of organisations, what they can be asked for, what would be given to them. Callers read these in the question for consent.

## Required: names

org-animus = Фонд «Асоціація Анімус»
org-a21-bg = A21 Болгарія, національна лінія
org-nccthb = Національна комісія (НКБТХ)
org-sacp = Державне агентство із захисту дітей
org-social-assistance-bg = Дирекція соціальної допомоги
org-labour-inspectorate-bg = Головна інспекція праці
org-legal-aid-bg = Національне бюро правової допомоги
org-iom-bg = МОМ Болгарія
org-organised-crime-bg = Поліція, ГД боротьби з організованою злочинністю
org-okit = Кризова лінія OKIT
org-victim-support-hu = Державна служба підтримки (Áldozatsegítő)
org-kek-vonal = Дитяча лінія Kék Vonal
org-nbi-hu = Поліція, Національне бюро розслідувань (NNI)
org-kcik = Консультаційний і кризовий центр KCIK
org-la-strada-pl = La Strada
org-border-guard-pl = Прикордонна служба

## Required: help

help-talk = розмова з людиною
help-crisis = допомога в кризі
help-shelter = безпечне місце, де можна жити
help-psychological = розмова з психологом
help-medical = лікар
help-legal = адвокат або порада юриста
help-documents = документи
help-return = безпечне повернення додому
help-social = гроші, їжа або інша побутова допомога
help-information = інформація
help-labour-rights = зарплата й права на роботі
help-child-protection = захист дитини
help-coordination = пошук відповідного місця
help-police = поліція

## Required: what would be given

name = ім’я, можна й інше ім’я
age = вік
languages = мови
citizenship = громадянство
where = країна й район, де ви перебуваєте
contact = як і коли з вами можна зв’язатися
situation = що сталося, коротко
needs = яка допомога вам потрібна
risk = що для вас небезпечно
health = що треба знати про ваше здоров’я
papers = які у вас є документи
dependants = хто від вас залежить

## For staff

kind-ngo = організація
kind-state = державний орган
kind-police = поліція
note-no-identity-without-consent = Отримує дані про скерування без особи; особу лише з L3.
note-child-24h = Дитина під загрозою: ДАЗД, МВС і НКБТХ повідомляють одночасно, протягом 24 годин.
note-police-only-if-asked = Лише якщо людина про це просить (L5), або за небезпеки для життя чи обов’язку перед дитиною. Вирішує керівник.
note-hu-needs-residence = Державна допомога для людей із законним перебуванням: не обіцяйте нічого людині без документів; спитайте НУО.
note-kcik-without-police = Допомагає й людям, які не хочуть контакту з поліцією або прикордонною службою.
