### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Who answers at the numbers of intake/numbers.toml: its "service" and "hours" are the ends of these keys.

## Required

number-line = { $number }: { $service } ({ $hours })
number-line-plain = { $number }: { $service }
numbers-of-land = { $land }:
numbers-differ = El { $emergency } funciona en todos los países de la UE. En otros lugares, el número de emergencias puede ser otro.

country-bg = Bulgaria
country-hu = Hungría
country-pl = Polonia
country-other = otro país

service-emergency = emergencias, policía, ambulancia
service-a21 = línea para personas a quienes alguien quita la libertad
service-animus = línea para personas que viven violencia
service-child-line = línea para niños y jóvenes
service-commission = comisión nacional, información
service-labour-inspectorate = inspección de trabajo
service-okit = línea de crisis: violencia y falta de libertad
service-victim-support = línea del Estado para quienes sufrieron un delito
service-victim-support-eu = la misma línea, número europeo
service-kek-vonal = línea para niños y para niños desaparecidos
service-missing-children = línea para niños desaparecidos
service-kcik = centro de consejo y ayuda para personas a quienes alguien quita la libertad
service-la-strada = La Strada, la misma ayuda por teléfono móvil
service-legal-aid = consejo legal, gratis para personas sin dinero
service-emotional-support = alguien que escucha
hours-always = siempre, gratis
hours-always-from-inside = siempre, gratis dentro del país
hours-always-paid = siempre
hours-urgent-at-night = siempre; de noche, llamadas urgentes
hours-office = en horario de oficina
