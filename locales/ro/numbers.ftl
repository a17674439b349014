### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Who answers at the numbers of intake/numbers.toml: its "service" and "hours" are the ends of these keys.

## Required

number-line = { $number }: { $service } ({ $hours })
number-line-plain = { $number }: { $service }
numbers-of-land = { $land }:
numbers-differ = { $emergency } merge în toate țările din UE. În alte părți, numărul pentru urgențe poate fi altul.

country-bg = Bulgaria
country-hu = Ungaria
country-pl = Polonia
country-other = altă țară

service-emergency = urgențe, poliție, ambulanță
service-a21 = linie de ajutor pentru oameni cărora li se ia libertatea
service-animus = linie de ajutor pentru oameni care trăiesc cu violență
service-child-line = linie de ajutor pentru copii
service-commission = comisia națională, informații
service-labour-inspectorate = inspecția muncii
service-okit = linie de criză, violență și lipsă de libertate
service-victim-support = linia statului pentru oameni care au suferit din cauza unei infracțiuni
service-victim-support-eu = aceeași linie, număr european
service-kek-vonal = linie de ajutor pentru copii și copii dispăruți
service-missing-children = linie de ajutor pentru copii dispăruți
service-kcik = centru de sfaturi și criză pentru oameni cărora li se ia libertatea
service-la-strada = La Strada, același ajutor pe telefon mobil
service-legal-aid = sfaturi juridice, gratuit pentru oameni fără bani
service-emotional-support = cineva care ascultă
hours-always = oricând, gratuit
hours-always-from-inside = oricând, gratuit din țară
hours-always-paid = oricând
hours-urgent-at-night = oricând, noaptea apeluri urgente
hours-office = în orele de program
