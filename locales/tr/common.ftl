### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Callers read all of this. At most 60 words a text, 25 characters a label; plain words; no promise;
### no word for what happened that the person has not used. Phone numbers are always placeables.
### Turkish marks no gender; adults are addressed with "siz", people under 18 with "sen".

## Required: the language itself

# The name of this language in the language itself.
language-name = Türkçe

## Required: what can be said at every question. The value is the button, .typed what counts as it.

command-stop = Durdur
    .typed = durdur, dur, durun, stop, yeter, iptal, iptal et, vazgeç, vazgeçtim, bırak, bitir
command-skip = Geç
    .typed = geç, geçiyorum, bunu geç, atla, atlıyorum, sonraki, sıradaki, devam, devam et
command-person = Bir insan
    .typed = insan, bir insan, kişi, bir kişi, yardım, yardım et, yardım edin, bana yardım et, bana yardım edin, yardım istiyorum, yardıma ihtiyacım var, insanla konuşmak istiyorum, bir insanla konuşmak istiyorum, biriyle konuşmak istiyorum, gerçek kişi, gerçek insan, canlı destek, danışman, görevli, operatör, yetkili
command-leave = Hemen çık
    .typed = çık, hemen çık, çıkış, çıkış yap, kapat, gizle, sakla, sil, hepsini sil
command-back = Geri
    .typed = geri, geri dön, geri git, önceki, bir önceki
command-again = Tekrar
    .typed = tekrar, tekrarla, bir daha, yeniden, baştan, en baştan, baştan başla, yeniden başla, başla
command-danger = Tehlike
    .typed = tehlike, tehlikedeyim, tehlike var, acil, acil durum, çok acil, imdat, sos
command-numbers = Telefon numaraları
    .typed = telefon numaraları, telefon numarası, telefonlar, numaralar, numara, telefon et, aramak istiyorum
command-language = Dil
    .typed = dil, diller, başka dil, dil değiştir, dil degistir, dili değiştir, dili degistir
command-withdraw = İznimi geri alıyorum
    .typed = geri alıyorum, iznimi geri alıyorum, izni geri al, iznimi geri al, onayımı geri alıyorum, rızamı geri alıyorum, cevaplarımı silin, cevaplarımı sil, yanıtlarımı silin, beni unutun
command-status = Bildirimim
    .typed = durum, bildirimim, bildirimim ne oldu, bildirimim ne durumda, status
command-code = Geri dönüş kodu
    .typed = kod, bir kod, yeni kod, kod istiyorum, bana kod ver, bana kod verin, kod verin, geri dönüş kodu
command-return = Kodum var
    .typed = kodum var, bir kodum var, kodum, benim kodum, geri geldim, geri döndüm
command-times = Güvenli saatler
    .typed = güvenli saatler, güvenli saat, güvenli zaman, güvenli zamanlar, güvenli vakit
command-listen = Dinle
    .typed = dinle, dinlemek istiyorum, dinleyeyim, dinlet, sesli oku, sesli okuyun, bana oku, bana okuyun
command-done = Bitti
    .typed = bitti, bitirdim, hepsi bu, bu kadar, hazır

# Stands below a question with several answers.
choose-all = Uyan her şeyi seçin, sonra “Bitti”.

## Required: other ways to type three common answers

typed-yes =
    .typed = evet, evt, eevet, tamam, olur, tabii, tabi, aynen
typed-no =
    .typed = hayır, hayırr, hyr, yok, yoo, olmaz, değil, degil
typed-not-sure =
    .typed = bilmiyorum, bilmiyom, bilmem, belki, emin değilim, emin degilim, tam bilmiyorum, galiba
# What stands between several answers typed at once.
typed-and =
    .typed = ve, ile

## Required: interruptions, the same in every conversation

# Shown when someone says they are in danger. $emergency is 112; $numbers one line a number.
emergency =
    { $profile ->
        [minor] Şu anda tehlikedeysen ve arayabiliyorsan { $emergency } numarasını ara. Ücretsiz.
       *[adult] Şu anda tehlikedeyseniz ve arayabiliyorsanız { $emergency } numarasını arayın. Ücretsizdir.
    }

    { $numbers }

    Ben bir makineyim, kimseyi gönderemem. Ekibe haber verdim; bir insanın ne zaman bakacağını söyleyemem.
    .to-person = Bir insana yaz
    .no-life = Yaşamak istemiyorum
    .go-on = Sorulara devam et
alive =
    { $profile ->
        [minor] Sormam gerekiyor, çünkü sen önemlisin: şu anda kendini öldürmeyi düşünüyor musun?
       *[adult] Sormam gerekiyor, çünkü siz önemlisiniz: şu anda kendinizi öldürmeyi düşünüyor musunuz?
    }
    .yes-now = Evet, şimdi
    .sometimes = Bazen, şu an değil
    .no = Hayır
    .rather-not = Söylemek istemiyorum
alive-now =
    { $profile ->
        [minor] Söylediğin için teşekkürler. Bununla yalnız kalma: yapabiliyorsan { $emergency } numarasını ya da güvendiğin birini ara.
       *[adult] Söylediğiniz için teşekkürler. Bununla yalnız kalmayın: yapabiliyorsanız { $emergency } numarasını ya da güvendiğiniz birini arayın.
    }

    { $numbers }

    Ekibe haber verdim. Bu sohbet açık kalıyor.
alive-heard =
    { $profile ->
        [minor] Teşekkürler. Çok ağır gelirse, istediğin zaman buraya yaz ya da { $emergency } numarasını ara.
       *[adult] Teşekkürler. Çok ağır gelirse, istediğiniz zaman buraya yazın ya da { $emergency } numarasını arayın.
    }
numbers =
    Telefon numaraları:

    { $numbers }
other-language = Bir dil seçin.
withdraw =
    { $profile ->
        [minor] Neyi geri almak istiyorsun? Kimse nedenini sormayacak.
       *[adult] Neyi geri almak istiyorsunuz? Kimse nedenini sormayacak.
    }
    .all = Verdiğim tüm izinleri
    .sharing = Yalnız paylaşma iznini
    .no = Hiçbirini
nothing-linked = Bu sohbette şu anda size ait hiçbir şey saklanmıyor. Daha önce bir şey iletildiyse, onu alan yere sormak gerekir.
nothing-more-kept =
    Sorun değil. Artık hiçbir şey kaydedilmiyor. Buraya daha önce yazılanlar ekibimizde kalıyor; geri almak için “geri alıyorum” yazın. Bu numaralarda ad sormadan da dinleyen insanlar var:

    { $numbers }

    İstediğiniz zaman buraya yine yazabilirsiniz.
sharing-stopped = Kaydedildi. Bundan sonra hiçbir şey başkasına verilmiyor. Daha önce bir şey almış olanlardan, artık kullanmamaları isteniyor.
withdrawn =
    { $profile ->
        [minor] Kaydedildi. Ekip yazdıklarını artık kullanmıyor. İstediğin zaman buraya yine yazabilirsin. Tehlike varsa: { $emergency }.
       *[adult] Kaydedildi. Ekip yazdıklarınızı artık kullanmıyor. İstediğiniz zaman buraya yine yazabilirsiniz. Tehlike varsa: { $emergency }.
    }
stopped =
    { $profile ->
        [minor] Burada duruyoruz. İstediğin zaman yine yazabilirsin. Verdiğin izni geri almak için “geri alıyorum” yaz. Tehlike varsa: { $emergency }.
       *[adult] Burada duruyoruz. İstediğiniz zaman yine yazabilirsiniz. Verdiğiniz izni geri almak için “geri alıyorum” yazın. Tehlike varsa: { $emergency }.
    }

    { $channel ->
        [telegram] Sohbet, elle silinene kadar listede kalır.
       *[web] Ziyaret, elle silinene kadar tarayıcının geçmişinde kalır.
    }

# The harmless screen after leaving quickly: nothing in it may hint at what this is.
left =
    { $country ->
        [bg] Banitsa: altı yufka, üç yumurta, bir bardak beyaz peynir, yarım bardak yoğurt, biraz tereyağı. Yufkalara iç konur, sarılır ve kızarana kadar fırında pişirilir.
        [hu] Macar krepi: iki yumurta, bir bardak un, bir bardak süt, biraz maden suyu, bir tutam tuz. İnce pişirilir, kayısı reçeli sürülür ve sarılır.
        [pl] Patates mücveri: altı patates, bir soğan, bir yumurta, iki kaşık un, tuz. Rendelenir, karıştırılır, çıtır olana kadar kızartılır ve ekşi kremayla yenir.
       *[other] Krep: iki yumurta, bir bardak un, bir bardak süt, bir tutam tuz. Karıştırılır, on dakika bekletilir, sonra kızgın tavada biraz tereyağıyla pişirilir.
    }

# A way back from another phone or browser. $code is 16 digits; $phone the same digits, written so
# that they look like a phone number. Shown once.
code-new =
    { $code }

    Bu 16 rakamla her telefondan ya da tarayıcıdan devam edilebilir. Yalnızca şimdi gösterilir; daha eski bir kod artık geçmez.

    Bir telefon numarası gibi, kimsenin sormayacağı bir adla not edilebilir: { $phone }. Kimseye gönderilmemeli, bağlantı olarak da. Bu rakamlar kimdeyse buraya girebilir.
code-noted = Rakamlar not edilince bu düğmeye basılır. O zaman rakamlar kaybolur.
    .noted = Not ettim
copy-code = Rakamları kopyala

## Required: said by the machine when something else happens

not-understood =
    { $profile ->
        [minor] Bunu anlamadım. Bir düğmeye bas ya da numarasını yaz.
       *[adult] Bunu anlamadım. Lütfen bir düğmeye basın ya da numarasını yazın.
    }
offer-person =
    { $profile ->
        [minor] İstersen ekipten bir insan devam edebilir. “İnsan” yaz. Başka bir şeye cevap vermen gerekmez.
       *[adult] İsterseniz ekipten bir insan devam edebilir. “İnsan” yazın. Başka bir şeye cevap vermeniz gerekmez.
    }
begin-again = Önceki konuşma bitti. Baştan başlıyoruz.
person-came = Şimdi burada ekipten bir insan var ve yazılanları okuyor.
person-left = Ekipten olan kişi ayrıldı. Yine makine cevap veriyor. Yazılanlar ekibe gitmeye devam ediyor.
closed =
    { $profile ->
        [minor] Ekip bu konuşmayı bitirdi. İstediğin zaman yine yazabilirsin. Tehlike varsa: { $emergency }.
       *[adult] Ekip bu konuşmayı bitirdi. İstediğiniz zaman yine yazabilirsiniz. Tehlike varsa: { $emergency }.
    }

code-unknown = Bu rakamlar burada hiçbir şey açmıyor. Lütfen kontrol edin ve 16 rakamın hepsini yeniden yazın.
code-right = Kod doğru. Kaldığımız yerden devam ediyoruz.
# Our side is broken. Must be true even when nothing could be stored.
not-saved =
    Bizim tarafta bir sorun var. Son yazılan kaydedilmemiş olabilir. Biraz sonra yeniden denemek ya da şu numaraları aramak mümkün:

    { $numbers }
odd-sticker = Çıkartmaları okuyamıyorum. Düğmeleri ve yazılan sözleri anlıyorum.
odd-picture = Resim alamıyorum ve bu resmi saklamadım. Yazılan sözleri anlıyorum.
odd-file = Dosya alamıyorum ve bu dosyayı saklamadım. Yazılan sözleri anlıyorum.
odd-voice = Sesli mesajı saklamadım: onay verilmeden önce hiçbir şey saklamam. Düğmeyle ya da “insan” yazarak cevap verilebilir.
odd-voice-advice = Sesli mesajı saklamadım: bu danışmada kimse hakkında bir şey saklanmaz. Ekibe ulaşmak için “insan” yazın.
odd-reply = Yazdığınız, ekibin mesajına cevap olarak ekibe gidiyor. Soru yeniden burada:
odd-voice-long = Bu sesli mesaj çok uzun ve onu saklamadım. Her biri en çok on dakikalık, daha kısa parçalar hâlinde gönderilebilir.
voice-saved = Sesli mesaj ekibe gidiyor; ben onu dinleyemem. Yakındaki biri duyabilecekse, düğmeyle ya da yazarak da cevap verilebilir.
odd-place = Tam yeri bilmem gerekmiyor ve bunu saklamadım. Düğmeleri ve yazılan sözleri anlıyorum.
odd-contact = Kişi bilgisi alamıyorum ve bunu saklamadım. Yazılan sözleri anlıyorum.
odd-edited = Daha önce yazılanı değiştiremiyorum. Yeni bir mesaj olarak tekrar yazılabilir.
odd-other = Bunu okuyamıyorum. Düğmeleri ve yazılan sözleri anlıyorum.
too-much = Bir anda çok fazla mesaj geldi. Biraz bekledikten sonra yeniden yazılabilir. Tehlike varsa: { $emergency }.

## Required: how far a long report has come, and what was answered in it

how-far = Bölüm { $part } / { $parts }, soru { $question } / { $questions }.
which-person = Kişi { $person }.
review-line = { $number }. { $title }: { $answer }
review-written = yazıldı
review-nothing = cevap yok
change-line = Değiştir: { $number }
invite-known = Teşekkürler. Kurumunuz burada tanınıyor.
invite-unknown = Bu kod burada bilinmiyor. Bildirim onsuz da sürüyor.
report-waits = Bildiriminiz bıraktığınız yerde. Cevaplarınız 72 saat saklanır.
draft-kept = Bildiriminiz bitmedi. Devam etmek için 72 saat içinde “Bildirimim” yazın.
report-read = Ekibimizden bir insan bildiriminizi okudu.
report-accepted = Bildiriminizle ilgili bir haber var: artık başka bir kurum yardım ediyor. Burada daha fazlasını söyleyemeyiz. Teşekkürler.
draft-anew = Baştan başlıyoruz. Önceki cevaplarınız geri alınmış olarak işaretlendi. Cevaplarını gözden geçirdiğiniz kişi kalır.

# What a report is called. It opens nothing.
receipt = Bildirimin numarası: { $receipt }. Bu numara hiçbir şeyi açmaz; siz ve ekip hangi bildirimin söz konusu olduğunu bununla bilir. Ne durumda olduğunu öğrenmek için “Bildirimim” yazın.
# To whoever asks in the middle of one.
so-far = { $receipt } numaralı bildirim henüz bitmedi. Şimdiye kadarki cevaplarınız ekipte. Kaldığınız yerden devam ediyoruz.

## Required: how somebody behaves is met

# The one answer to questions about somebody else. The same for everybody: nothing in it may differ.
neutral-answer = Burada yalnızca genel bilgi ve telefon numarası veriyorum. Kim sorarsa sorsun, birinin buraya yazıp yazmadığını, kimin nerede olduğunu ya da burada kimin çalıştığını hiç söylemem. Devam etmek için: “tekrar”. Tehlike varsa: { $emergency }.
# Once, to insulting or sexual words; the second time in a day the other one, and then nothing.
boundary = Lütfen hakaret ve cinsel sözler olmadan. O zaman devam edebiliriz.
muted =
    Bir günlüğüne burada duruyoruz. Tehlike varsa, neler olduğu yazılabilir ya da şu numaralar aranabilir:

    { $numbers }

# The harmless line with which each contact begins, where that was agreed.
opening-note = Randevu notu hazır.
opening-parcel = Kargo kaydı yapıldı.
opening-recipe = Tarif burada.
ask-word = Önce, lütfen, seçilen kelime.
    .lost = Kelimeyi unuttum
word-not-possible = Lütfen başka bir kelime: en az dört harf, günlük bir kelime değil ve iki kez aynısı değil.

## Required: what Telegram lists as commands. Must not hint at what this is.

menu-start = Başla ya da tekrarla
menu-help = Bir insana yaz
menu-language = Dil
menu-leave = Kapat ve temizle
menu-numbers = Telefon numaraları

# Shown to whoever looks at the bot before they begin, and in lists of chats.
menu-description = Kendi dilinizde mesajlar. Başlamak için aşağıdaki düğmeye basın.
menu-short = Kendi dilinizde mesajlar.
