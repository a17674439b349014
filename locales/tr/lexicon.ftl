### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Words that raise a flag for a person to look at; they never lower anything. Never shown.
### Whole words in this order, separated by commas; case, accents, punctuation, forms of Arabic letters, digits
### of other scripts and Latin spelling of Cyrillic are ignored. Give every form: there are no wildcards.

## Required

danger-words =
    .typed =
        kilitlediler, öldürecek, dövüyorlar, döviyorlar, dövüyolar,
        beni öldürecek, beni öldürecekler, bizi öldürecek, bizi öldürecekler, beni öldürcek, beni öldürcekler,
        öldürecek beni, öldürecekler beni, beni öldürmek istiyor, beni öldürmek istiyorlar,
        beni öldürmek istedi, beni öldürmeye çalışıyor, beni öldürmeye çalışıyorlar, beni öldürmeye çalıştı,
        beni öldürmeye çalıştılar, beni öldürmekle tehdit ediyor, beni öldürmekle tehdit ediyorlar,
        beni öldürmekle tehdit etti, öldürmekle tehdit ediyor, öldürmekle tehdit ediyorlar,
        beni ölümle tehdit ediyor, beni ölümle tehdit ediyorlar, ölümle tehdit ediyor, ölümle tehdit ediyorlar,
        kaçarsam öldürür, kaçarsam öldürürler, gidersem öldürür, gidersem öldürürler, seni öldürürüm diyor,
        seni öldürürüz diyorlar, kilitliyim, kilit altındayım, kilitli tutuluyorum, beni kilitledi,
        beni kilitlediler, beni kilitliyor, beni kilitliyorlar, bizi kilitledi, bizi kilitlediler,
        bizi kilitliyor, bizi kilitliyorlar, üstüme kilitledi, üstüme kilitlediler, üzerime kilitledi,
        üzerime kilitlediler, üstümden kilitledi, odaya kilitledi, odaya kilitlediler, eve kilitledi,
        eve kilitlediler, beni eve kapattı, beni eve kapattılar, beni odaya kapattı, beni odaya kapattılar,
        beni hapsetti, beni hapsettiler, beni hapsediyor, beni hapsediyorlar, hapsedildim, evde hapisim,
        evde hapsim, çıkmama izin vermiyor, çıkmama izin vermiyorlar, gitmeme izin vermiyor,
        gitmeme izin vermiyorlar, dışarı çıkarmıyor, dışarı çıkarmıyorlar, dışarı bırakmıyor,
        dışarı bırakmıyorlar, beni bırakmıyorlar, bizi bırakmıyorlar, beni salmıyor, beni salmıyorlar,
        dışarı çıkamıyorum, buradan çıkamıyorum, burdan çıkamıyorum, evden çıkamıyorum, buradan kaçamıyorum,
        burdan kaçamıyorum, beni zorla tutuyor, beni zorla tutuyorlar, bizi zorla tutuyorlar, zorla tutuluyorum,
        zorla tutuluyoruz, isteğim dışında tutuluyorum, rehin tutuluyorum, beni rehin aldı, beni rehin aldılar,
        esir tutuluyorum, esir gibi tutuyorlar, kaçırıldım, kaçırıldık, beni kaçırdı, beni kaçırdılar,
        bizi kaçırdılar, mahsur kaldım, tuzağa düştüm, beni dövüyor, beni dövüyorlar, beni dövdü, beni dövdüler,
        beni döver, beni döverler, beni dövecek, beni dövecekler, dövüyor beni, dövüyorlar beni, dövdü beni,
        bizi dövüyor, bizi dövüyorlar, bizi dövdü, bizi dövdüler, dayak yiyorum, dayak yedim, dayak atıyor,
        dayak atıyorlar, dayak attı, bana vuruyor, bana vuruyorlar, bana vurdu, bana vurdular,
        bana şiddet uyguluyor, bana şiddet uyguluyorlar, bana işkence ediyor, bana işkence ediyorlar,
        boğazımı sıktı, boğazımı sıkıyor, boynumu sıktı, beni boğmaya çalıştı, beni boğmaya çalışıyor,
        bana tecavüz etti, bana tecavüz ettiler, bana tecavüz ediyor, bana tecavüz ediyorlar, tecavüz etti,
        tecavüz ettiler, tecavüz ediyor, tecavüz ediyorlar, tecavüze uğradım, tecavüz edecek, tecavüz edecekler,
        tecavüz etmeye çalıştı, tecavüz etmeye çalışıyor, bıçağı var, elinde bıçak var, bıçak çekti,
        bana bıçak çekti, silahı var, silahları var, elinde silah var, ellerinde silah var, silah çekti,
        bıçakla tehdit ediyor, bıçakla tehdit ediyorlar, bıçakla tehdit etti, silahla tehdit ediyor,
        silahla tehdit ediyorlar, silahla tehdit etti, tehlikedeyim, tehlikedeyiz, tehlike içindeyim,
        hayatım tehlikede, canım tehlikede, hayati tehlikem var, can güvenliğim yok, kanamam var, kanıyorum,
        peşimdeler, beni bulursa öldürür, beni bulurlarsa öldürürler, beni bulup öldürecek, beni birine sattı,
        beni birine sattılar, beni başkasına sattı, beni başkasına sattılar, beni satacaklar, bizi satacaklar,
        beni adamlara satıyor, beni adamlara satıyorlar, beni kurtarın, kurtarın beni, kurtar beni, beni kurtar,
        beni buradan çıkarın, beni buradan alın, beni burdan kurtarın
suicide-words =
    .typed =
        kendimi öldüreceğim, kendimi öldürcem, kendimi öldürücem, kendimi öldürmek istiyorum,
        kendimi öldürmek istiyom, kendimi öldürmeyi düşünüyorum, kendimi öldürürüm, kendimi öldürsem, intihar,
        intiharı, intihara, intihar edeceğim, intihar edicem, intihar etmek istiyorum, intiharı düşünüyorum,
        intihar etmeyi düşünüyorum, canıma kıyacağım, canıma kıyarım, canıma kıymak istiyorum,
        hayatıma son vereceğim, hayatıma son vermek istiyorum, hayatıma son verirsem,
        yaşamıma son vermek istiyorum, her şeye son vermek istiyorum, kendi canımı almak istiyorum,
        kendimi yok etmek istiyorum, ölmek istiyorum, ölmek istiyom, artık ölmek istiyorum, ölmeyi düşünüyorum,
        keşke ölsem, keşke ölseydim, keşke ölmüş olsam, ölsem daha iyi, ölsem daha iyi olur, ölsem de kurtulsam,
        ölüp kurtulmak istiyorum, bensiz daha iyi olurlar, yaşamak istemiyorum, yaşamak istemiyom,
        artık yaşamak istemiyorum, yaşamaya devam etmek istemiyorum, yaşamak için sebebim yok,
        yaşamak için nedenim yok, yaşamamın anlamı yok, yaşamanın anlamı kalmadı, yaşamanın bir anlamı yok,
        yaşayacak gücüm kalmadı, artık yaşayamıyorum, böyle yaşayamam, kendimi asacağım, kendimi asıcam,
        kendimi asmak istiyorum, bileklerimi keseceğim, bileklerimi kesmek istiyorum, bileklerimi kestim,
        bileğimi keseceğim, kendime zarar veriyorum, kendime zarar vermek istiyorum, kendime zarar vereceğim,
        kendimi kesiyorum, köprüden atlayacağım, köprüden atlıycam, köprüden atlamak istiyorum,
        kendimi köprüden atacağım, kendimi aşağı atacağım, camdan atlayacağım, trenin önüne atlayacağım,
        kendimi trenin önüne atacağım
child-words =
    .typed =
        ben çocuğum, ben bir çocuğum, daha çocuğum, ben daha çocuğum, hala çocuğum, ben küçüğüm, yaşım küçük,
        yaşım tutmuyor, reşit değilim, ben reşit değilim, henüz reşit değilim, 18 yaşından küçüğüm,
        18den küçüğüm, 18 den küçüğüm, 18 yaşın altındayım, 10 yaşındayım, 11 yaşındayım, 12 yaşındayım,
        13 yaşındayım, 14 yaşındayım, 15 yaşındayım, 16 yaşındayım, 17 yaşındayım, 10 yaşında, 11 yaşında,
        12 yaşında, 13 yaşında, 14 yaşında, 15 yaşında, 16 yaşında, 17 yaşında, 10 yaşımdayım, 11 yaşımdayım,
        12 yaşımdayım, 13 yaşımdayım, 14 yaşımdayım, 15 yaşımdayım, 16 yaşımdayım, 17 yaşımdayım, reşit olmayan,
        reşit değil, yaşı küçük kız, yaşı küçük kızlar, küçük kız, küçük kızlar, küçük kız çocuğu,
        küçük kız çocukları, kız çocuğu, kız çocukları, çocuk yaşta

## Required: how somebody behaves. "…" stands for one to five words, such as a name; "^" for the beginning.

# Asks about somebody else: who wrote, where they are, who works here. Answered the same to everybody.
probing-words =
    .typed =
        size … yazdı mı, sana … yazdı mı, buraya … yazdı mı, sizi … aradı mı, seni … aradı mı, sizinle … konuştu mu, seninle … konuştu mu, sizinle … görüştü mü, sizinle … iletişime geçti mi, size … ulaştı mı,
        size … geldi mi, size … başvurdu mu, size … mesaj attı mı, size yazdı mı, sizi aradı mı, sizinle konuştu mu, sizinle görüştü mü, sizinle iletişime geçti mi, yanınıza geldi mi, buraya yazdı mı,
        beni size şikayet eden oldu mu, size ne dedi, size ne söyledi, size ne anlattı, size ne yazdı, hakkımda ne dedi, hakkımda ne söyledi, hakkımda ne yazdı, hakkımda ne anlattı, size beni anlattı mı, size benden bahsetti mi,
        ne yazdığını göster, ne yazdığını gösterin, onun mesajlarını göster, onun mesajlarını gösterin, karım orada mı, karım orda mı, karım sizde mi, karım yanınızda mı, eşim orada mı, eşim orda mı, eşim sizde mi, eşim yanınızda mı,
        sevgilim orada mı, sevgilim orda mı, sevgilim sizde mi, kız arkadaşım orada mı, kız arkadaşım orda mı, kız arkadaşım sizde mi, kızım orada mı, kızım sizde mi, kızım yanınızda mı, kız kardeşim orada mı, kız kardeşim sizde mi, ablam sizde mi,
        o sizde mi, o yanınızda mı, sizde mi kalıyor, karım nerede, karım nerde, eşim nerede, eşim nerde, kız arkadaşım nerede, kız arkadaşım nerde, sevgilim nerede, sevgilim nerde, onu nerede saklıyorsunuz, onu nerde saklıyorsunuz,
        nerede saklanıyorsunuz, nerde saklanıyorsunuz, onu nereye götürdünüz, karımı nereye götürdünüz, onu nereye sakladınız, onu nerede tutuyorsunuz, onun nerede olduğunu biliyor musunuz, karımın nerede olduğunu biliyor musunuz,
        onun nerede olduğunu söyle, onun nerede olduğunu söyleyin, karımın nerede olduğunu söyleyin, karımın yerini söyleyin, onun yerini söyleyin, karımı geri verin, onu geri verin, onu geri gönderin, karımı geri gönderin,
        ^orada kim çalışıyor, ^orada kimler çalışıyor, ^orda kim çalışıyor, ^orda kimler çalışıyor, ^sizde kim çalışıyor, ^sizde kimler çalışıyor, merhaba orada kim çalışıyor, merhaba orada kimler çalışıyor, orada kimin çalıştığını söyle,
        orada kimin çalıştığını söyleyin, orada kimlerin çalıştığını söyleyin, çalışanların isimleri, çalışanların adları, çalışanlarınızın isimleri, çalışanlarınızın adları, personelin isimleri, sığınma evi nerede, sığınma evi nerde, sığınma eviniz nerede,
        sığınma evleri nerede, sığınak nerede, kadın sığınağı nerede, sığınağınız nerede, sığınma evinin adresi, sığınağın adresi, sığınağınızın adresi, kızlar nerede kalıyor, kızlar nerede yaşıyor, kızlar nerde kalıyor,
        ben onun kocasıyım, ben kocasıyım, onun kocasıyım, ben onun eşiyim, ben onun sevgilisiyim, ben sevgilisiyim, ben onun erkek arkadaşıyım, ben erkek arkadaşıyım, ben onun patronuyum, ben patronuyum, onun patronuyum,
        ben onun işvereniyim, ben onun menajeriyim, ben onun sahibiyim,
        güvenli ev nerede, güvenli ev nerde, güvenli eviniz nerede, barınak nerede, barınak nerde, güvenli evin adresi, karımla konuştunuz mu,
        kız arkadaşımla konuştunuz mu, sevgilimle konuştunuz mu
# The same as whole questions, where the words alone could be told. Only where a sentence with a question mark
# is nothing else, with "^" also without the mark; "…" may begin or end it; "⋯" has a capital letter, as names do.
probing-questions =
    .typed =
        ^… size yazdı mı, ^size … mı yazdı, ^… sizi aradı mı, ^… sizinle konuştu mu, ^… sizinle görüştü mü, ^… sizinle iletişime geçti mi, ^… size ulaştı mı,
        ^… size geldi mi, ^… size mesaj attı mı, ^… sizde mi, ^sizde mi …, ^… yanınızda mı, ^… orada mı, ^… orda mı, ^… sizin orada mı, ^… size yazıyor mu
# Words that may not stand where "…" stands: they turn the question round.
never-in-a-gap =
    .typed =
        kimse, hiç, bana, beni, benim, biz, bizim, değil, nasıl, neden, mesaj, mesajım, mesajlarım, haber, doktor, avukat, polis, biri, birisi, pasaportum, pasaport,
        belgelerim, telefonum, eşyalarım, kimliğim, yer, her şey, şey, herkes, güvenli,
        oda, para, yemek, adres
# Sexual or insulting words to whoever reads. Only words said to "you": never words about oneself.
abuse-words =
    .typed =
        siktir git, siktir ol git, siktir lan, siktirin gidin, siktirip git, ananı sikeyim, ananı sikerim, ananızı sikeyim, ananı avradını sikeyim, amına koyarım senin, amınıza koyayım, seni sikerim, sizi sikerim, seni sikeceğim, seni sikicem,
        seni sikeyim, seni sikmek istiyorum, sikişelim mi, sikişmek ister misin, sikimi yala, sikimi em, yarağımı yala, yarrağımı yala, yarağımı ye, yarrağımı ye, taşaklarımı yala, götümü yala, seks yapalım mı, seks ister misin, seks yapmak ister misin,
        benimle seks yap, benimle seks yapar mısın, seninle seks yapmak istiyorum, sizinle seks yapmak istiyorum, seninle yatmak istiyorum, benimle yatar mısın, çıplak fotoğraf at, çıplak foto at, çıplak fotoğraf gönder, çıplak fotoğrafını at,
        çıplak fotoğrafını gönder, çıplak resim at, çıplak resmini at, nude atsana, nude gönder, memelerini göster, memeni göster, göğüslerini göster, götünü göster, kalçanı göster, amını göster, çok azdım, çok azgınım, bana edepsiz konuş, şu an üstünde ne var,
        sen orospusun, orospusun, sen bir orospusun, seni orospu, orospular sizi, orospusunuz, orospu çocuğusun, sen orospu çocuğusun, orospu çocuğusunuz, sen fahişesin, fahişesin sen, seni fahişe, sen kahpesin, kahpesin sen, seni kahpe, seni kaltak, sen kaltaksın,
        seni sürtük, sen sürtüksün, seni piç, sen piçsin, sen ibnesin, ibnesin sen, sen aptalsın, aptalsın, aptalsınız, seni aptal, sen salaksın, salaksın, salaksınız, seni salak, sen gerizekalısın, gerizekalısın, geri zekalısın, gerizekalısınız, geri zekalısınız,
        sen malsın, sen şerefsizsin, şerefsizsin, şerefsizsiniz, sen çöpsün, sana tecavüz edeceğim, sana tecavüz edicem, sana tecavüz ederim
# Whoever tells what others say or do insults nobody: with one of these a text is never abuse.
reporting-words =
    .typed =
        onlar, ona, onu, onun, onlara, onları, biri, birisi, birileri, adam, adamlar, erkek, erkekler, patron, patronum, patronu, kocam, eşim, sevgilim, babam, annem, üvey babam, amcam, dayım, abim, ağabeyim, kardeşim, kayınvalidem,
        müşteri, müşteriler, müşterim, sahibim, ev sahibi, pezevenk, şoför, insanlar, arkadaşım, arkadaşı, arkadaşları, diyor, diyorlar, diyo, dedi, dediler, diye, der, derler, diyen, söylüyor, söylüyorlar, söyledi, söylediler,
        bağırıyor, bağırıyorlar, bağırdı, bağırdılar, çağırıyor, çağırıyorlar, yazıyor, yazıyorlar, yazdı, yazdılar, mesaj atıyor, mesaj attı, gönderdi, gönderiyor, istiyor, istiyorlar, istedi, istediler, zorluyor, zorluyorlar, zorladı, zorladılar, zorla,
        zorunda, zorundayım, mecbur, mecburum, yaptırıyor, yaptırıyorlar, yaptırdı, yaptırdılar, hakaret ediyor, hakaret ediyorlar, küfrediyor, küfrediyorlar, küfür ediyor, küfür ediyorlar, küfür etti
# Ordinary talk that sounds like the phrases above: takes back the one it overlaps, and no other.
quiet-words =
    .typed =
        meraktan öldürecek, annem öldürecek, gülmekten öldürecek,
        yaşında araba, yaşında bir araba, yaşında bina, yaşında bir bina, annem beni öldürecek,
        annem öldürecek beni, bu sıcak beni öldürecek, gülmekten ölmek istiyorum, utançtan ölmek istiyorum,
        intihar saldırısı, intihar saldırganı
