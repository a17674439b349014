### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Before anything is asked. At most 60 words a text, 25 characters a label.

## Required

# Shown in every offered language at once.
language = Bir dil seçin.
robot = Ben otomatik bir yardımcıyım, insan değilim. Siz “evet” diyene kadar yazdıklarınız saklanmaz. Tek istisna: birinin şu anda tehlikede olduğunu yazarsanız, bu saklanır ve hemen ekibimize gösterilir.
safe-to-write =
    Şu anda, kimse bu ekrana bakmadan yazmanız güvenli mi?
    .yes = Evet, güvenli
    .no = Hayır
country =
    Şu anda hangi ülkedesiniz? Yalnızca orada çalışan telefon numaralarını göstermek için soruyorum.
    .bg = Bulgaristan
    .hu = Macaristan
    .pl = Polonya
    .other = Başka bir ülke
kept =
    { $channel ->
        [telegram] Burada yazılanları Telegram okuyabilir ve yazılanlar silinene kadar bu telefonda kalır. Biz cevaplarınızı kaydettikten sonra, Telegram izin verirse, bu sohbetten sileriz.
        [terminal] Bu, terminalde bir provadır. Hiçbir şey saklanmaz.
       *[web] Bu ziyaret tarayıcının geçmişinde kalır; onu biz silemeyiz. Bu cihazı kontrol eden biri onu görebilir.
    }
    Bizde kaydedilenler kilitlidir. Onları yalnızca ekibimiz açabilir.
exceptions =
    Adınızı söylemeniz gerekmez. Siz izin vermeden hiçbir şeyi başkasına vermeyiz.

    İki istisna var: hayati tehlike ya da tehlikede olan bir çocuk. O zaman başkalarına haber vermemiz gerekebilir.
consent-save =
    Cevaplarınızı, adınız olmadan, ekibimizden bir insan okuyabilsin diye kaydedebilir miyiz? Bu izni istediğiniz zaman geri alabilirsiniz.
    .yes = Evet, kaydedin
    .no = Hayır
consent-contact =
    Ekibimizden bir insan size buradan yazabilir mi? Bu ekranı gören biri de onu okuyabilir.
    .yes = Evet, buradan yazın
    .no = Hayır
    .shared = Evet, ama başkası görüyor
age =
    18 yaşını doldurdunuz mu?
    .adult = Evet, 18 ya da üstü
    .minor = Hayır, 18’den küçüğüm
for-whom =
    Kimin hakkında yazıyorsunuz?
    .myself = Kendim hakkında
    .someone = Başka biri hakkında
    .information = Sadece bilgi istiyorum
return-code = Lütfen kodunuzun 16 rakamını yazın. Boşluklar önemli değil.
    .lost = Kodumu kaybettim
code-lost = Sorun değil. Baştan başlıyoruz. Kaydetmemize izin verirseniz, ekip daha önce de buraya yazdığınızı görecek.
no-report = Bu sohbette bildiğim bir bildirim yok. Ekip bir bildirimi bitirince, bildirimin bu sohbetle bağı kalmaz. 16 rakamlı kodu olan “Kodum var” yazabilir.
come-back =
    O zaman şimdi devam etmeyelim. Bu sohbeti kapatın ve güvenli olduğunda yeniden yazın. Gizlemek için sohbeti telefonunuzdan silin; bunu yalnızca siz yapabilirsiniz.

    Tehlike varsa: { $emergency }.
nothing-kept =
    Sorun değil. Hiçbir şey saklanmadı. Bu numaralarda ad sormadan da dinleyen insanlar var:

    { $numbers }

    İstediğiniz zaman buraya yine yazabilirsiniz.
informed =
    Bu numaralarda ücretsiz ve ad vermeden daha fazla bilgi alabilirsiniz:

    { $numbers }

    İstediğiniz zaman buraya yine yazabilirsiniz.
