### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Ready sentences that staff send in the caller's language. Every id begins with "phrase-".

## Required

phrase-hello =
    { $profile ->
        [minor] Szia. A csapat tagja vagyok, egy ember, nem a gép. Biztonságos most írnod?
       *[adult] Üdvözlöm. A csapat tagja vagyok, egy ember, nem a gép. Biztonságos most írnia?
    }
phrase-safe-to-write =
    { $profile ->
        [minor] Biztonságos most írnod? Elég annyi is: „igen” vagy „nem”.
       *[adult] Biztonságos most írnia? Elég annyi is: „igen” vagy „nem”.
    }
phrase-alone =
    { $profile ->
        [minor] Van most valaki melletted, vagy nézi valaki ezt a képernyőt?
       *[adult] Van most valaki Ön mellett, vagy nézi valaki ezt a képernyőt?
    }
phrase-where =
    { $profile ->
        [minor] Tudod, melyik városban vagy utcában vagy? Csak akkor mondd meg, ha biztonságos.
       *[adult] Tudja, melyik városban vagy utcában van? Csak akkor mondja meg, ha biztonságos.
    }
phrase-hurt =
    { $profile ->
        [minor] Megsérültél, vagy kell most orvos?
       *[adult] Megsérült, vagy kell most orvos?
    }
phrase-can-leave =
    { $profile ->
        [minor] El tudsz most onnan menni gyalog?
       *[adult] El tud most onnan menni gyalog?
    }
phrase-call =
    { $profile ->
        [minor] Ha tudod, hívd most a { $emergency } számot. Nem kell megmondanod a neved.
       *[adult] Ha tudja, hívja most a { $emergency } számot. Nem kell megmondania a nevét.
    }
phrase-silent =
    { $profile ->
        [minor] Ha nem tudsz beszélni, tárcsázd a { $emergency } számot, maradj vonalban, és ne tedd le.
       *[adult] Ha nem tud beszélni, tárcsázza a { $emergency } számot, maradjon vonalban, és ne tegye le.
    }
phrase-reading =
    { $profile ->
        [minor] Most olvasom, amit írtál. Kérek egy kis időt.
       *[adult] Most olvasom, amit írt. Kérek egy kis időt.
    }
phrase-your-pace =
    { $profile ->
        [minor] Annyi időd van, amennyi kell. Te döntöd el, mit mondasz el.
       *[adult] Annyi ideje van, amennyi kell. Ön dönti el, mit mond el.
    }
phrase-what-now =
    { $profile ->
        [minor] Mi segítene neked most a legtöbbet?
       *[adult] Mi segítene Önnek most a legtöbbet?
    }
phrase-when =
    { $profile ->
        [minor] Mikor írhatunk neked itt újra? Olyan időpontot mondj, amikor biztonságos.
       *[adult] Mikor írhatunk Önnek itt újra? Olyan időpontot mondjon, amikor biztonságos.
    }
phrase-code-word =
    { $profile ->
        [minor] Beszéljünk meg egy szót, amelyről felismerjük egymást. Melyik szót választod?
       *[adult] Beszéljünk meg egy szót, amelyről felismerjük egymást. Melyik szót választja?
    }
phrase-pause = Egy időre el kell mennem. Az üzenetek itt maradnak a csapatnak.
phrase-organisation =
    { $profile ->
        [minor] Van egy szervezet, amely ebben segíthet. Mesélhetek róla?
       *[adult] Van egy szervezet, amely ebben segíthet. Elmondhatom, mit csinálnak?
    }
phrase-delete =
    { $profile ->
        [minor] A biztonságod miatt most kitörölheted ezt a beszélgetést a telefonodról.
       *[adult] A biztonsága miatt most kitörölheti ezt a beszélgetést a telefonjáról.
    }
phrase-goodbye =
    { $profile ->
        [minor] Mára itt megállhatunk. Bármikor írhatsz újra.
       *[adult] Mára itt megállhatunk. Bármikor írhat újra.
    }
