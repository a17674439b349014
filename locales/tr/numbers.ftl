### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Who answers at the numbers of intake/numbers.toml: its "service" and "hours" are the ends of these keys.

## Required

number-line = { $number }: { $service } ({ $hours })
number-line-plain = { $number }: { $service }
numbers-of-land = { $land }:
numbers-differ = { $emergency } her AB ülkesinde çalışır. Başka yerlerde acil durum numarası farklı olabilir.

country-bg = Bulgaristan
country-hu = Macaristan
country-pl = Polonya
country-other = başka bir ülke

service-emergency = acil yardım, polis, ambulans
service-a21 = özgürlüğü elinden alınan insanlar için yardım hattı
service-animus = şiddet gören insanlar için yardım hattı
service-child-line = çocuklar için yardım hattı
service-commission = ulusal komisyon, bilgi
service-labour-inspectorate = iş müfettişliği
service-okit = şiddet ve özgürlük kaybı için kriz hattı
service-victim-support = suçtan zarar görenler için devlet hattı
service-victim-support-eu = aynı hat, Avrupa numarası
service-kek-vonal = çocuklar ve kayıp çocuklar için yardım hattı
service-missing-children = kayıp çocuklar için yardım hattı
service-kcik = özgürlüğü elinden alınanlar için danışma ve kriz merkezi
service-la-strada = La Strada, aynı yardım cep telefonundan
service-legal-aid = hukuki danışma, parası olmayana ücretsiz
service-emotional-support = dinleyen bir insan
hours-always = her zaman, ücretsiz
hours-always-from-inside = her zaman, ülke içinden ücretsiz
hours-always-paid = her zaman
hours-urgent-at-night = her zaman, geceleri acil aramalar
hours-office = mesai saatlerinde
