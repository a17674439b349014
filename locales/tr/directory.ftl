### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Names of organisations, what they can be asked for, what would be given to them. Callers read these in the question for consent.

## Required: names

org-animus = Animus Association Vakfı
org-a21-bg = A21 Bulgaristan, ulusal hat
org-nccthb = Ulusal Komisyon (NCCTHB)
org-sacp = Devlet Çocuk Koruma Ajansı
org-social-assistance-bg = Sosyal Yardım Müdürlüğü
org-labour-inspectorate-bg = Genel İş Müfettişliği
org-legal-aid-bg = Ulusal Adli Yardım Bürosu
org-iom-bg = IOM Bulgaristan
org-organised-crime-bg = Polis, Organize Suçlarla Mücadele Genel Müdürlüğü
org-okit = OKIT kriz hattı
org-victim-support-hu = Devlet destek hizmeti (Áldozatsegítő)
org-kek-vonal = Kék Vonal çocuk hattı
org-nbi-hu = Polis, Ulusal Soruşturma Bürosu (NNI)
org-kcik = KCIK danışma ve kriz merkezi
org-la-strada-pl = La Strada
org-border-guard-pl = Sınır Muhafızları

## Required: help

help-talk = konuşacak biri
help-crisis = kriz anında yardım
help-shelter = kalacak güvenli bir yer
help-psychological = psikologla konuşma
help-medical = doktor
help-legal = avukat ya da hukuki danışma
help-documents = kimlik ve belgeler
help-return = güvenle eve dönüş
help-social = para, yemek ya da başka günlük yardım
help-information = bilgi
help-labour-rights = ücret ve işteki haklar
help-child-protection = bir çocuğun korunması
help-coordination = doğru yerin bulunması
help-police = polis

## Required: what would be given

name = ad ya da başka bir isim
age = yaş
languages = konuşulan diller
citizenship = vatandaşlık
where = bulunulan ülke ve bölge
contact = nasıl ve ne zaman ulaşılabileceği
situation = kısaca ne olduğu
needs = nelere ihtiyaç olduğu
risk = neyin tehlikeli olduğu
health = sağlıkla ilgili bilmeleri gerekenler
papers = hangi belgelerin bulunduğu
dependants = bakılması gereken yakınlar

## For staff

kind-ngo = kuruluş
kind-state = devlet kurumu
kind-police = polis
note-no-identity-without-consent = Kimlik içermeyen yönlendirme kayıtları alır; kimlik yalnızca L3 ile.
note-child-24h = Tehlikede bir çocuk: SACP, İçişleri Bakanlığı ve NCCTHB aynı anda, 24 saat içinde bilgilendirilir.
note-police-only-if-asked = Yalnızca kişi isterse (L5) ya da hayati tehlikede veya bir çocuğa karşı yükümlülükte. Sorumlu kişi karar verir.
note-hu-needs-residence = Devlet yardımı yasal oturumu olanlar içindir: belgesi olmayan birine söz vermeyin; bir sivil toplum kuruluşuna sorun.
note-kcik-without-police = Polis ya da sınır muhafızlarıyla temas istemeyenlere de yardım eder.
