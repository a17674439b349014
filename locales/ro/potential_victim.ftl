### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### THB-Screen/1 (a), Q1 to Q14. Where $time is "before", the past tense is asked.

## Required

begin = Urmează câteva întrebări scurte, ca o persoană din echipă să înțeleagă mai repede situația. Puteți sări peste oricare dintre ele, vă puteți opri sau puteți cere o persoană, oricând.
five-minutes =
    Aveți cel puțin cinci minute?
    .yes = Da
    .no = Nu
time =
    Vi se întâmplă asta acum?
    .now = Da, acum
    .before = Înainte; am scăpat
    .not-yet = Încă nu; am o ofertă
leave =
    { $time ->
        [before] Puteați pleca din locul unde lucrați sau locuiați atunci când voiați?
       *[now] Puteți pleca din locul unde lucrați sau locuiți atunci când vreți?
    }
    .yes = Da
    .only-if-allowed = Doar dacă mă lasă cineva
    .no = Nu
    .afraid = Mi-e frică să plec
    .not-sure = Nu știu
papers =
    { $time ->
        [before] Altcineva vă ținea pașaportul, buletinul sau telefonul?
       *[now] Altcineva vă ține pașaportul, buletinul sau telefonul?
    }
    .papers = Pașaportul sau buletinul
    .phone = Telefonul meu
    .no = Nu
    .not-sure = Nu știu
promise =
    { $time ->
        [before] Munca, plata sau locul erau altfel decât vi s-a spus?
       *[now] Munca, plata sau locul sunt altfel decât vi s-a spus?
    }
    .work-or-place = Munca sau locul
    .pay-or-conditions = Plata sau condițiile
    .no = Nu
    .not-sure = Nu știu
money =
    { $time ->
        [before] Primeați banii pe care îi câștigați?
       *[now] Primiți banii pe care îi câștigați?
    }
    .all = Pe toți
    .part = Doar o parte
    .none = Deloc
    .taken = Îi ia cineva
    .not-sure = Nu știu
debt =
    { $time ->
        [before] Trebuia să dați cuiva bani înapoi înainte să puteți pleca?
       *[now] Trebuie să dați cuiva bani înapoi înainte să puteți pleca?
    }
    .yes = Da
    .no = Nu
    .not-sure = Nu știu
sensitive = Următoarele întrebări sunt despre lucruri grele. Întreb ca echipa să știe ce ajutor se potrivește. Puteți sări peste ele.
harm =
    V-a făcut rău sau v-a amenințat cineva, pe dumneavoastră ori pe cei din familie, ca să ascultați?
    .hurt-me = Mi-a făcut rău
    .threatened-me = M-a amenințat pe mine
    .threatened-family = Mi-a amenințat familia
    .no = Nu
    .not-sure = Nu știu
forced =
    { $time ->
        [before] V-a pus cineva să faceți ceva din acestea, ca să câștige din asta?
       *[now] Vă pune cineva să faceți ceva din acestea, ca să câștige din asta?
    }
    .sexual = Sex sau astfel de poze
    .begging = Cerșit
    .crime = Furt, droguri, fraudă
    .housework = Treabă în casă, îngrijire
    .other-work = Altă muncă
    .marry = Căsătorie cu cineva
    .baby = Darea unui bebeluș
    .none = Nimic din acestea
    .not-sure = Nu știu
watched =
    { $time ->
        [before] Vă supraveghea cineva sau hotăra cu cine puteați vorbi?
       *[now] Vă supraveghează cineva sau hotărăște cu cine puteți vorbi?
    }
    .yes = Da
    .no = Nu
    .not-sure = Nu știu
tell =
    { $time ->
        [before] Spunea cineva că anunță poliția, imigrările sau familia dacă plecați?
       *[now] Spune cineva că anunță poliția, imigrările sau familia dacă plecați?
    }
    .authorities = Poliția sau imigrările
    .family-or-photos = Familia, sau arată poze
    .no = Nu
    .not-sure = Nu știu
hours =
    { $time ->
        [before] Ați lucrat foarte mult, fără odihnă, sau în condiții periculoase ori foarte rele?
       *[now] Lucrați foarte mult, fără odihnă, sau în condiții periculoase ori foarte rele?
    }
    .very-long = Foarte multe ore
    .dangerous = Periculos sau foarte rău
    .no = Nu
    .not-sure = Nu știu
situation =
    { $time ->
        [before] Era adevărat ceva din acestea pentru dumneavoastră?
       *[now] Este adevărat ceva din acestea pentru dumneavoastră?
    }
    .unknown-area = Loc sau limbă străină
    .no-papers = Nu am acte pentru aici
    .dependent = Pat, mâncare de la ei
    .family-with-them = Familia mea e la ei
    .pregnant = Aștept un copil
    .none = Nimic din acestea
    .not-sure = Nu știu
start =
    Cum a început?
    .job-ad = Anunț de muncă pe net
    .agency = O agenție
    .friend = Prieten, prietenă
    .family = Familia
    .partner = Persoana iubită
    .taken-or-sold = M-au luat sau vândut
    .other = În alt fel
want =
    Ce v-ar ajuta cel mai mult acum?
    .talk = Să vorbesc cu cineva
    .leave = Să plec în siguranță
    .place = Un loc unde să stau
    .doctor = Un doctor
    .papers = Acte
    .home = Să ajung acasă
    .information = Informații
    .nothing = Nimic acum
own-words =
    Mai doriți să spuneți ceva? Scrieți cu cuvintele dumneavoastră sau săriți peste.
    .no-life = Nu vreau să trăiesc
