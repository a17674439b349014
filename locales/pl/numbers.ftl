### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Who answers at the numbers of intake/numbers.toml: its "service" and "hours" are the ends of these keys.

## Required

number-line = { $number }: { $service } ({ $hours })
number-line-plain = { $number }: { $service }
numbers-of-land = { $land }:
numbers-differ = { $emergency } działa we wszystkich krajach UE. W innych krajach numer alarmowy może być inny.

country-bg = Bułgaria
country-hu = Węgry
country-pl = Polska
country-other = inny kraj

service-emergency = numer alarmowy, policja, pogotowie
service-a21 = linia dla osób, którym odebrano wolność
service-animus = linia dla osób, które żyją z przemocą
service-child-line = linia dla dzieci
service-commission = komisja krajowa, informacje
service-labour-inspectorate = inspekcja pracy
service-okit = linia kryzysowa: przemoc, odebrana wolność
service-victim-support = państwowa linia dla osób pokrzywdzonych przestępstwem
service-victim-support-eu = ta sama linia, numer europejski
service-kek-vonal = linia dla dzieci i w sprawie zaginionych dzieci
service-missing-children = linia w sprawie zaginionych dzieci
service-kcik = centrum pomocy dla osób, którym odebrano wolność
service-la-strada = La Strada, ta sama pomoc, numer komórkowy
service-legal-aid = porady prawne, za darmo dla osób bez pieniędzy
service-emotional-support = ktoś, kto wysłucha
hours-always = całą dobę, za darmo
hours-always-from-inside = całą dobę, za darmo w tym kraju
hours-always-paid = całą dobę
hours-urgent-at-night = całą dobę, w nocy pilne sprawy
hours-office = w godzinach pracy biura
