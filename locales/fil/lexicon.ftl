### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Words that raise a flag for a person to look at; they never lower anything. Never shown.
### Whole words in this order, separated by commas; case, accents, punctuation, forms of Arabic letters, digits
### of other scripts and Latin spelling of Cyrillic are ignored. Give every form: there are no wildcards.

## Required

danger-words =
    .typed =
        nakakulong, papatayin, binubugbog,
        papatayin ako, papatayin po ako, papatayin kami, papatayin po kami, papatayin niya ako,
        papatayin nila ako, papatayin nya ako, papatayin niya kami, papatayin nila kami, pinapatay na ako,
        gusto akong patayin, gusto niya akong patayin, gusto nya akong patayin, gusto nila akong patayin,
        balak akong patayin, balak niya akong patayin, balak nila akong patayin, tangka akong patayin,
        tinangka akong patayin, tinangka niya akong patayin, muntik na akong patayin, muntik niya akong patayin,
        sinubukan akong patayin, pinagbantaan akong papatayin, pinagbantaan niya akong papatayin,
        pinagbabantaan niya akong papatayin, pinagbabantaan ang buhay ko, banta sa buhay ko,
        may banta sa buhay ko, papatayin ang pamilya ko, papatayin daw ako, papatayin daw nila ako,
        papatayin daw niya ako, sasaktan niya ako, sasaktan nila ako, ikinulong ako, ikinulong po ako,
        ikinulong kami, ikinulong po kami, ikinulong niya ako, ikinulong nila ako, kinulong ako,
        kinulong po ako, kinulong kami, kinulong po kami, kinulong niya ako, kinulong nya ako,
        kinulong nila ako, kinukulong ako, kinukulong po ako, kinukulong niya ako, kinukulong nila ako,
        ikinukulong ako, ikinukulong po ako, ikinukulong nila ako, nakakulong ako, nakakulong po ako,
        nakakulong kami, nakakulong po kami, nilock ako, nilock po ako, ni-lock ako, ni-lock po ako,
        nilock nila ako, nilock niya ako, ni-lock nila ako, ni-lock niya ako, nakalock ako, nakalock po ako,
        naka-lock ako, naka-lock po ako, nakalock kami, nakalock po kami, nakakandado ako, nakakandado po ako,
        nakakandado ang pinto, kinandaduhan ako, kinandaduhan po ako, kinandaduhan nila ako, itinali ako,
        itinali po ako, itinali nila ako, itinali niya ako, nakatali ako, nakatali po ako, nakagapos ako,
        nakagapos po ako, iginapos ako, iginapos po ako, hindi ako makalabas, hindi po ako makalabas,
        hindi kami makalabas, hindi po kami makalabas, di ako makalabas, di po ako makalabas, di kami makalabas,
        di po kami makalabas, hindi ako makatakas, hindi po ako makatakas, di ako makatakas,
        di po ako makatakas, hindi kami makatakas, hindi po kami makatakas, hindi ako makaalis dito,
        hindi po ako makaalis dito, di ako makaalis dito, di po ako makaalis dito, hindi kami makaalis dito,
        hindi po kami makaalis dito, hindi ako pinapalabas, hindi po ako pinapalabas, hindi kami pinapalabas,
        hindi po kami pinapalabas, di ako pinapalabas, di po ako pinapalabas, hindi nila ako pinapalabas,
        hindi po nila ako pinapalabas, hindi niya ako pinapalabas, hindi po niya ako pinapalabas,
        di nila ako pinapalabas, di po nila ako pinapalabas, di niya ako pinapalabas,
        di po niya ako pinapalabas, hindi ako pinapaalis, hindi po ako pinapaalis, hindi nila ako pinapaalis,
        hindi po nila ako pinapaalis, hindi niya ako pinapaalis, hindi po niya ako pinapaalis,
        hindi nila kami pinapalabas, hindi po nila kami pinapalabas, hindi nila kami pinapaalis,
        hindi po nila kami pinapaalis, hindi ako pinapayagang umalis, hindi po ako pinapayagang umalis,
        hindi ako pinapayagang lumabas, hindi po ako pinapayagang lumabas, di ako pinapayagang umalis,
        di po ako pinapayagang umalis, di ako pinapayagang lumabas, di po ako pinapayagang lumabas,
        ayaw akong palabasin, ayaw akong paalisin, ayaw akong pauwiin, ayaw niya akong palabasin,
        ayaw po niya akong palabasin, ayaw niya akong paalisin, ayaw po niya akong paalisin,
        ayaw nila akong palabasin, ayaw po nila akong palabasin, ayaw nila akong paalisin,
        ayaw po nila akong paalisin, ayaw nila akong pauwiin, ayaw po nila akong pauwiin,
        ayaw nila kaming palabasin, ayaw po nila kaming palabasin, ayaw nila kaming paalisin,
        ayaw po nila kaming paalisin, ayaw akong pakawalan, ayaw nila akong pakawalan,
        ayaw po nila akong pakawalan, ayaw niya akong pakawalan, ayaw po niya akong pakawalan,
        labag sa kalooban ko, labag sa aking kalooban, kinidnap ako, kinidnap po ako, kinidnap nila ako,
        kinidnap kami, kinidnap po kami, na-kidnap ako, na-kidnap po ako, nakidnap ako, nakidnap po ako,
        dinukot ako, dinukot po ako, dinukot nila ako, dinukot kami, dinukot po kami, bilanggo ako,
        bilanggo po ako, bihag ako, bihag po ako, bihag nila ako, bihag kami, bihag po kami, binubugbog ako,
        binubugbog po ako, binubugbog niya ako, binubugbog nya ako, binubugbog nila ako, binubugbog kami,
        binubugbog po kami, binugbog ako, binugbog po ako, binugbog niya ako, binugbog nila ako, bugbog ako,
        bugbog po ako, sinasaktan ako, sinasaktan po ako, sinasaktan niya ako, sinasaktan nya ako,
        sinasaktan nila ako, sinasaktan kami, sinasaktan po kami, sinaktan ako, sinaktan po ako,
        sinaktan niya ako, sinaktan nila ako, sinusuntok ako, sinusuntok po ako, sinusuntok niya ako,
        sinuntok ako, sinuntok po ako, sinuntok niya ako, sinasampal ako, sinasampal po ako,
        sinasampal niya ako, sinampal ako, sinampal po ako, sinampal niya ako, sinisipa ako, sinisipa po ako,
        sinipa ako, sinipa po ako, pinapalo ako, pinapalo po ako, pinalo ako, pinalo po ako, hinahampas ako,
        hinahampas po ako, hinampas ako, hinampas po ako, ginugulpi ako, ginugulpi po ako, ginulpi ako,
        ginulpi po ako, pinapahirapan ako, pinapahirapan po ako, pinapahirapan nila ako, sinasakal ako,
        sinasakal po ako, sinasakal niya ako, sinakal ako, sinakal po ako, sinakal niya ako, ginahasa ako,
        ginahasa po ako, ginahasa niya ako, ginahasa nila ako, ginagahasa ako, ginagahasa po ako,
        ginagahasa niya ako, ginagahasa nila ako, nirape ako, nirape po ako, ni-rape ako, ni-rape po ako,
        nirape niya ako, ni-rape niya ako, nirerape ako, nirerape po ako, nire-rape ako, nire-rape po ako,
        na-rape ako, na-rape po ako, narape ako, narape po ako, hinalay ako, hinalay po ako, hinahalay ako,
        hinahalay po ako, minolestiya ako, minolestiya po ako, minomolestiya ako, minomolestiya po ako,
        pinipilit akong makipagtalik, pinipilit akong makipag-sex, pinilit akong makipagtalik,
        may kutsilyo siya, may kutsilyo sya, may kutsilyo sila, may baril siya, may baril sya, may baril sila,
        may hawak siyang kutsilyo, may hawak siyang baril, may hawak silang baril, may itak siya,
        may patalim siya, may armas sila, armado sila, armado siya, tinutukan ako ng baril,
        tinutukan po ako ng baril, tinutukan ako ng kutsilyo, tinutukan po ako ng kutsilyo, tinutukan niya ako,
        tinututukan ako, tinututukan po ako, tinututukan niya ako, tinututukan nila ako, sinaksak ako,
        sinaksak po ako, sinaksak niya ako, binaril ako, binaril po ako, nasa panganib ako, nasa panganib kami,
        nasa panganib ang buhay ko, nanganganib ako, nanganganib po ako, nanganganib ang buhay ko,
        nanganganib kami, nanganganib po kami, delikado ang buhay ko, delikado ako dito, delikado po ako dito,
        dumudugo ako, dumudugo po ako, nagdurugo ako, nagdurugo po ako, dinudugo ako ng malakas,
        dinudugo po ako ng malakas, duguan ako, duguan po ako, hinahabol ako, hinahabol po ako,
        hinahabol nila ako, hinahabol niya ako, kukunin na nila ako, iligtas mo ako, iligtas niyo ako,
        iligtas nyo ako, iligtas ninyo ako, iligtas niyo kami, iligtas nyo kami, saklolohan nyo ako,
        saklolohan niyo ako
suicide-words =
    .typed =
        magpakamatay, magpapakamatay, magpapakamatay na ako, nagpakamatay ako, magpakamatay na lang,
        gusto kong magpakamatay, gusto ko nang magpakamatay, gusto ko na magpakamatay, gusto ko nang mamatay,
        gusto kong mamatay, gusto ko na mamatay, gusto ko ng mamatay, gusto ko na pong mamatay,
        gusto ko na lang mamatay, gusto ko na lang pong mamatay, sana mamatay na ako, sana mamatay na lang ako,
        sana patay na ako, sana patay na lang ako, mas mabuti pang mamatay, mas mabuting mamatay,
        mabuti pang mamatay na ako, mas mabuti pang patay na ako, mas gusto ko pang mamatay,
        mamamatay na lang ako, ayaw ko nang mabuhay, ayaw ko ng mabuhay, ayaw ko na mabuhay,
        ayaw ko na pong mabuhay, ayoko nang mabuhay, ayoko ng mabuhay, ayoko na mabuhay, ayoko na pong mabuhay,
        ayokong mabuhay, ayaw kong mabuhay, hindi ko na gustong mabuhay, hindi ko na kayang mabuhay,
        di ko na kayang mabuhay, pagod na akong mabuhay, wala nang dahilan para mabuhay,
        wala na akong dahilan para mabuhay, walang saysay ang buhay ko, wala nang saysay ang buhay ko,
        wala nang kwenta ang buhay ko, tapusin ang buhay ko, tapusin na ang buhay ko,
        tatapusin ko na ang buhay ko, tatapusin ko ang buhay ko, wakasan ang buhay ko, wakasan na ang buhay ko,
        wawakasan ko ang buhay ko, wawakasan ko na ang buhay ko, kitilin ang buhay ko, kitlin ang buhay ko,
        kitilin ang sarili kong buhay, kikitilin ko ang buhay ko, patayin ang sarili ko,
        papatayin ko ang sarili ko, patayin ko ang sarili ko, patayin ko sarili ko, papatayin ko sarili ko,
        magbigti, magbibigti, magbibigti ako, magbigti na lang, maglaslas, maglalaslas, naglaslas ako,
        naglalaslas ako, laslasin ang pulso ko, laslasin ko ang pulso ko, saktan ang sarili ko,
        saktan ko ang sarili ko, sasaktan ko ang sarili ko, sinasaktan ko ang sarili ko, tumalon sa tulay,
        tatalon ako sa tulay, tatalon sa tulay, tumalon sa building, tatalon ako sa building, uminom ng lason,
        iinom ako ng lason, suicide, suicidal, magsuicide, mag-suicide, magsusuicide, mag-su-suicide,
        magsu-suicide, nagsuicide
child-words =
    .typed =
        bata pa ako, bata pa po ako, bata pa lang ako, bata pa lang po ako, bata lang ako, bata lang po ako,
        isa akong bata, isa pa akong bata, menor de edad ako, menor de edad po ako, menor de edad,
        mga menor de edad, minor de edad, minor ako, minor po ako, minor pa ako, minor pa lang ako,
        minor pa po ako, underage ako, underage po ako, underage pa ako, underage pa lang ako, wala pa akong 18,
        wala pa akong disiotso, wala pa po akong 18, batang babae, batang lalaki, mga batang babae,
        mga batang lalaki, diyes anyos, onse anyos, dose anyos, trese anyos, katorse anyos, kinse anyos,
        disisais anyos, disi-sais anyos, disisyete anyos, disi-syete anyos, diesisais anyos, diesisiyete anyos,
        labing isang taong gulang, labindalawang taong gulang, labing dalawang taong gulang,
        labintatlong taong gulang, labing tatlong taong gulang, labing apat na taong gulang,
        labinlimang taong gulang, labing limang taong gulang, labing anim na taong gulang,
        labimpitong taong gulang, labing pitong taong gulang, sampung taong gulang, 10 taong gulang,
        11 taong gulang, 12 taong gulang, 13 taong gulang, 14 taong gulang, 15 taong gulang, 16 taong gulang,
        17 taong gulang, 10 taon gulang, 11 taon gulang, 12 taon gulang, 13 taon gulang, 14 taon gulang,
        15 taon gulang, 16 taon gulang, 17 taon gulang, 10 anyos, 11 anyos, 12 anyos, 13 anyos, 14 anyos,
        15 anyos, 16 anyos, 17 anyos, 10 na taong gulang, 11 na taong gulang, 12 na taong gulang,
        13 na taong gulang, 14 na taong gulang, 15 na taong gulang, 16 na taong gulang, 17 na taong gulang,
        10 years old, 11 years old, 12 years old, 13 years old, 14 years old, 15 years old, 16 years old,
        17 years old, 10 yrs old, 11 yrs old, 12 yrs old, 13 yrs old, 14 yrs old, 15 yrs old, 16 yrs old,
        17 yrs old, 10 taon pa lang ako, 11 taon pa lang ako, 12 taon pa lang ako, 13 taon pa lang ako,
        14 taon pa lang ako, 15 taon pa lang ako, 16 taon pa lang ako, 17 taon pa lang ako,
        10 taon pa lang po ako, 11 taon pa lang po ako, 12 taon pa lang po ako, 13 taon pa lang po ako,
        14 taon pa lang po ako, 15 taon pa lang po ako, 16 taon pa lang po ako, 17 taon pa lang po ako,
        10 taon lang ako, 11 taon lang ako, 12 taon lang ako, 13 taon lang ako, 14 taon lang ako,
        15 taon lang ako, 16 taon lang ako, 17 taon lang ako, 10 pa lang ako, 11 pa lang ako, 12 pa lang ako,
        13 pa lang ako, 14 pa lang ako, 15 pa lang ako, 16 pa lang ako, 17 pa lang ako, 10 pa lang po ako,
        11 pa lang po ako, 12 pa lang po ako, 13 pa lang po ako, 14 pa lang po ako, 15 pa lang po ako,
        16 pa lang po ako, 17 pa lang po ako

## Required: how somebody behaves. "…" stands for one to five words, such as a name; "^" for the beginning.

# Asks about somebody else: who wrote, where they are, who works here. Answered the same to everybody.
probing-words =
    .typed =
        sumulat ba si … sa inyo, sumulat ba sa inyo si, sumulat ba siya sa inyo, sumulat ba sa inyo ang
        asawa ko, sumulat ba ang asawa ko sa inyo, sumulat ba siya dito, sumulat ba si … dito, sumulat ba
        ang asawa ko dito, sumulat ba ang girlfriend ko, tumawag ba si … sa inyo, tumawag ba sa inyo si,
        tumawag ba siya sa inyo, tumawag ba sa inyo ang asawa ko, tumawag ba ang asawa ko sa inyo,
        tumawag ba ang girlfriend ko, nagtext ba si … sa inyo, nagtext ba siya sa inyo, nag-text ba siya
        sa inyo, nagmessage ba si … sa inyo, nag-message ba si … sa inyo, nagmessage ba siya sa inyo,
        nag-message ba siya sa inyo, nagmessage ba sa inyo ang asawa ko, nagchat ba si … sa inyo, nagchat
        ba siya sa inyo, nag-chat ba siya sa inyo, nag-chat ba si … sa inyo, kinontak ba kayo ng asawa
        ko, kinontak ba kayo ng girlfriend ko, kinontak ba niya kayo, kinausap ba niya kayo, kinausap ba
        kayo ng asawa ko, kinausap ba kayo ng girlfriend ko, nakausap niyo ba ang asawa ko, nakausap nyo
        ba ang asawa ko, nakausap niyo ba siya, nakausap nyo ba siya, nakausap niyo ba ang girlfriend ko,
        nakipag-usap ba siya sa inyo, nakipag-usap ba si … sa inyo, lumapit ba siya sa inyo, lumapit ba
        si … sa inyo, lumapit ba sa inyo ang asawa ko, pumunta ba siya diyan, pumunta ba si … diyan,
        pumunta ba diyan ang asawa ko, nagpunta ba siya diyan, nagpunta ba diyan ang asawa ko, nagsumbong
        ba siya sa inyo, nagsumbong ba si … sa inyo, nagsumbong ba sa inyo ang asawa ko, sino ang
        nagsumbong sa akin, sinong nagsumbong sa akin, ano ang sinabi niya sa inyo, anong sinabi niya sa
        inyo, ano ang sinabi nya sa inyo, anong sinabi nya sa inyo, ano ang sinabi niya tungkol sa akin,
        anong sinabi niya tungkol sa akin, ano ang isinulat niya, anong isinulat niya, anong sinulat
        niya, ano ang ikinuwento niya sa inyo, anong kinuwento niya sa inyo, nabanggit ba niya ako,
        ikinuwento ba niya ako, sinabi ba niya sa inyo ang tungkol sa akin, ipakita mo ang mga message
        niya, ipakita mo ang mga mensahe niya, ipakita niyo ang mga mensahe niya, patingin ng mga message
        niya, patingin ng mga mensahe niya, patingin ng isinulat niya, nandiyan ba ang asawa ko, nandyan
        ba ang asawa ko, andyan ba ang asawa ko, andiyan ba ang asawa ko, nandiyan ba ang misis ko,
        nandyan ba ang misis ko, nandiyan ba ang girlfriend ko, nandyan ba ang girlfriend ko, andyan ba
        ang girlfriend ko, nandiyan ba ang anak ko, nandyan ba ang anak ko, nandiyan ba ang kapatid ko,
        nandyan ba ang kapatid ko, nandiyan ba siya, nandyan ba siya, andyan ba siya, andiyan ba siya,
        nasa inyo ba ang asawa ko, nasa inyo ba ang misis ko, nasa inyo ba ang girlfriend ko, nasa inyo
        ba ang anak ko, nasa inyo ba ang kapatid ko, nasa inyo ba siya, nasa inyo ba si, kasama niyo ba
        ang asawa ko, kasama nyo ba ang asawa ko, kasama niyo ba siya, kasama nyo ba siya, hawak niyo ba
        ang asawa ko, hawak nyo ba ang asawa ko, nasaan ang asawa ko, asan ang asawa ko, nasan ang asawa
        ko, nasaan ang misis ko, asan ang misis ko, nasan ang misis ko, nasaan ang girlfriend ko, asan
        ang girlfriend ko, nasan ang girlfriend ko, saan niyo siya itinago, saan nyo siya tinago, saan
        niyo siya tinatago, saan nyo siya tinatago, saan niyo itinatago ang asawa ko, saan niyo siya
        dinala, saan nyo siya dinala, saan ninyo siya dinala, saan niyo dinala ang asawa ko, saan nyo
        dinala ang asawa ko, saan kayo nagtatago, alam niyo ba kung nasaan siya, alam nyo ba kung nasaan
        siya, alam mo ba kung nasaan siya, alam niyo ba kung nasaan ang asawa ko, alam nyo ba kung nasaan
        ang asawa ko, sabihin mo kung nasaan siya, sabihin niyo kung nasaan siya, sabihin nyo kung nasaan
        siya, sabihin mo kung nasaan ang asawa ko, sabihin niyo kung nasaan ang asawa ko, ibalik niyo ang
        asawa ko, ibalik nyo ang asawa ko, ibalik niyo ang misis ko, ibalik niyo siya, ibalik nyo siya,
        ilabas niyo ang asawa ko, ilabas nyo ang asawa ko, pauwiin niyo ang asawa ko, ^sino ang
        nagtatrabaho diyan, ^sino ang nagtatrabaho dyan, ^sino ang mga nagtatrabaho diyan, ^sino ang mga
        nagtatrabaho dyan, ^sino ang nagtatrabaho sa inyo, ^sinong nagtatrabaho diyan, ^sinong
        nagtatrabaho dyan, ^sino ang nagtatrabaho sa shelter, ^sino po ang nagtatrabaho diyan, hello sino
        ang nagtatrabaho diyan, sabihin mo kung sino ang nagtatrabaho diyan, sabihin niyo kung sino ang
        nagtatrabaho diyan, alam mo ba kung sino ang nagtatrabaho diyan, pangalan ng mga staff, mga
        pangalan ng staff, pangalan ng mga nagtatrabaho diyan, mga pangalan ng nagtatrabaho diyan, nasaan
        ang shelter, asan ang shelter, nasan ang shelter, saan ang shelter, saan ang shelter niyo, nasaan
        ang shelter niyo, nasaan ang shelter nyo, saan banda ang shelter, address ng shelter, address ng
        shelter niyo, address ng shelter nyo, nasaan ang mga shelter, saan nakatira ang mga babae, saan
        nakatira ang mga dalaga, ako ang mister niya, mister niya ako, mister nya ako, ako ang boyfriend
        niya, boyfriend niya ako, boyfriend nya ako, ako ang nobyo niya, nobyo niya ako, ako ang amo
        niya, amo niya ako, amo nya ako, ako ang boss niya, boss niya ako, boss nya ako, ako ang manager
        niya, manager niya ako, ako ang agent niya, agent niya ako, ako ang employer niya, employer niya
        ako, ako ang may-ari sa kanya, akin siya,
        nandiyan ba si, nandyan ba si, andyan ba si, andiyan ba si, sumulat ba si, tumawag ba si, nagtext ba si, nag-text ba si, nag-message ba si, nagmessage ba si,
        kinontak ba kayo ni, nakausap niyo ba si, nakausap nyo ba si, kilala niyo ba si, kilala nyo ba si, nasaan ang safe house, asan ang safe house,
        saan ang safe house, address ng safe house
# The same as whole questions, where the words alone could be told. Only where a sentence with a question mark
# is nothing else, with "^" also without the mark; "…" may begin or end it; "⋯" has a capital letter, as names do.
probing-questions =
    .typed =
        ^sumulat ba sa inyo …, ^tumawag ba sa inyo …, ^nag-message ba sa inyo …, ^nag-text ba sa inyo …, ^nag-chat ba sa inyo …, ^nakausap niyo ba …, ^nakausap nyo ba …
# Words that may not stand where "…" stands: they turn the question round.
never-in-a-gap =
    .typed = ako, kami, tayo, kayo, hindi, wala, walang, gusto, pwede, puwede, pwedeng, puwedeng, kailangan, pulis, abogado, doktor
# Sexual or insulting words to whoever reads. Only words said to "you": never words about oneself.
abuse-words =
    .typed =
        putang ina mo, putangina mo, putang ina nyo, putang ina niyo, putang ina ninyo, putangina nyo,
        putangina niyo, tang ina mo, tangina mo, tang ina nyo, tangina nyo, tangina niyo, puking ina mo,
        pakyu ka, pakyu kayo, fuck you ka, fuck you kayo, hindot ka, hindutin kita, leche ka, leche kayo,
        letse ka, pukinang ina mo, puta ka, puta kayo, mga puta kayo, pokpok ka, mga pokpok kayo, malandi
        ka, ang landi mo, kerengkeng ka, haliparot ka, gago ka, gaga ka, gago kayo, mga gago kayo, ang
        gago mo, tarantado ka, tarantada ka, tarantado kayo, mga tarantado kayo, ulol ka, ulol kayo, mga
        ulol kayo, ulol mo, hayop ka, hayop kayo, mga hayop kayo, hayup ka, bobo ka, bobo mo, ang bobo
        mo, bobo kayo, mga bobo kayo, tanga ka, ang tanga mo, tanga kayo, mga tanga kayo, inutil ka,
        inutil kayo, mga inutil kayo, engot ka, gunggong ka, basura ka, basura kayo, walang kwenta kayo,
        bwisit ka, buwisit ka, bwisit kayo, demonyo ka, punyeta ka, punyeta kayo, chupain mo ako, tsupain
        mo ako, chupain mo titi ko, subo mo titi ko, isubo mo titi ko, dilaan mo ako, dilaan mo titi ko,
        kantutin kita, kakantutin kita, gusto kitang kantutin, gusto kita kantutin, kantot tayo, kantutan
        tayo, iyot tayo, iyutin kita, jakulin mo ako, sex tayo, sex tayo ngayon, gusto mo ng sex, gusto
        mo ba ng sex, gusto mo bang makipag-sex, gusto ko ng sex sa iyo, gusto kitang maka-sex,
        makipag-sex ka sa akin, makipagtalik ka sa akin, sop tayo, sex chat tayo, magsex tayo, mag-sex
        tayo, send ka ng nudes, send nudes ka, mag-send ka ng nudes, magsend ka ng nudes, pasend ng
        nudes, pa-send ng nudes, pahingi ng nudes, pahingi nudes, padala ka ng hubad, magpadala ka ng
        hubad na litrato, magpadala ka ng nudes, patingin ng dede mo, patingin ng dede, patingin ng suso
        mo, patingin ng puke mo, patingin ng pepe mo, patingin ng puwet mo, patingin ng katawan mo,
        pakita mo dede mo, pakita mo suso mo, pakita mo puke mo, ipakita mo ang dede mo, ipakita mo ang
        suso mo, libog na libog ako, nalilibugan ako, malibog ako ngayon, nalilibugan ka ba, nagsasalsal
        ako, nagjajakol ako, anong suot mo ngayon, ano ang suot mo ngayon, rereypin kita, rerapein kita,
        re-rape-in kita, gagahasain kita, gagahasain ko kayo
# Whoever tells what others say or do insults nobody: with one of these a text is never abuse.
reporting-words =
    .typed =
        siya, sya, niya, nya, sila, nila, kanya, kaniya, kanila, daw, raw, may tao, isang tao, ng tao,
        mga tao, lalaki, lalake, mga lalaki, mga lalake, boss, amo, ang amo ko, asawa ko, mister ko,
        boyfriend ko, nobyo, kinakasama ko, tatay, papa, nanay, si mama, mama ko, stepfather, amain,
        tito, tiyo, tiyuhin, kuya, kapatid, kliyente, customer, mga customer, may-ari, bugaw, driver,
        kaibigan, mga kaibigan, kapitbahay, recruiter, manager, sabi, sinabi, sinasabi, sinabihan,
        sinasabihan, sinabihan ako, sinasabihan ako, tinawag akong, tinatawag akong, tawag sa akin,
        tinatawag ako, tinawag ako, sumigaw, sumisigaw, sigaw, sinigawan, sinisigawan, minura, minumura,
        mura, minumura ako, ininsulto, iniinsulto, sumulat sa akin, nagtext sa akin, nag-text sa akin,
        nagmessage sa akin, nag-message sa akin, nagchat sa akin, pinadalhan ako, tinext ako, minessage
        ako, pinapagawa, pinagawa, pinilit, pinipilit, pinipilit ako, pinilit ako, inutusan, inuutusan,
        inuutusan ako, pinagbantaan, pinagbabantaan, tinakot, tinatakot, kailangan kong, kinailangan
        kong, dapat daw
# Ordinary talk that sounds like the phrases above: takes back the one it overlaps, and no other.
quiet-words =
    .typed =
        taon lang ako nagtrabaho, taon lang ako dito, taon pa lang ako dito, taon pa lang ako nagtatrabaho,
        papatayin ako ng nanay ko, papatayin ako ni nanay, papatayin ako ni mama, papatayin ako ng mama ko,
        mamatay sa tawa, mamatay sa kakatawa, mamatay sa hiya, bugbog ako sa trabaho
