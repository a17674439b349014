### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Who answers at the numbers of intake/numbers.toml: its "service" and "hours" are the ends of these keys.

## Required

number-line = { $number }: { $service } ({ $hours })
number-line-plain = { $number }: { $service }
numbers-of-land = { $land }:
numbers-differ = A { $emergency } az EU minden országában működik. Máshol más lehet a segélyhívó szám.

country-bg = Bulgária
country-hu = Magyarország
country-pl = Lengyelország
country-other = másik ország

service-emergency = segélyhívó, rendőrség, mentők
service-a21 = segélyvonal azoknak, akiket megfosztanak a szabadságuktól
service-animus = segélyvonal azoknak, akiket bántalmaznak
service-child-line = segélyvonal gyerekeknek
service-commission = nemzeti bizottság, tájékoztatás
service-labour-inspectorate = munkaügyi felügyelet
service-okit = krízisvonal erőszak és a szabadság elvesztése esetén
service-victim-support = állami segélyvonal azoknak, akiknek bűncselekmény ártott
service-victim-support-eu = ugyanaz a segélyvonal, európai szám
service-kek-vonal = segélyvonal gyerekeknek, eltűnt gyerekek ügyében is
service-missing-children = segélyvonal eltűnt gyerekek ügyében
service-kcik = tanácsadó és krízisközpont azoknak, akiket megfosztanak a szabadságuktól
service-la-strada = La Strada, ugyanez a segítség mobilszámon
service-legal-aid = jogi tanács, ingyen azoknak, akiknek nincs pénzük
service-emotional-support = valaki, aki meghallgat
hours-always = mindig, ingyenes
hours-always-from-inside = mindig, az országon belül ingyenes
hours-always-paid = mindig
hours-urgent-at-night = mindig, éjjel sürgős hívások
hours-office = munkaidőben
