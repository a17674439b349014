### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### After the questions: what is written goes to the team.

## Required

# Said once, before "line".
code-offer = Kung mawala ang chat na ito: gamit ang code na may 16 na numero, puwedeng magpatuloy sa ibang cellphone o browser. Para doon, pindutin ang "Code sa pagbalik".
line =
    { $profile ->
        [minor] Mula dito, mapupunta sa team ang mga isusulat mo, at may taong magbabasa. Hindi ko masasabi kung kailan. Puwede ka pang sumulat kahit kailan. Kung hindi ka makapaghintay:
       *[adult] Mula dito, mapupunta po sa team ang mga isusulat niyo, at may taong magbabasa. Hindi ko masasabi kung kailan. Puwede pa kayong sumulat kahit kailan. Kung hindi kayo makapaghintay:
    }

    { $numbers }
saved = Nai-save ang mga isinusulat dito, at nababasa ito ng team.
asked =
    { $profile ->
        [minor] Sinabi ko sa team na gusto mong may taong makausap. Hindi ko masasabi kung kailan may libre. Kung hindi ka makapaghintay:
       *[adult] Sinabi ko na po sa team na gusto niyong may taong makausap. Hindi ko masasabi kung kailan may libre. Kung hindi kayo makapaghintay:
    }

    { $numbers }
status =
    { $report ->
        [read] Ulat { $receipt }: nabasa na ito ng isang tao sa team, at inaasikaso na.
        [accepted] Naipasa na ang ulat { $receipt }, at may ibang organisasyon nang tumutulong. Wala na kaming masasabi pa dito.
        [closed] Tapos na ang team dito. Wala na kaming masasabi pa.
        [other] Nai-save ang isinusulat niyo dito, at mababasa ito ng team.
       *[received] Dumating na ang ulat { $receipt }. Sa pagkakaalam ko, wala pang humahawak nito.
    }
line-danger =
    { $profile ->
        [minor] Kung nasa panganib ka ngayon, tumawag sa { $emergency } kung kaya mo. Libre ito.
       *[adult] Kung nasa panganib kayo ngayon, tumawag po sa { $emergency } kung kaya niyo. Libre po ito.
    }

    { $numbers }

    Nasabihan na ang team. Kung ligtas, isulat dito kung ano ang nangyayari.
danger-heard =
    { $profile ->
        [minor] Nakikita ng team ang isinulat mo. Kung nasa panganib ka ngayon, tumawag sa { $emergency } kung kaya mo.
       *[adult] Nakikita po ng team ang isinulat niyo. Kung nasa panganib kayo ngayon, tumawag sa { $emergency } kung kaya niyo.
    }

    { $numbers }
