### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Who answers at the numbers of intake/numbers.toml: its "service" and "hours" are the ends of these keys.

## Required

number-line = { $number }: { $service } ({ $hours })
number-line-plain = { $number }: { $service }
numbers-of-land = { $land }:
numbers-differ = { $emergency } работи във всяка държава от ЕС. Другаде номерът за спешни случаи може да е друг.

country-bg = България
country-hu = Унгария
country-pl = Полша
country-other = друга държава

service-emergency = спешна помощ, полиция, линейка
service-a21 = линия за хора с отнета свобода
service-animus = линия за хора, преживели насилие
service-child-line = линия за деца
service-commission = национална комисия, информация
service-labour-inspectorate = инспекция по труда
service-okit = кризисна линия при насилие и отнета свобода
service-victim-support = държавна линия за пострадали от престъпления
service-victim-support-eu = същата линия, европейски номер
service-kek-vonal = линия за деца и изчезнали деца
service-missing-children = линия за изчезнали деца
service-kcik = център за съвет и помощ на хора с отнета свобода
service-la-strada = La Strada, същата помощ по мобилен телефон
service-legal-aid = правен съвет, безплатно за хора без средства
service-emotional-support = човек, който изслушва
hours-always = винаги, безплатно
hours-always-from-inside = винаги, безплатно в страната
hours-always-paid = винаги
hours-urgent-at-night = винаги, нощем спешни обаждания
hours-office = в работно време
