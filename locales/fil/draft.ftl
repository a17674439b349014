### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody comes back to a report that is not finished. Nothing of what was answered is said.

## Required

draft-waits =
    { $part ->
        [none] May sinimulan po kayong ulat dito na hindi pa tapos.
       *[other] May sinimulan po kayong ulat dito, at tumigil kayo sa bahagi { $part }, tanong { $question }.
    }

    Maghihintay ito nang 72 oras pagkatapos ng huling sagot; pagkatapos noon hindi na ito maitutuloy. Natitirang oras: { $hours }.
    .go-on = Ituloy
    .anew = Magsimula ulit
    .discard = Itapon
draft-sure =
    Kung itatapon niyo po ito, hindi na gagamitin ng team ang mga sagot niyo, at hindi na ito maitutuloy. Itapon na?
    .yes = Oo, itapon
    .no = Hindi, itago pa
discarded =
    Naitapon na po ang ulat. Puwede pa rin kayong sumulat dito kahit kailan.
    Kung may panganib, tumawag sa { $emergency }.
