### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Who answers at the numbers of intake/numbers.toml: its "service" and "hours" are the ends of these keys.

## Required

number-line = { $number }: { $service } ({ $hours })
number-line-plain = { $number }: { $service }
numbers-of-land = { $land }:
numbers-differ = { $emergency } работает во всех странах ЕС. В других странах экстренный номер может быть другим.

country-bg = Болгария
country-hu = Венгрия
country-pl = Польша
country-other = другая страна

service-emergency = экстренная помощь, полиция, скорая
service-a21 = линия для людей, у которых отняли свободу
service-animus = линия для людей, которые живут с насилием
service-child-line = линия для детей
service-commission = национальная комиссия, информация
service-labour-inspectorate = инспекция труда
service-okit = кризисная линия: насилие, отнятая свобода
service-victim-support = государственная линия для пострадавших от преступлений
service-victim-support-eu = та же линия, европейский номер
service-kek-vonal = линия для детей и по поиску пропавших детей
service-missing-children = линия по поиску пропавших детей
service-kcik = кризисный центр для людей, у которых отняли свободу
service-la-strada = La Strada, та же помощь, мобильный номер
service-legal-aid = помощь юриста, бесплатно для людей без денег
service-emotional-support = здесь слушают и поддерживают
hours-always = круглосуточно, бесплатно
hours-always-from-inside = круглосуточно, бесплатно внутри страны
hours-always-paid = круглосуточно
hours-urgent-at-night = круглосуточно, ночью срочные звонки
hours-office = в рабочие часы
