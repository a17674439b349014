### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Advice for somebody at work who is not sure yet. Nothing about any person is asked or kept here.

## Required

nobody-named = Payo lang po ito. Huwag po sanang sumulat ng kahit ano tungkol sa tao: walang pangalan, lugar o kuwento. Sa ganito, walang magiging rekord tungkol sa kanya.
what-to-see =
    Mga palatandaang mabigat: iba ang may hawak ng papeles o pera; laging may kasama ang tao, o iba ang sumasagot; hindi makaalis; takot, sugatan o saulado ang sagot; nagtatrabaho para sa utang; hindi alam ang address.

    Walang pinatutunayan ang isa. Kung marami, humingi po ng tulong.
what-to-do =
    Kung ligtas: kausapin ang tao nang sarilinan, kasama ang sarili niyong interpreter. Itanong kung ligtas siya at kung ano ang gusto niya. Huwag mangako, huwag komprontahin ang kahit sino. Kung may panganib, tumawag po sa { $emergency }.

    { $numbers }
what-law-asks =
    { $country ->
        [bg] Sa Bulgaria, dapat sabihin agad sa child protection o sa pulis ng sinumang makaalam na may batang nasa panganib, kahit may tungkuling maglihim. Kung nasa hustong gulang, walang ipinapasa nang wala siyang pahintulot, maliban kung may buhay na nanganganib.
       *[other] Dapat iulat agad ang batang nasa panganib. Kung nasa hustong gulang, walang ipinapasa nang wala siyang pahintulot, maliban kung may buhay na nanganganib.
    }
and-now =
    Paano po tayo magpapatuloy?
    .enough = Sapat na po ito
    .report = Gusto kong mag-ulat
    .ask-person = Magtanong sa team
advised =
    Salamat po sa pagtatanong. Puwede kayong sumulat ulit dito kahit kailan.

    Kung may panganib, tumawag sa { $emergency }.
