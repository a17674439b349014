### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For family, friends, neighbours and passers-by. They write about somebody who has not agreed to it.

## Required

never-reach = Hakkında yazdığınız kişiye hiçbir zaman ulaşmaya çalışmıyoruz: bir arama ya da mesaj onu tehlikeye atabilir. Lütfen kimseden hesap sormayın; isim ya da adres yazmayın. Üç kısa soru geliyor.
danger-there =
    Şu anda tehlikede olan biri var mı?
    .yes = Evet
    .no = Hayır
    .not-sure = Bilmiyorum
there-now =
    Lütfen şimdi güvenli bir yerden { $emergency } numarasını arayın ve kişinin nerede olduğunu söyleyin.

    { $numbers }
about =
    Söz konusu olan yetişkin mi, çocuk mu?
    .adult = Bir yetişkin
    .child = 18’den küçük bir çocuk
    .not-sure = Bilmiyorum
child-duty =
    { $country ->
        [bg] Bir çocuk tehlikedeyse: lütfen şimdi çocuk koruma kurumuna ya da polise de haber verin. Bulgaristan’da yasa bunu öğrenen herkesten ister.
       *[other] Bir çocuk tehlikedeyse: lütfen şimdi çocuk koruma kurumuna ya da polise de haber verin.
    }
own-words =
    Sizi kaygılandıran ne? İsim vermeden, kendi sözlerinizle yazın. Bunu geçebilirsiniz de.
    .no-life = Yaşamak istemiyorum
