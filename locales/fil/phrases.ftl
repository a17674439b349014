### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Ready sentences that staff send in the caller's language. Every id begins with "phrase-".

## Required

phrase-hello =
    { $profile ->
        [minor] Hello. Tao ako mula sa team, hindi ang makina. Ligtas ba para sa iyo na sumulat ngayon?
       *[adult] Hello po. Tao po ako mula sa team, hindi ang makina. Ligtas po ba para sa inyo na sumulat ngayon?
    }
phrase-safe-to-write =
    { $profile ->
        [minor] Ligtas ba para sa iyo na sumulat ngayon? Puwedeng "oo" o "hindi" lang ang isagot mo.
       *[adult] Ligtas po ba para sa inyo na sumulat ngayon? Puwedeng "oo" o "hindi" lang ang isagot niyo.
    }
phrase-alone =
    { $profile ->
        [minor] May kasama ka ba, o may nakatingin sa screen na ito?
       *[adult] May kasama po ba kayo, o may nakatingin sa screen na ito?
    }
phrase-where =
    { $profile ->
        [minor] Alam mo ba kung nasaang lungsod o kalye ka? Sabihin lang kung ligtas.
       *[adult] Alam niyo po ba kung nasaang lungsod o kalye kayo? Sabihin lang po kung ligtas.
    }
phrase-hurt =
    { $profile ->
        [minor] May sugat ka ba, o kailangan mo ba ng doktor ngayon?
       *[adult] May sugat po ba kayo, o kailangan niyo ba ng doktor ngayon?
    }
phrase-can-leave =
    { $profile ->
        [minor] Kaya mo bang maglakad paalis diyan ngayon?
       *[adult] Kaya niyo po bang maglakad paalis diyan ngayon?
    }
phrase-call =
    { $profile ->
        [minor] Kung kaya mo, tumawag ngayon sa { $emergency }. Hindi mo kailangang sabihin ang pangalan mo.
       *[adult] Kung kaya niyo po, tumawag ngayon sa { $emergency }. Hindi niyo kailangang sabihin ang pangalan niyo.
    }
phrase-silent =
    { $profile ->
        [minor] Kung hindi ka makapagsalita, i-dial ang { $emergency }, manatili sa linya at huwag ibaba.
       *[adult] Kung hindi po kayo makapagsalita, i-dial ang { $emergency }, manatili sa linya at huwag ibaba.
    }
phrase-reading = Binabasa ko na po ang mga mensahe. Sandali lang po.
phrase-your-pace =
    { $profile ->
        [minor] Huwag kang magmadali. Ikaw ang bahala kung ano ang ikukuwento mo.
       *[adult] Huwag po kayong magmadali. Kayo ang bahala kung ano ang ikukuwento niyo.
    }
phrase-what-now =
    { $profile ->
        [minor] Ano ang pinakamakakatulong sa iyo ngayon?
       *[adult] Ano po ang pinakamakakatulong sa inyo ngayon?
    }
phrase-when =
    { $profile ->
        [minor] Kailan ka namin puwedeng sulatan ulit dito? Sabihin mo ang mga oras na ligtas.
       *[adult] Kailan po namin kayo puwedeng sulatan ulit dito? Sabihin niyo po ang mga oras na ligtas.
    }
phrase-code-word =
    { $profile ->
        [minor] Magkasundo tayo sa isang salita, para alam natin na tayo nga ang magkausap. Anong salita ang pipiliin mo?
       *[adult] Magkasundo po tayo sa isang salita, para alam natin na tayo nga ang magkausap. Anong salita po ang pipiliin niyo?
    }
phrase-pause = Kailangan ko pong umalis sandali. Mananatili dito para sa team ang mga isusulat.
phrase-organisation =
    { $profile ->
        [minor] May organisasyong maaaring makatulong dito. Puwede ko bang ikuwento sa iyo?
       *[adult] May organisasyon pong maaaring makatulong dito. Puwede ko po bang ikuwento sa inyo?
    }
phrase-delete =
    { $profile ->
        [minor] Para ligtas ka, puwede mong burahin ngayon ang chat na ito sa cellphone mo.
       *[adult] Para ligtas po kayo, puwede niyong burahin ngayon ang chat na ito sa cellphone niyo.
    }
phrase-goodbye =
    { $profile ->
        [minor] Puwede na tayong tumigil dito ngayong araw. Puwede kang sumulat ulit kahit kailan.
       *[adult] Puwede na po tayong tumigil dito ngayong araw. Puwede kayong sumulat ulit kahit kailan.
    }
