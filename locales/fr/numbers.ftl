### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Who answers at the numbers of intake/numbers.toml: its "service" and "hours" are the ends of these keys.

## Required

number-line = { $number } : { $service } ({ $hours })
number-line-plain = { $number } : { $service }
numbers-of-land = { $land } :
numbers-differ = Le { $emergency } marche dans tous les pays de l'UE. Ailleurs, le numéro d'urgence peut être différent.

country-bg = Bulgarie
country-hu = Hongrie
country-pl = Pologne
country-other = un autre pays

service-emergency = urgences, police, ambulance
service-a21 = ligne pour les personnes à qui on prend leur liberté
service-animus = ligne pour les personnes qui vivent des violences
service-child-line = ligne pour les enfants et les jeunes
service-commission = commission nationale, informations
service-labour-inspectorate = inspection du travail
service-okit = ligne de crise : violences et perte de liberté
service-victim-support = ligne de l'État pour les personnes touchées par un crime ou un délit
service-victim-support-eu = la même ligne, numéro européen
service-kek-vonal = ligne pour les enfants et les enfants disparus
service-missing-children = ligne pour les enfants disparus
service-kcik = centre de conseil et d'aide pour les personnes à qui on prend leur liberté
service-la-strada = La Strada, la même aide par téléphone mobile
service-legal-aid = conseils juridiques, gratuits pour les personnes sans argent
service-emotional-support = quelqu'un qui écoute
hours-always = toujours, gratuit
hours-always-from-inside = toujours, gratuit dans le pays
hours-always-paid = toujours
hours-urgent-at-night = toujours ; la nuit, appels urgents
hours-office = aux heures de bureau
