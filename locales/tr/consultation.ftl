### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Advice for somebody at work who is not sure yet. Nothing about any person is asked or kept here.

## Required

nobody-named = Bu sadece bir öneridir. Lütfen kişi hakkında hiçbir şey yazmayın: ne isim, ne yer, ne de hikâye. Böylece onun hakkında bir kayıt oluşmaz.
what-to-see =
    Önemli işaretler: belgeler ya da para başkasında; kişi hiç yalnız kalmıyor ya da yerine başkaları konuşuyor; gidemiyor; korkuyor, yaralı, ezberlenmiş cevaplar veriyor; borç için çalışıyor; adresi bilmiyor.

    Tek bir işaret hiçbir şeyi kanıtlamaz. Birkaçı bir aradaysa yardım istemek için bir nedendir.
what-to-do =
    Güvenliyse: kişiyle baş başa, kendi tercümanınızla konuşun. Güvende olup olmadığını ve ne istediğini sorun. Hiçbir söz vermeyin, kimseden hesap sormayın. Tehlike varsa: { $emergency }.

    { $numbers }
what-law-asks =
    { $country ->
        [bg] Bulgaristan’da tehlikede olan bir çocuğu öğrenen herkes, sır saklamakla yükümlü olsa da, hemen çocuk koruma kurumuna ya da polise haber vermelidir. Bir yetişkin hakkında, can tehlikesi yoksa, onun “evet”i olmadan hiçbir şey aktarılmaz.
       *[other] Tehlikede olan bir çocuk hemen bildirilmelidir. Bir yetişkin hakkında, can tehlikesi yoksa, onun “evet”i olmadan hiçbir şey aktarılmaz.
    }
and-now =
    Nasıl devam edelim?
    .enough = Bu yeterli
    .report = Bildirimde bulunacağım
    .ask-person = Bir insana soracağım
advised =
    Sorduğunuz için teşekkürler. İstediğiniz zaman buraya yine yazabilirsiniz.

    Tehlike varsa: { $emergency }.
