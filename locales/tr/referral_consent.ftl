### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### One question for each organisation. $receiver is its name, $land the country, $help and $fields are lists.

## Required

ask =
    Yardım istenebilecek yer: { $receiver } ({ $land }). İstenecek yardım: { $help }.

    Onlara yalnızca şunlar verilir: { $fields }.

    { $profile ->
        [minor] İzin veriyor musun? “Hayır” dersen hiçbir şey kaybetmezsin.
       *[adult] İzin veriyor musunuz? “Hayır” derseniz hiçbir şey kaybetmezsiniz.
    }
    .yes = Evet, izin veriyorum
    .no = Hayır
    .ask-more = Önce bir sorum var
agreed = Kaydedildi. Bunlar yalnızca onlara verilir, başka kimseye değil. “Geri alıyorum” yazarak bu izin her zaman geri alınabilir.
refused =
    { $profile ->
        [minor] Kaydedildi. Onlara hiçbir şey verilmiyor. Bununla bir şey kaybetmiyorsun.
       *[adult] Kaydedildi. Onlara hiçbir şey verilmiyor. Bununla bir şey kaybetmiyorsunuz.
    }
more =
    { $profile ->
        [minor] Şimdilik hiçbir şey verilmiyor. Sorunu buraya yaz; ekibe gider.
       *[adult] Şimdilik hiçbir şey verilmiyor. Sorunuzu buraya yazın; ekibe gider.
    }
