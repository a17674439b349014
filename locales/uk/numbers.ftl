### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Who answers at the numbers of intake/numbers.toml: its "service" and "hours" are the ends of these keys.

## Required

number-line = { $number }: { $service } ({ $hours })
number-line-plain = { $number }: { $service }
numbers-of-land = { $land }:
numbers-differ = { $emergency } працює в усіх країнах ЄС. В інших країнах екстрений номер може бути іншим.

country-bg = Болгарія
country-hu = Угорщина
country-pl = Польща
country-other = інша країна

service-emergency = екстрена допомога, поліція, швидка
service-a21 = лінія для людей, у яких відібрали свободу
service-animus = лінія для людей, які живуть із насильством
service-child-line = лінія для дітей
service-commission = національна комісія, інформація
service-labour-inspectorate = інспекція праці
service-okit = кризова лінія: насильство, відібрана свобода
service-victim-support = державна лінія для постраждалих від злочинів
service-victim-support-eu = та сама лінія, європейський номер
service-kek-vonal = лінія для дітей і з розшуку зниклих дітей
service-missing-children = лінія з розшуку зниклих дітей
service-kcik = кризовий центр для людей, у яких відібрали свободу
service-la-strada = La Strada, та сама допомога, мобільний номер
service-legal-aid = допомога юриста, безкоштовно для людей без грошей
service-emotional-support = тут слухають і підтримують
hours-always = цілодобово, безкоштовно
hours-always-from-inside = цілодобово, безкоштовно в межах країни
hours-always-paid = цілодобово
hours-urgent-at-night = цілодобово, вночі термінові дзвінки
hours-office = у робочі години
