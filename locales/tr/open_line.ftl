### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### After the questions: what is written goes to the team.

## Required

# Said once, before "line".
code-offer = Bu sohbet kaybolursa: 16 rakamlı bir kodla başka bir telefondan ya da tarayıcıdan devam edilebilir. Bunun için “Geri dönüş kodu” düğmesi var.
line =
    { $profile ->
        [minor] Bundan sonra yazdıkların ekibimize gider ve bir insan okur. Ne zaman okuyacağını söyleyemem. İstediğin zaman daha fazlasını yazabilirsin. Bekleyemiyorsan:
       *[adult] Bundan sonra yazdıklarınız ekibimize gider ve bir insan okur. Ne zaman okuyacağını söyleyemem. İstediğiniz zaman daha fazlasını yazabilirsiniz. Bekleyemiyorsanız:
    }

    { $numbers }
saved = Buraya yazılanlar kaydedilir ve ekip okuyabilir.
asked =
    { $profile ->
        [minor] Ekibe bir insanla konuşmak istediğini söyledim. Birinin ne zaman vakti olacağını söyleyemem. Bekleyemiyorsan:
       *[adult] Ekibe bir insanla konuşmak istediğinizi söyledim. Birinin ne zaman vakti olacağını söyleyemem. Bekleyemiyorsanız:
    }

    { $numbers }
status =
    { $report ->
        [read] { $receipt } numaralı bildirim: ekipten bir insan okudu ve üzerinde çalışıyor.
        [accepted] { $receipt } numaralı bildirim iletildi ve artık başka bir kurum yardım ediyor. Burada daha fazlasını söyleyemeyiz.
        [closed] Ekip burada işini bitirdi. Daha fazlasını söyleyemeyiz.
        [other] Buraya yazdıklarınız kaydedilir ve ekip okuyabilir.
       *[received] { $receipt } numaralı bildirim ulaştı. Bildiğim kadarıyla henüz kimse ele almadı.
    }
line-danger =
    { $profile ->
        [minor] Şu anda tehlikedeysen ve arayabiliyorsan { $emergency } numarasını ara. Ücretsiz.
       *[adult] Şu anda tehlikedeyseniz ve arayabiliyorsanız { $emergency } numarasını arayın. Ücretsizdir.
    }

    { $numbers }

    { $profile ->
        [minor] Ekibe haber verdim. Güvenliyse, neler olduğunu buraya yaz.
       *[adult] Ekibe haber verdim. Güvenliyse, neler olduğunu buraya yazın.
    }
danger-heard =
    { $profile ->
        [minor] Ekip yazdıklarını görebilir. Şu anda tehlikedeysen ve arayabiliyorsan { $emergency } numarasını ara.
       *[adult] Ekip yazdıklarınızı görebilir. Şu anda tehlikedeyseniz ve arayabiliyorsanız { $emergency } numarasını arayın.
    }

    { $numbers }
