### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For people under 18. "told" comes before the first question, always.

## Required

# What may have to be passed on is said here, before anything is asked.
told =
    Ne anlatacağına sen karar verirsin. Önce bir şeyi bilmen iyi olur: tehlikede olma ihtimalin varsa, ekibin çocukları koruyan kişilere haber vermesi gerekebilir. Mümkünse önce seninle konuşurlar.

    Şu numaraları da arayabilirsin:
    { $numbers }
safe-now =
    Şu anda güvende misin?
    .yes = Evet
    .no = Hayır
    .not-sure = Bilmiyorum
how-old =
    Kaç yaşındasın?
    .under-14 = 14’ten küçüğüm
    .from-14 = 14 ile 17 arası
with-whom =
    Şu anda kiminlesin?
    .safe-family = Ailemle, güvendeyim
    .feared-family = Ailemle, korkuyorum
    .not-family = Aile dışından biriyle
    .alone = Yalnızım
    .institution = Yurtta ya da kurumda
made-to =
    Biri sana kendisi için ya da para için zorla bir şey yaptırıyor mu? Söylemek zorunda değilsin.
    .work = Çalışmak
    .beg = Dilenmek
    .steal-or-carry = Çalmak, bir şey taşımak
    .sexual = Cinsel şeyler, fotoğraf
    .marry = Evlenmek
    .none = Hiçbiri
    .no-wish-to-say = Söylemek istemiyorum
can-refuse =
    Ceza görmeden “hayır” diyebilir ya da bırakabilir misin?
    .yes = Evet
    .no = Hayır
    .not-sure = Bilmiyorum
made-when =
    Bu şimdi mi oluyor, önceden mi oldu?
    .now = Şimdi
    .before = Önceden
things-taken =
    Biri paranı, belgelerini ya da telefonunu alıyor mu?
    .yes = Evet
    .no = Hayır
    .not-sure = Bilmiyorum
hurt-or-threatened =
    Biri sana zarar verdi mi ya da vereceğini söyledi mi?
    .yes = Evet
    .no = Hayır
    .not-sure = Bilmiyorum
trusted-adult =
    Güvendiğin bir yetişkin var mı?
    .yes = Evet
    .no = Hayır
    .not-sure = Bilmiyorum
own-words =
    İstersen neler olduğunu yaz. İsim gerekmez. Bunu geçebilirsin de.
    .no-life = Yaşamak istemiyorum
