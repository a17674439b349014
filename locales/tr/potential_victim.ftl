### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### THB-Screen/1 (a), Q1 to Q14. Where $time is "before", the past tense is asked.

## Required

begin = Şimdi birkaç kısa soru geliyor. Böylece ekipten bir insan durumu daha çabuk anlar. İstediğiniz soruyu geçebilir, istediğiniz zaman durabilir ya da bir insan isteyebilirsiniz.
five-minutes =
    En az beş dakikanız var mı?
    .yes = Evet
    .no = Hayır
time =
    Bu şu anda mı başınıza geliyor?
    .now = Evet, şu anda
    .before = Önceden; artık bitti
    .not-yet = Henüz değil; teklif var
leave =
    { $time ->
        [before] Çalıştığınız ya da kaldığınız yerden istediğiniz zaman ayrılabiliyor muydunuz?
       *[now] Çalıştığınız ya da kaldığınız yerden istediğiniz zaman ayrılabiliyor musunuz?
    }
    .yes = Evet
    .only-if-allowed = Biri izin verirse
    .no = Hayır
    .afraid = Ayrılmaya korkuyorum
    .not-sure = Bilmiyorum
papers =
    { $time ->
        [before] Pasaportunuz, kimliğiniz ya da telefonunuz başka birinin elinde miydi?
       *[now] Pasaportunuz, kimliğiniz ya da telefonunuz başka birinin elinde mi?
    }
    .papers = Pasaportum ya da kimliğim
    .phone = Telefonum
    .no = Hayır
    .not-sure = Bilmiyorum
promise =
    { $time ->
        [before] İş, ücret ya da yer size söylenenden farklı mıydı?
       *[now] İş, ücret ya da yer size söylenenden farklı mı?
    }
    .work-or-place = İş ya da yer
    .pay-or-conditions = Ücret ya da koşullar
    .no = Hayır
    .not-sure = Bilmiyorum
money =
    { $time ->
        [before] Kazandığınız parayı alıyor muydunuz?
       *[now] Kazandığınız parayı alıyor musunuz?
    }
    .all = Hepsini
    .part = Sadece bir kısmını
    .none = Hiçbirini
    .taken = Biri elimden alıyor
    .not-sure = Bilmiyorum
debt =
    { $time ->
        [before] Gidebilmek için önce birine borç ödemeniz gerekiyor muydu?
       *[now] Gidebilmek için önce birine borç ödemeniz gerekiyor mu?
    }
    .yes = Evet
    .no = Hayır
    .not-sure = Bilmiyorum
sensitive = Sonraki sorular zor şeyler hakkında. Ekip hangi yardımın uyduğunu bilsin diye soruyorum. Bu soruları geçebilirsiniz.
harm =
    Söz dinleyesiniz diye biri size ya da ailenize zarar verdi mi, sizi ya da ailenizi tehdit etti mi?
    .hurt-me = Bana zarar verdi
    .threatened-me = Beni tehdit etti
    .threatened-family = Ailemi tehdit etti
    .no = Hayır
    .not-sure = Bilmiyorum
forced =
    { $time ->
        [before] Kendi çıkarı için size bunlardan birini yaptıran var mıydı?
       *[now] Kendi çıkarı için size bunlardan birini yaptıran var mı?
    }
    .sexual = Cinsel şeyler, fotoğraf
    .begging = Dilenmek
    .crime = Çalmak, uyuşturucu, hile
    .housework = Ev işi ya da bakım
    .other-work = Başka bir iş
    .marry = Biriyle evlenmek
    .baby = Bir bebeği vermek
    .none = Hiçbiri
    .not-sure = Bilmiyorum
watched =
    { $time ->
        [before] Biri sizi gözetliyor ya da kiminle konuşacağınıza karar veriyor muydu?
       *[now] Biri sizi gözetliyor ya da kiminle konuşacağınıza karar veriyor mu?
    }
    .yes = Evet
    .no = Hayır
    .not-sure = Bilmiyorum
tell =
    { $time ->
        [before] Giderseniz polise, göç idaresine ya da ailenize haber vereceğini söyleyen var mıydı?
       *[now] Giderseniz polise, göç idaresine ya da ailenize haber vereceğini söyleyen var mı?
    }
    .authorities = Polise, göç idaresine
    .family-or-photos = Aileme; fotoğraf gösterir
    .no = Hayır
    .not-sure = Bilmiyorum
hours =
    { $time ->
        [before] Dinlenmeden çok uzun saatler ya da tehlikeli, çok kötü koşullarda çalışıyor muydunuz?
       *[now] Dinlenmeden çok uzun saatler ya da tehlikeli, çok kötü koşullarda çalışıyor musunuz?
    }
    .very-long = Çok uzun saatler
    .dangerous = Tehlikeli ya da çok kötü
    .no = Hayır
    .not-sure = Bilmiyorum
situation =
    { $time ->
        [before] Bunlardan biri sizin için doğru muydu?
       *[now] Bunlardan biri sizin için doğru mu?
    }
    .unknown-area = Bilmediğim yer ya da dil
    .no-papers = Burası için belgem yok
    .dependent = Yatak, yemek onlardan
    .family-with-them = Ailem onların yanında
    .pregnant = Hamileyim
    .none = Hiçbiri
    .not-sure = Bilmiyorum
start =
    Nasıl başladı?
    .job-ad = İnternette iş ilanı
    .agency = Aracı şirket
    .friend = Arkadaş
    .family = Aile
    .partner = Sevgili
    .taken-or-sold = Beni götürdüler, sattılar
    .other = Başka şekilde
want =
    Şimdi size en çok ne yardımcı olur?
    .talk = Biriyle konuşmak
    .leave = Güvenle ayrılmak
    .place = Kalacak bir yer
    .doctor = Doktor
    .papers = Belgeler
    .home = Eve dönmek
    .information = Bilgi
    .nothing = Şimdi hiçbir şey
own-words =
    Söylemek istediğiniz başka bir şey var mı? Kendi sözlerinizle yazın ya da geçin.
    .no-life = Yaşamak istemiyorum
