### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody comes back to a report that is not finished. Nothing of what was answered is said.

## Required

draft-waits =
    { $part ->
        [none] Burada başladığınız ve bitmemiş bir bildirim var.
       *[other] Burada başladığınız bir bildirim var. Bölüm { $part }, soru { $question } üzerinde kaldınız.
    }

    Son cevaptan sonra 72 saat bekler; sonra devam edilemez. Kalan saat: { $hours }.
    .go-on = Bildirimi sürdür
    .anew = Yeni baştan yaz
    .discard = Bildirimden vazgeç
draft-sure =
    Vazgeçerseniz ekip cevaplarınızı artık kullanmaz ve bildirime devam edilemez. Vazgeçiyor musunuz?
    .yes = Evet, vazgeçiyorum
    .no = Hayır, kalsın
discarded =
    Bildirimden vazgeçildi. İstediğiniz zaman buraya yine yazabilirsiniz.
    Tehlike varsa { $emergency } numarasını arayın.
