### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### When and how the team may write. Read on a phone that may be watched: nothing here says what this is.

## Required

phone =
    May iba pa bang gumagamit ng cellphone na ito, o nagbabasa ng laman nito?
    .no = Wala, ako lang
    .yes = Meron, o hindi sigurado
when =
    { $country ->
        [bg] Kailan po kami puwedeng sumulat dito? Oras ito sa Bulgaria.
        [hu] Kailan po kami puwedeng sumulat dito? Oras ito sa Hungary.
        [pl] Kailan po kami puwedeng sumulat dito? Oras ito sa Poland.
       *[other] Kailan po kami puwedeng sumulat dito? Hindi ko alam kung anong oras na diyan: maliban kung "Kahit anong oras", susulat lang kami kapag may natanggap nang mensahe.
    }
    .any-time = Kahit anong oras
    .mornings = Umaga, 7 hanggang 11
    .daytime = Araw, 11 hanggang 17
    .evenings = Gabi, 17 hanggang 22
    .nights = Hatinggabi, 22 hanggang 7
    .when-i-write = Kapag sumulat muna ako
days =
    Anong mga araw po?
    .every-day = Araw-araw
    .weekdays = Lunes hanggang Biyernes
    .weekend = Sabado at Linggo
opening =
    Tuwing susulat kami, magsisimula kami sa isang karaniwang pangungusap. Ang sagot dito ang magsasabi sa amin na ligtas. Alin po ang pipiliin?

    "Handa na ang papel para sa appointment."
    "Nakarehistro na ang parcel."
    "Heto ang recipe."
    .note = Papel sa appointment
    .parcel = Parcel
    .recipe = Recipe
delete =
    Buburahin po ba namin ang isinusulat ng team dito, sampung minuto pagkatapos dumating?
    .yes = Oo, burahin
    .no = Hindi, hayaan lang
nudge =
    Kung maputol ang pagsulat sa gitna, puwede po ba kaming magpaalala nang isang beses, gamit lang ang karaniwang pangungusap?
    .no = Hindi, huwag kailanman
    .yes = Oo, isang beses
ok-word =
    Kung gusto lang: isang salita na magpapakita sa amin na hindi ibang tao ang sumusulat. Puwede na itong isulat ngayon, may apat na letra o higit pa, at hindi pang-araw-araw na salita.
    .none = Walang salita
duress-word =
    Kung gusto lang: pangalawang salita, para kapag may pumipilit na sumulat o nakikibasa. Kapag isinulat ito, recipe ang lalabas sa screen, at malalaman ng team. Puwede na itong isulat ngayon.
    .none = Walang salita
agreed = Nai-save na. Puwede itong baguhin dito kahit kailan: isulat ang "ligtas na oras".
