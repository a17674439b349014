### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### One question for each organisation. $receiver is its name, $land the country, $help and $fields are lists.

## Required

ask =
    De la { $receiver } ({ $land }) se poate cere: { $help }.

    Le-am da doar atât: { $fields }.

    { $profile ->
        [minor] Putem? Dacă spui „nu”, nu pierzi nimic.
       *[adult] Putem? Dacă spuneți „nu”, nu pierdeți nimic.
    }
    .yes = Da, puteți
    .no = Nu
    .ask-more = Am întâi o întrebare
agreed = Am notat. Primesc doar ei, nimeni altcineva. Acordul se poate retrage oricând, cu cuvântul „retrag”.
refused =
    { $profile ->
        [minor] Am notat. Nu le dăm nimic. Nu pierzi nimic prin asta.
       *[adult] Am notat. Nu le dăm nimic. Nu pierdeți nimic prin asta.
    }
more =
    { $profile ->
        [minor] Deocamdată nu dăm nimic. Scrie întrebarea ta aici; ajunge la echipă.
       *[adult] Deocamdată nu dăm nimic. Scrieți întrebarea aici; ajunge la echipă.
    }
