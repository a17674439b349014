### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Ready sentences that staff send in the caller's language. Every id begins with "phrase-".

## Required

phrase-hello =
    { $profile ->
        [minor] Merhaba. Ben ekipten bir insanım, makine değilim. Şu anda yazman güvenli mi?
       *[adult] Merhaba. Ben ekipten bir insanım, makine değilim. Şu anda yazmanız güvenli mi?
    }
phrase-safe-to-write =
    { $profile ->
        [minor] Şu anda yazman güvenli mi? Yalnızca “evet” ya da “hayır” yazman yeter.
       *[adult] Şu anda yazmanız güvenli mi? Yalnızca “evet” ya da “hayır” yazmanız yeter.
    }
phrase-alone =
    { $profile ->
        [minor] Yanında biri var mı ya da bu ekrana bakan biri var mı?
       *[adult] Yanınızda biri var mı ya da bu ekrana bakan biri var mı?
    }
phrase-where =
    { $profile ->
        [minor] Hangi şehirde ya da sokakta olduğunu biliyor musun? Yalnızca güvenliyse söyle.
       *[adult] Hangi şehirde ya da sokakta olduğunuzu biliyor musunuz? Yalnızca güvenliyse söyleyin.
    }
phrase-hurt =
    { $profile ->
        [minor] Yaran var mı ya da şu anda doktor gerekiyor mu?
       *[adult] Yaranız var mı ya da şu anda doktor gerekiyor mu?
    }
phrase-can-leave =
    { $profile ->
        [minor] Şu anda oradan yürüyerek ayrılabilir misin?
       *[adult] Şu anda oradan yürüyerek ayrılabilir misiniz?
    }
phrase-call =
    { $profile ->
        [minor] Yapabiliyorsan şimdi { $emergency } numarasını ara. Adını söylemen gerekmez.
       *[adult] Yapabiliyorsanız şimdi { $emergency } numarasını arayın. Adınızı söylemeniz gerekmez.
    }
phrase-silent =
    { $profile ->
        [minor] Konuşamıyorsan { $emergency } numarasını çevir, telefonda kal ve kapatma.
       *[adult] Konuşamıyorsanız { $emergency } numarasını çevirin, telefonda kalın ve kapatmayın.
    }
phrase-reading =
    { $profile ->
        [minor] Yazdıklarını okuyorum. Biraz zaman ver lütfen.
       *[adult] Yazdıklarınızı okuyorum. Biraz zaman verin lütfen.
    }
phrase-your-pace =
    { $profile ->
        [minor] Acelemiz yok; ne kadar zaman gerekirse o kadar. Ne anlatacağına sen karar verirsin.
       *[adult] Acelemiz yok; ne kadar zaman gerekirse o kadar. Ne anlatacağınıza siz karar verirsiniz.
    }
phrase-what-now =
    { $profile ->
        [minor] Şu anda sana en çok ne yardımcı olur?
       *[adult] Şu anda size en çok ne yardımcı olur?
    }
phrase-when =
    { $profile ->
        [minor] Sana buradan ne zaman yine yazabiliriz? Güvenli olan saatleri söyle.
       *[adult] Size buradan ne zaman yine yazabiliriz? Güvenli olan saatleri söyleyin.
    }
phrase-code-word =
    { $profile ->
        [minor] Birbirimizi tanımak için bir kelime belirleyelim. Hangi kelimeyi seçersin?
       *[adult] Birbirimizi tanımak için bir kelime belirleyelim. Hangi kelimeyi seçersiniz?
    }
phrase-pause = Bir süre ayrılmam gerekiyor. Yazılanlar burada ekip için kalıyor.
phrase-organisation =
    { $profile ->
        [minor] Bu konuda yardımcı olabilecek bir kuruluş var. Sana anlatayım mı?
       *[adult] Bu konuda yardımcı olabilecek bir kuruluş var. Size anlatayım mı?
    }
phrase-delete =
    { $profile ->
        [minor] Güvenliğin için bu sohbeti şimdi telefonundan silebilirsin.
       *[adult] Güvenliğiniz için bu sohbeti şimdi telefonunuzdan silebilirsiniz.
    }
phrase-goodbye =
    { $profile ->
        [minor] Bugünlük burada durabiliriz. İstediğin zaman yine yazabilirsin.
       *[adult] Bugünlük burada durabiliriz. İstediğiniz zaman yine yazabilirsiniz.
    }
