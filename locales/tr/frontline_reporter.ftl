### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For someone who writes about a person they met at work. Their own words are never shown to them again.
### A "title-" is the short name of a question where answers are shown to be changed.

## Required

as-what =
    Kim olarak yazıyorsunuz?
    .work = İşim gereği
    .family = Aile ya da arkadaş
    .witness = Gördüm ya da duydum
    .advice = Sadece öneri istiyorum
careful =
    Bu, sekiz bölümde yaklaşık beş dakika sürer. Soruları geçebilir, geri dönebilir, istediğiniz zaman durabilirsiniz; cevaplarınız 72 saat saklanır ve bir kodla başka bir cihazdan da devam edebilirsiniz.

    Lütfen kimseden hesap sormayın; ne kendinizi ne de o kişiyi tehlikeye atın. İsim ya da tam adres yazmayın.
danger-there =
    Şu anda tehlikede olan biri var mı?
    .yes = Evet
    .no = Hayır
    .not-sure = Bilmiyorum
there-now =
    Lütfen şimdi güvenli bir yerden { $emergency } numarasını arayın ve kişinin nerede olduğunu söyleyin.

    { $numbers }
known =
    Kurumunuz bunun için size bir kod verdiyse şimdi yazın. Kod olmadan da olur.
    .no-code = Kodum yok
title-about = Kim hakkında
about =
    Söz konusu olan yetişkin mi, çocuk mu?
    .adult = Bir yetişkin
    .child = 18’den küçük bir çocuk
    .not-sure = Bilmiyorum
child-duty =
    { $country ->
        [bg] Bir çocuk tehlikedeyse: lütfen şimdi çocuk koruma kurumuna ya da polise de haber verin. Bulgaristan’da yasa bunu öğrenen herkesten ister; sır saklamakla yükümlü olanlardan da.
       *[other] Bir çocuk tehlikedeyse: lütfen şimdi çocuk koruma kurumuna ya da polise de haber verin.
    }

# Each sign that is ticked is asked for once more: how it is known.
title-signs-start = Nasıl başladı
signs-start =
    Nasıl başladığı hakkında ne biliyorsunuz?
    .F01 = Vaat edilenden farklı iş
    .F02 = Vaat edilenden az ücret
    .F03 = Aşk, evlilik vaadi
    .F04 = Bir akraba göndermiş
    .F05 = Satılma ya da kaçırılma
    .none = Hiçbiri
title-signs-control = Kontrol
signs-control =
    Kişiyi kontrol eden biri var mı?
    .F06 = Belgeleri başkasında
    .F07 = Çıkamıyor, kilit altında
    .F08 = Hep gözetim altında
    .F13 = Ne diyeceği söyleniyor
    .none = Hiçbiri
title-signs-harm = Şiddet ve borç
signs-harm =
    Şiddet, tehdit ya da borç var mı?
    .F09 = Yaralanma, şiddet
    .F10 = Kişiye tehdit
    .F11 = Aileye tehdit
    .F12 = Büyüyen borç
    .none = Hiçbiri
title-signs-work = İş ve ücret
signs-work =
    İş ve ücret hakkında ne biliyorsunuz?
    .F14 = Çok uzun çalışma saatleri
    .F15 = Çok az ücret ya da hiç
    .F16 = Kazancı elinden alınıyor
    .F18 = Tehlikeli, kötü iş
    .F19 = Günlük para zorunluluğu
    .none = Hiçbiri
title-signs-made = Zorla yaptırma
signs-made =
    Kişiye bunlardan biri zorla yaptırılıyor mu?
    .F20 = Dilenmek
    .F21 = Çalmak ya da dolandırmak
    .F22 = Para için seks, çekim
    .none = Hiçbiri
title-signs-living = Yaşam
signs-living =
    Kişinin nasıl yaşadığı hakkında ne biliyorsunuz?
    .F17 = Kötü, kalabalık barınma
    .F23 = İş yerinde gizli yaşam
    .F24 = Dili, adresi bilmiyor
    .F25 = Belge yok, büyük korku
    .none = Hiçbiri
how-known = { $sign }: bunu nereden biliyorsunuz?
certainty-seen = Gördüm
certainty-told-by-person = Kişi bana söyledi
certainty-second-hand = Başkaları söyledi
certainty-suspected = Şüpheleniyorum
check-person =
    Verdiğiniz cevaplar bunlar. Her satırı değiştirebilir ya da devam edebilirsiniz. Değiştirilmeyen olduğu gibi kalır.
    .right = Doğru
another =
    Anlatmak istediğiniz başka biri var mı?
    .no = Hayır
    .yes = Evet, bir kişi daha
title-where = Yer
where = Burası neresi? Kabaca yeter: ülke, bölge, şehir. Tam adres gerekmez.
title-own-words = Kendi sözlerinizle
own-words = Ne gördünüz ya da duydunuz? İsim vermeden, kendi sözlerinizle yazın. Bunu geçebilirsiniz de.
check =
    Göndermeden önce: bunları değiştirebilir ya da bildirimi gönderebilirsiniz.
    .send = Bildirimi gönder
do-now =
    Teşekkürler. Bildirim ekipte.

    Güvenliyse: kişiyle baş başa, yanındakiler olmadan ve kendi tercümanınızla konuşun. Hiçbir söz vermeyin. Kimseden hesap sormayın. Ekibin soruları ve bildirimle ilgili haberler buraya gelir.
do-now-law =
    { $country ->
        [bg] Bulgaristan’daki çalışmalar için: tehlikede olan bir çocuk hemen bildirilmelidir. Bir çocuğa bu şekilde zarar verildiyse çocuk koruma kurumuna, polise ve Ulusal Komisyona 24 saat içinde birlikte haber verilir. Bir yetişkin hakkında, can tehlikesi yoksa, onun “evet”i olmadan hiçbir şey aktarılmaz.
       *[other] Tehlikede olan bir çocuk hemen çocuk koruma kurumuna ya da polise bildirilmelidir. Bir yetişkin hakkında, can tehlikesi yoksa, onun “evet”i olmadan hiçbir şey aktarılmaz.
    }
