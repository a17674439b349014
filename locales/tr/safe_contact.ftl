### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### When and how the team may write. Read on a phone that may be watched: nothing here says what this is.

## Required

phone =
    Bu telefonu başka biri de kullanıyor mu ya da içindekileri okuyor mu?
    .no = Hayır, yalnızca ben
    .yes = Evet ya da emin değilim
when =
    { $country ->
        [bg] Buraya ne zaman yazabiliriz? Saatler Bulgaristan saatidir.
        [hu] Buraya ne zaman yazabiliriz? Saatler Macaristan saatidir.
        [pl] Buraya ne zaman yazabiliriz? Saatler Polonya saatidir.
       *[other] Buraya ne zaman yazabiliriz? Orada saatin kaç olduğunu bilmiyorum: “Her zaman” seçilmezse, yalnızca bir mesaj geldikten sonra yazarız.
    }
    .any-time = Her zaman
    .mornings = Sabah, 7–11
    .daytime = Gündüz, 11–17
    .evenings = Akşam, 17–22
    .nights = Gece, 22–7
    .when-i-write = Yalnızca ben yazınca
days =
    Hangi günler?
    .every-day = Her gün
    .weekdays = Pazartesiden cumaya
    .weekend = Cumartesi ve pazar
opening =
    Her seferinde sıradan bir cümleyle başlarız. Ona verilen cevap bize güvenli olduğunu gösterir. Hangi cümle olsun?

    “Randevu notu hazır.”
    “Kargo kaydı yapıldı.”
    “Tarif burada.”
    .note = Randevu notu
    .parcel = Kargo
    .recipe = Tarif
delete =
    Ekibimizin buraya yazdıklarını, geldikten on dakika sonra silelim mi?
    .yes = Evet, silinsin
    .no = Hayır, kalsın
nudge =
    Yazışma yarıda kalırsa, yalnızca o sıradan cümleyle bir kez hatırlatabilir miyiz?
    .no = Hayır, hiçbir zaman
    .yes = Evet, bir kez
ok-word =
    İsteğe bağlı: gerçekten başka birinin yazmadığını bize gösteren bir kelime. Şimdi yazılabilir; en az dört harf olsun, günlük bir kelime olmasın.
    .none = Kelime olmasın
duress-word =
    İsteğe bağlı: biri zorla yazdırıyorsa ya da birlikte okuyorsa kullanılacak ikinci bir kelime. O yazılınca bir tarif görünür, ekip de bunu bilir. Şimdi yazılabilir.
    .none = Kelime olmasın
agreed = Kaydedildi. Burada her zaman “güvenli saatler” yazarak değiştirilebilir.
