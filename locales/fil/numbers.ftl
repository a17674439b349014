### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Who answers at the numbers of intake/numbers.toml: its "service" and "hours" are the ends of these keys.

## Required

number-line = { $number }: { $service } ({ $hours })
number-line-plain = { $number }: { $service }
numbers-of-land = { $land }:
numbers-differ = Gumagana ang { $emergency } sa lahat ng bansa sa EU. Sa ibang lugar, baka iba ang numero para sa emergency.

country-bg = Bulgaria
country-hu = Hungary
country-pl = Poland
country-other = ibang bansa

service-emergency = emergency, pulis, ambulansya
service-a21 = linya para sa mga taong inaalisan ng kalayaan
service-animus = linya para sa mga taong nakakaranas ng karahasan
service-child-line = linya para sa mga bata
service-commission = pambansang komisyon, impormasyon
service-labour-inspectorate = labour inspectorate, tungkol sa trabaho
service-okit = linya sa krisis: karahasan at pagkawala ng kalayaan
service-victim-support = linya ng gobyerno para sa mga napinsala ng krimen
service-victim-support-eu = parehong linya, numerong pang-Europa
service-kek-vonal = linya para sa mga bata at nawawalang bata
service-missing-children = linya para sa mga nawawalang bata
service-kcik = sentro ng payo at tulong sa krisis para sa mga taong inaalisan ng kalayaan
service-la-strada = La Strada, parehong tulong sa cellphone
service-legal-aid = payong legal, libre para sa walang pera
service-emotional-support = taong nakikinig
hours-always = laging bukas, libre
hours-always-from-inside = laging bukas, libre sa loob ng bansa
hours-always-paid = laging bukas
hours-urgent-at-night = laging bukas; sa gabi, mga apurahang tawag
hours-office = oras ng opisina
