### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Names of organisations, what they can be asked for, what would be given to them. Callers read these in the question for consent.

## Required: names

org-animus = Фонд «Ассоциация Анимус»
org-a21-bg = A21 Болгария, национальная линия
org-nccthb = Национальная комиссия (НКБТХ)
org-sacp = Государственное агентство по защите детей
org-social-assistance-bg = Дирекция социальной помощи
org-labour-inspectorate-bg = Главная инспекция труда
org-legal-aid-bg = Национальное бюро правовой помощи
org-iom-bg = МОМ Болгария
org-organised-crime-bg = Полиция, ГД по борьбе с организованной преступностью
org-okit = Кризисная линия OKIT
org-victim-support-hu = Государственная служба поддержки (Áldozatsegítő)
org-kek-vonal = Детская линия Kék Vonal
org-nbi-hu = Полиция, Национальное бюро расследований (NNI)
org-kcik = Консультационный и кризисный центр KCIK
org-la-strada-pl = La Strada
org-border-guard-pl = Пограничная служба

## Required: help

help-talk = разговор с человеком
help-crisis = помощь в кризисе
help-shelter = безопасное место, где можно жить
help-psychological = разговор с психологом
help-medical = врач
help-legal = адвокат или совет юриста
help-documents = документы
help-return = безопасное возвращение домой
help-social = деньги, еда или другая бытовая помощь
help-information = информация
help-labour-rights = зарплата и права на работе
help-child-protection = защита ребёнка
help-coordination = поиск подходящего места
help-police = полиция

## Required: what would be given

name = имя, можно и другое имя
age = возраст
languages = языки
citizenship = гражданство
where = страна и район, где вы находитесь
contact = как и когда с вами можно связаться
situation = что произошло, коротко
needs = какая помощь вам нужна
risk = что для вас опасно
health = что нужно знать о вашем здоровье
papers = какие у вас есть документы
dependants = кто от вас зависит

## For staff

kind-ngo = организация
kind-state = государственный орган
kind-police = полиция
note-no-identity-without-consent = Получает данные о направлении без личности; личность только с L3.
note-child-24h = Ребёнок под угрозой: ДАЗД, МВД и НКБТХ уведомляют одновременно, в течение 24 часов.
note-police-only-if-asked = Только если человек об этом просит (L5), или при опасности для жизни или обязанности перед ребёнком. Решает руководитель.
note-hu-needs-residence = Государственная помощь для людей с законным пребыванием: не обещайте ничего человеку без документов; спросите НПО.
note-kcik-without-police = Помогает и людям, которые не хотят контакта с полицией или пограничной службой.
