### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Ready sentences that staff send in the caller's language. Every id begins with "phrase-".

## Required

phrase-hello =
    { $profile ->
        [minor] Bună. Sunt o persoană din echipă, nu programul automat. Poți scrie acum în siguranță?
       *[adult] Bună ziua. Sunt o persoană din echipă, nu programul automat. Puteți scrie acum în siguranță?
    }
phrase-safe-to-write =
    { $profile ->
        [minor] Poți scrie acum în siguranță? Ajunge „da” sau „nu”.
       *[adult] Puteți scrie acum în siguranță? Ajunge „da” sau „nu”.
    }
phrase-alone =
    { $profile ->
        [minor] E cineva lângă tine sau se uită cineva la acest ecran?
       *[adult] Este cineva lângă dumneavoastră sau se uită cineva la acest ecran?
    }
phrase-where =
    { $profile ->
        [minor] Știi în ce oraș sau pe ce stradă ești? Spune doar dacă nu e periculos.
       *[adult] Știți în ce oraș sau pe ce stradă sunteți? Spuneți doar dacă nu este periculos.
    }
phrase-hurt =
    { $profile ->
        [minor] Ai răni sau ai nevoie de un doctor acum?
       *[adult] Aveți răni sau aveți nevoie de un doctor acum?
    }
phrase-can-leave =
    { $profile ->
        [minor] Poți pleca de acolo pe jos chiar acum?
       *[adult] Puteți pleca de acolo pe jos chiar acum?
    }
phrase-call =
    { $profile ->
        [minor] Dacă poți, sună acum la { $emergency }. Nu trebuie să îți spui numele.
       *[adult] Dacă puteți, sunați acum la { $emergency }. Nu trebuie să vă spuneți numele.
    }
phrase-silent =
    { $profile ->
        [minor] Dacă nu poți vorbi, formează { $emergency }, rămâi la telefon și nu închide.
       *[adult] Dacă nu puteți vorbi, formați { $emergency }, rămâneți la telefon și nu închideți.
    }
phrase-reading =
    { $profile ->
        [minor] Citesc ce ai scris. Te rog să îmi lași puțin timp.
       *[adult] Citesc ce ați scris. Vă rog să îmi lăsați puțin timp.
    }
phrase-your-pace =
    { $profile ->
        [minor] Ai tot timpul de care ai nevoie. Tu hotărăști ce spui.
       *[adult] Aveți tot timpul de care aveți nevoie. Dumneavoastră hotărâți ce spuneți.
    }
phrase-what-now =
    { $profile ->
        [minor] Ce te-ar ajuta cel mai mult acum?
       *[adult] Ce v-ar ajuta cel mai mult acum?
    }
phrase-when =
    { $profile ->
        [minor] Când îți putem scrie din nou aici? Spune ore la care nu e periculos.
       *[adult] Când vă putem scrie din nou aici? Spuneți ore la care nu este periculos.
    }
phrase-code-word =
    { $profile ->
        [minor] Să alegem un cuvânt după care ne recunoaștem. Ce cuvânt alegi?
       *[adult] Să alegem un cuvânt după care ne recunoaștem. Ce cuvânt alegeți?
    }
phrase-pause = Trebuie să plec pentru puțin timp. Mesajele rămân aici, pentru echipă.
phrase-organisation =
    { $profile ->
        [minor] Există o organizație care ar putea ajuta. Pot să îți spun despre ea?
       *[adult] Există o organizație care ar putea ajuta. Pot să vă spun despre ea?
    }
phrase-delete =
    { $profile ->
        [minor] Pentru siguranța ta, poți șterge acum această conversație de pe telefon.
       *[adult] Pentru siguranța dumneavoastră, puteți șterge acum această conversație de pe telefon.
    }
phrase-goodbye =
    { $profile ->
        [minor] Ne putem opri aici pentru azi. Poți scrie din nou oricând.
       *[adult] Ne putem opri aici pentru azi. Puteți scrie din nou oricând.
    }
