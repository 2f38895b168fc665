### Elke Nederlandse zin die dostop toont, afdrukt of zegt. Kort, warm, eenvoudig (B1), zonder verwijt.

language-name = Nederlands

## De banen
lane-do = doen!
lane-stop = stop!

## Waarom iets niet kan: wat er gebeurde, wat je nu doet. Een weigering verandert nooit iets.
refused-facilitator-only = Dit kan alleen de begeleider, op de laptop. Er is niets veranderd.
refused-same-id = Dit nummer is al in gebruik. Er is niets veranderd: neem het volgende vrije nummer.
refused-same-act = Dit was al ingeleverd en telt één keer.
refused-no-such-card = Deze kaart is er niet meer, of er is intussen op voortgebouwd. Er is niets veranderd.
refused-already-revealed = De kaarten zijn al getoond. Kaarten die nu nog komen, worden ideeën met de volgende nummers.
refused-not-revealed = De kaarten zijn nog niet getoond. Toon ze eerst.
refused-nothing-to-reveal = Er zijn nog geen kaarten. Voeg eerst kaarten toe, en toon ze dan.
refused-too-few-cards =
    { $cards ->
        [one] Er is maar één kaart,
       *[other] Er zijn maar { $cards } kaarten,
    } en met minder dan { $least } is makkelijk te raden wie wat schreef. Voeg kaarten toe, of toon ze toch met --few.
refused-no-such-idea = Er is geen idee { $number }. Er is niets veranderd: zoek het nummer op in de lijst met ideeën.
refused-is-merged = Idee { $number } hoort nu bij idee { $into }. Gebruik { $into }, of haal { $number } er eerst weer uit.
refused-not-open = Idee { $number } doet nu niet mee: het is geparkeerd, doorgegeven, aanvaard of ingetrokken. Laat het eerst weer meedoen.
refused-taken-back = De tekst van idee { $number } is teruggenomen en komt niet terug. Voeg liever een nieuwe kaart toe.
refused-was-voted = Over idee { $number } is gestemd waar het staat, dus het blijft in zijn baan. Er is niets veranderd.
refused-has-parts = Er horen andere ideeën bij idee { $number }. Haal die er eerst uit, en geef het dan de andere baan.
refused-number-too-high = Dit nummer is te hoog: er kan geen ander meer na komen. Er is niets veranderd: neem een lager nummer.
refused-not-merged = Idee { $number } hoort niet bij een ander idee. Er is niets veranderd.
refused-one-idea = Samenvoegen kan pas met twee verschillende ideeën. Er is niets veranderd.
refused-two-lanes = Over doen! en stop! wordt apart gestemd, dus dit idee kan daar niet bij. Er is niets veranderd.
refused-frozen = Er loopt een stemming: ideeën, samenvoegingen en regels blijven zoals ze op het stembriefje staan. Sluit eerst de stemming.
refused-needs-reason = Over idee { $number } is gestemd. Zeg waarom het wordt ingetrokken: de reden wordt afgedrukt.
refused-has-won = Idee { $number } is gekozen. Het kan alleen worden ingetrokken, met een reden.
refused-no-such-cluster = Er is geen groep { $number }. Er is niets veranderd.
refused-cluster-in-use = Er zijn kaarten geschreven onder groep { $number }. Toon eerst de kaarten, en verplaats dan de ideeën.
refused-no-such-stage = Dit onderdeel staat niet op de agenda. Er is niets veranderd.
refused-bad-agenda = Een agenda heeft minstens één onderdeel, en elk onderdeel een eigen nummer. Er is niets veranderd.
refused-bad-seats = { $seats } plaatsen kan niet: kies er 1 tot 10 voor de twee banen samen. Er is niets veranderd.
refused-no-winners = Er is nog niets gekozen: stem eerst en maak de stemming af. Daarna kun je de afspraken opstellen.
refused-already-drafted = Elk gekozen idee heeft al een afspraak. Er is niets veranderd.
refused-no-such-agreement = Er is geen afspraak { $number }. Er is niets veranderd.
refused-no-hands = Bij deze peiling is geen hand geteld. Tel hoeveel mensen 0, 1, 2, 3, 4 en 5 vingers opsteken.
refused-objection-needs-reason = Iemand heeft bezwaar. Schrijf de reden op, zonder naam: dat is wat de groep moet oplossen.
refused-checked-before = Deze afspraak is al gepeild. Kies andere woorden als de groep opnieuw wil peilen.
refused-refine-first = Deze afspraak haalde het niet. Praat erover, kies betere woorden en peil dan nog één keer.
refused-no-such-action = Er is geen actie { $number }. Er is niets veranderd.
refused-no-such-commitment = Er is geen toezegging { $number }. Er is niets veranderd.
refused-no-follow-up-date = De opvolging heeft nog geen datum. Spreek eerst een dag af, over vier tot zes weken: dan kun je de workshop afsluiten.
refused-nothing-changes = Dit is al zo. Er is niets veranderd.
refused-text-empty = De tekst is leeg. Schrijf wat er gebeurt, of wat je nodig hebt.
refused-text-too-short = De tekst is te kort: minstens 3 tekens.
refused-text-too-long = De tekst heeft { $graphemes } tekens, meer dan { $most } kan niet. Houd het bij één idee.
refused-line-too-long = Deze tekst heeft { $graphemes } tekens, hier zijn er hoogstens { $most } mogelijk. Maak hem korter.
refused-round-final = De stembriefjes van deze stemming zijn gewist, dus de telling kan niet meer worden samengevoegd of veranderd. Je kunt wel van meer ideeën één afspraak maken.
refused-open-suggestions =
    { $pairs ->
        [one] Eén paar ideeën lijkt op elkaar en zou de stemmen verdelen.
       *[other] { $pairs } paren ideeën lijken op elkaar en zouden de stemmen verdelen.
    } Voeg ze samen, of zeg dat ze apart blijven (op de opdrachtregel: merge-suggested, of vote --keep-apart).
refused-no-people = Zeg hoeveel mensen er zijn: voor een stemming is er minstens één nodig.
refused-people-only-grow = De stemming is open voor { $now } mensen. Dat aantal kan alleen nog groeien zolang er briefjes binnenkomen.
refused-one-part-only = Briefjes van wie er niet is, tellen alleen in een workshop met twee delen, als de genummerde lijst ertussen is rondgestuurd.
refused-too-few-ideas =
    { $ideas ->
        [0] In deze baan zijn er geen ideeën om over te stemmen.
        [one] In deze baan is er maar één idee: er valt niets te kiezen, het gaat meteen door naar de afspraken.
       *[other] In deze baan zijn er maar { $ideas } ideeën: te weinig om over te stemmen, ze gaan meteen door naar de afspraken.
    }
refused-too-many-for-approval = Goedkeuren werkt tot 7 ideeën, en deze baan heeft er { $ideas }. Kies liever voor stippen.
refused-budget-out-of-range = { $budget } stippen kan hier niet: kies van 1 tot { $most }.
refused-nothing-to-vote = In geen enkele baan is een stemming nodig. Er is niets veranderd.
refused-vote-needed = Een baan heeft meer ideeën dan plaatsen, dus daar is een stemming nodig.
refused-too-many-rounds = In dit deel is al { $rounds } keer gestemd. Nog vaker vermoeit de groep: ga verder met deze uitslag.
refused-round-not-final = De vorige stemming is nog niet klaar. Toon eerst de uitslag, los een gelijke stand op en leg alles vast.
refused-no-such-round = Deze stemming is er niet, of het is niet de laatste. Er is niets veranderd.
refused-round-closed = De stemming is gesloten: er komen geen briefjes meer bij, en er gaan er geen meer af.
refused-round-open = De stemming is nog open. Sluit die eerst.
refused-not-shown = De uitslag is nog niet getoond. Toon die eerst, beide banen tegelijk.
refused-already-shown = De uitslag is al getoond.
refused-people-full =
    { $people ->
        [one] Het ene briefje is binnen
       *[other] Alle { $people } briefjes zijn binnen
    }: er zijn niet meer briefjes dan mensen. Kwam er nog iemand bij? Verhoog dan eerst het aantal mensen.
refused-already-voted = Met deze telefoon is al gestemd. Het briefje is verzegeld en telt één keer.
refused-no-typed-ballot = Er is geen getypt briefje om terug te nemen.
refused-not-on-ballot = { $number } staat niet op het stembriefje
refused-lane-not-voted = { $number } hoort bij { $lane } Daar valt niets te kiezen: alle ideeën gaan door
refused-over-cap =
    { $cap ->
        [one] { $number } heeft meer dan één stip, één is het hoogste per idee
       *[other] { $number } heeft meer dan { $cap } stippen, { $cap } is het hoogste per idee
    }
refused-over-budget =
    { $budget ->
        [one] meer dan één stip in de baan { $lane }
       *[other] meer dan { $budget } stippen in de baan { $lane }
    }
refused-no-tie = Er is geen gelijke stand om op te lossen. Er is niets veranderd.
refused-open-tie = Een gelijke stand ligt precies op de grens: { $numbers }. Los die eerst op.
refused-no-near-tie = Er liggen geen ideeën te dicht bij elkaar op de grens. Er is niets veranderd.
refused-too-wide = Alle { $tied } gelijke ideeën nemen is te veel: hoogstens 2 extra in een baan, en samen 10 gekozen ideeën. Houd een herstemming, praat erover, of loot.
refused-too-many-runoffs = Er waren al twee herstemmingen. Praat erover, of loot.
refused-wrong-choice =
    { $seats ->
        [0] In deze baan is geen plaats meer open: noem daar geen idee.
        [one] Noem precies één van de gelijke ideeën.
       *[other] Noem precies { $seats } van de gelijke ideeën.
    }
refused-no-decision = De laatste beslissing kan niet terug: een loting of een herstemming staat vast.

## Wat de woordhulp in een tekst opmerkt
wording-name = noemt iemand bij naam: { $word }
wording-maybe-name = noemt misschien iemand bij naam: { $word }
wording-email = bevat een e-mailadres
wording-phone = bevat een telefoonnummer
wording-violence = gaat over geweld: dat hoort bij de vertrouwenspersoon, niet op de muur
wording-harassment = gaat over pesten of intimidatie: dat hoort bij de vertrouwenspersoon, niet op de muur
wording-discrimination = gaat over discriminatie: dat hoort bij de vertrouwenspersoon, niet op de muur
wording-sexual-conduct = gaat over seksueel gedrag: dat hoort bij de vertrouwenspersoon, niet op de muur
wording-pronoun = wijst één persoon aan: { $word }
wording-role = wijst een rol aan die één persoon heeft: { $word }; beter: de aansturing
wording-group = geeft een groep de schuld: { $word }; beter: wat er gebeurt, en wat we nodig hebben
wording-insult = kan kwetsen: { $word }
wording-why = vraagt waarom anderen iets doen; beter: wat hebben we nodig als het gebeurt?
wording-absolute = zegt dat het altijd zo is: { $word }
## Het venster en zijn dialogen

window-title = dostop
window-title-dialog = Een workshop openen
window-files = Workshops
window-close-notice = Sluiten
window-cancel = Annuleren
window-open-heading = Een workshop openen
window-open-why = Typ of plak het pad van het bestand; een bestandsvenster is er hier niet.
window-open-hint = bijvoorbeeld /home/ik/workshops/team.ron
window-open-now = Openen
window-reading-heading = Het bestand wordt gelezen
window-refused-heading = Dit bestand gaat niet open

## Als er geen venster kan openen

window-no-display = dostop kan geen venster openen, want deze sessie heeft geen scherm (DISPLAY en WAYLAND_DISPLAY zijn leeg).
window-no-answer = dostop kan geen venster openen, want het scherm antwoordt niet: DISPLAY of WAYLAND_DISPLAY noemt er een dat er niet is, of dat dit account niet mag gebruiken.
window-missing = dostop kan geen venster openen, want er { $count ->
    [one] ontbreekt een systeembibliotheek
   *[other] ontbreken systeembibliotheken
  }: { $libraries }. Installeer op Debian of Ubuntu met: sudo apt install { $packages }
window-system = dostop kan geen venster openen. Het systeem zegt: { $reason }
window-command-line = Elke stap kan ook op de opdrachtregel: dostop --help

## Startscherm

start-open = Bestand openen
start-light = Licht
start-dark = Donker
start-to-light = Naar licht
start-to-dark = Naar donker
start-new = Nieuwe workshop
start-minutes = { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
  }
start-hours = { $hours } uur
start-hours-minutes = { $hours } uur { $minutes } min
start-strip-do = doen
start-strip-stop = stop
start-strip-vote = stemmen
start-strip = De strook toont de verdeling van de tijd. Elk sjabloon heeft ook een korte vorm van 90 minuten.
start-promise = Kaarten en stemmen krijgen geen naam en geen tijd. Alles blijft op deze laptop, er gaat niets naar internet.

## De opdrachtregel
cli-template-minutes = { $full } minuten; korte vorm { $short } minuten
cli-no-template = Er is geen sjabloon { $id }. Er zijn: { $known }.
cli-made = { $file } staat klaar. Nu: kaarten toevoegen met dostop import.
cli-no-lane = begint niet met + (doen!) en niet met - (stop!)
cli-not-a-table = Deze regel is geen rij van een tabel. Er is niets toegevoegd: verbeter hem, of bewaar de lijst opnieuw als CSV.
cli-not-utf8 = Hier staat een teken dat geen UTF-8-tekst is. Er is niets veranderd: bewaar de lijst als UTF-8 en probeer opnieuw.
cli-held = niet opgeslagen: { $reasons }. Verwoord het anders en lever het opnieuw in.
cli-referred = niet opgeslagen: { $reasons }.
cli-remarked = toegevoegd, maar { $reasons }.
cli-repeat = staat al in deze lijst
cli-rewrite = Vier vragen helpen om het anders te verwoorden: wat gebeurt er, wat doet dat met ons werk, wat hebben we nodig, wat vragen we?
cli-no-chance = Het systeem geeft geen toevalsgetallen, en zonder die blijft niets anoniem. Er is niets veranderd: start de computer opnieuw op en probeer nog eens.
cli-revealed =
    { $cards ->
        [one] Eén kaart is zichtbaar en genummerd.
       *[other] { $cards } kaarten zijn zichtbaar en genummerd.
    } Nu: dostop merge-suggested, en dan vote.
cli-merged-suggested =
    { $groups ->
        [0] Niets lijkt op elkaar.
        [one] Eén groep is samengevoegd.
       *[other] { $groups } groepen zijn samengevoegd.
    } Er blijven { $ideas } ideeën.
cli-merged = Samengevoegd tot idee { $number }.
cli-lapsed =
    { $dots ->
        [one] Eén stip vervalt, omdat één persoon een idee maar een vast aantal stippen mag geven.
       *[other] { $dots } stippen vervallen, omdat één persoon een idee maar een vast aantal stippen mag geven.
    }
cli-comes-in = Nu gekozen: { $numbers }.
cli-goes-out = Niet meer gekozen: { $numbers }.
cli-not-a-number = { $token } is geen getal
cli-no-ballots = Er staat geen briefje in { $file }. Er is niets geteld: schrijf één briefje per regel, - voor een leeg briefje.
cli-abstains = - staat voor een briefje zonder keuze, en er staan getallen naast
cli-cluster-too-long = de naam van de groep is langer dan { $most } tekens
cli-open-quote = Hier staat een aanhalingsteken dat nergens wordt gesloten. Er is niets toegevoegd: sluit het, of bewaar de lijst opnieuw als CSV.
cli-no-number = hier staat geen getal; schrijf - voor een briefje zonder keuze
cli-more-ballots-than-people =
    { $people ->
        [one] { $ballots } briefjes voor één persoon
       *[other] { $ballots } briefjes voor { $people } mensen
    }: er is niets geteld. Haal weg wat er dubbel staat, of verbeter --people.
cli-bad-ballot = { $reason }. Er is niets geteld: verbeter de regel en voer het opnieuw uit.
cli-voted-before = Er is al gestemd en dat is afgerond. Er is niets veranderd: gebruik --again voor nog een ronde.
cli-all-taken = Stemmen is niet nodig en er is geen briefje geteld: geen baan heeft meer ideeën dan plaatsen. Alles gaat door: { $numbers }. Nu: dostop draft.
cli-tie = Deze ideeën staan gelijk, precies op de grens tussen wel en niet gekozen: { $numbers }. De stemming is gesloten en bewaard. Los het op: dostop settle met --widen, --runoff LIJST of --lot GETAL.
cli-taken = gekozen zonder stemming
cli-counts =
    { $dots ->
        [one] één stip
       *[other] { $dots } stippen
    }, { $supporters ->
        [one] één persoon
       *[other] { $supporters } mensen
    }
cli-near-tie = Te dicht bij elkaar om te scheiden: { $numbers }. De uitslag blijft staan; praat erover voor je verdergaat.
cli-change-refused = { $reason }. Geen van de wijzigingen is gedaan.
cli-change-unread = Dit is geen wijziging die dostop kent: { $reason }. Geen van de wijzigingen is gedaan; dostop apply --help toont hoe je ze schrijft.
cli-change-nested = Deze regel opent te veel haakjes voor een wijziging. Geen van de wijzigingen is gedaan: schrijf één wijziging per regel, zoals dostop apply --help toont.
cli-applied =
    { $changes ->
        [0] Er was niets te wijzigen.
        [one] Eén wijziging is gedaan.
       *[other] { $changes } wijzigingen zijn gedaan.
    }
cli-exported = { $file } is geschreven.

## Bestanden: wat er misging, wat veilig is, wat je nu doet
store-not-found = { $file } is er niet. Kijk de naam en de map na.
store-in-use = { $file } is open in een ander venster of een andere opdracht. Er is niets veranderd: sluit het daar eerst.
store-exists = { $file } bestaat al en bleef zoals het was. Kies een andere naam, of vervang het met --force.
store-not-dostop = { $file } is geen workshop van dostop. Er is niets veranderd: kies een bestand dat dostop maakte.
store-future-version = { $file } is gemaakt met een nieuwere dostop (vorm { $version }). Het bleef zoals het was: open het met die versie.
store-damaged = { $file } is beschadigd en bleef zoals het was. Als er een vorige versie is, ligt die ernaast; kijk erin met: dostop { $file }.previous
store-damaged-at = { $place }: hier is { $file } beschadigd; het bleef zoals het was. Als er een vorige versie is, ligt die ernaast; kijk erin met: dostop { $file }.previous
store-syntax = { $place }: hier staat iets wat geen workshop is ({ $message }). Het bestand bleef zoals het was: open het met de dostop die het maakte, of zet een kopie terug.
store-read-only = { $file } kan niet worden geschreven: geen toestemming ({ $text }). Wat eerder bewaard is, is veilig; kies een map waarin je mag schrijven.
store-no-space = De schijf is vol, dus { $file } kon niet worden geschreven. Wat eerder bewaard is, is veilig; maak ruimte en probeer opnieuw.
store-no-folder = De map van { $file } is er niet. Maak die eerst, of kies een andere.
store-reading = { $file } kon niet worden gelezen ({ $text }). Er is niets veranderd: kijk de rechten en de schijf na.
store-writing = { $file } kon niet worden geschreven ({ $text }). Wat eerder bewaard is, is veilig; kijk de schijf na en probeer opnieuw.
store-unwritable = { $file } kon niet worden opgeschreven ({ $message }). Wat eerder bewaard is, is veilig. Dit is een fout in dostop: meld die alsjeblieft.
store-not-saved = De laatste wijziging staat niet op de schijf. Wat eerder bewaard is, is veilig; kijk de schijf na en bewaar opnieuw.
live-closed = De workshop is gesloten, dus er is niets veranderd. Open hem eerst opnieuw.
live-no-step = Er is niets om ongedaan te maken, of om opnieuw te doen.
notice-journal-cut = { $file }: het einde van het logboek is afgebroken of beschadigd, zoals na een stroomuitval. Alles wat ervoor kwam, is er; { $bytes } bytes zijn niet gebruikt.
notice-journal-refused =
    { $unused ->
        [one] { $file }: de laatste wijziging in het logboek past niet en is niet gebruikt
       *[other] { $file }: de laatste { $unused } wijzigingen in het logboek passen niet en zijn niet gebruikt
    } ({ $reason })
notice-journal-of-another = { $file }: het logboek ernaast hoort bij een ander bestand en is niet gebruikt. Bewaar een kopie van beide als er kaarten ontbreken.
notice-previous-generation = { $file } was beschadigd; dit is de vorige versie. Kijk na wat het laatst gedaan is.
### Report

## Dates
report-date = { $day } { $month } { $year }
report-and = { $others } en { $last }
report-day-month = { $day } { $month }
report-weekday-date = { $weekday } { $date }
report-weekday = { $day ->
    [1] maandag
    [2] dinsdag
    [3] woensdag
    [4] donderdag
    [5] vrijdag
    [6] zaterdag
   *[7] zondag
}
report-weekday-short = { $day ->
    [1] ma
    [2] di
    [3] wo
    [4] do
    [5] vr
    [6] za
   *[7] zo
}
report-month = { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
}

## Documents
report-title-agreements = GEDRAGSCODE EN PLAN VAN AANPAK
report-title-ideas = IDEEËN EN UITSLAG
report-title-ballots = STEMBRIEFJE
report-title-run-sheet = DRAAIBOEK
report-title-status = WAAR WE STAAN
report-title-commitments = TOEZEGGINGEN
report-title-all = DE HELE WORKSHOP
report-version = versie { $part }

## Head of a document
report-purpose = Doel
report-question = Onze vraag
report-how = Zo gemaakt
report-status = Status
report-provisional-until = VOORLOPIG tot { $date }: { $absent ->
    [one] één collega reageert nog.
   *[other] { $absent } collega's reageren nog.
}
report-provisional = VOORLOPIG: { $absent ->
    [one] één collega reageert nog, een datum is er nog niet.
   *[other] { $absent } collega's reageren nog, een datum is er nog niet.
}
report-many-absent = LET OP: meer dan een derde van het team was er niet bij ({ $absent } van { $people }).
report-undecided-unrevealed = Nog niet beslist: de kaartjes zijn nog niet getoond.
report-undecided-no-round = Nog niet beslist: er is nog niet gestemd.
report-undecided-open = Nog niet beslist: de stemming loopt.
report-undecided-runoff = Nog niet beslist: er loopt een herstemming.
report-undecided-closed = Nog niet beslist: de stemming is gesloten, de uitslag is nog niet getoond.
report-undecided-tie = Nog niet beslist: er is nog een gelijke stand ({ $ties }).
report-undecided-not-final = Nog niet beslist: de uitslag is getoond, maar staat nog niet vast.
report-tie = { $lane ->
    [do] bij doen { $count ->
        [one] idee { $ideas }
       *[other] de ideeën { $ideas }
    }
   *[stop] bij stop { $count ->
        [one] idee { $ideas }
       *[other] de ideeën { $ideas }
    }
}

## How it was decided
report-present-of = { $present } van { $people } { $people ->
    [one] collega
   *[other] collega's
} aanwezig.
report-present = { $present ->
    [one] Eén collega aanwezig.
   *[other] { $present } collega's aanwezig.
}
report-no-cards = Nog geen kaartjes.
report-cards = { $cards ->
    [one] Eén anoniem kaartje
   *[other] { $cards } anonieme kaartjes
} ({ $doing } doen, { $stop } stop).
report-cards-merged = { $cards } anonieme kaartjes ({ $doing } doen, { $stop } stop), samengevoegd tot { $ideas_do } en { $ideas_stop }.
report-vote = Blind gestemd met { $rules }: { $ballots }.
report-vote-one-lane = { $lane ->
    [do] Blind gestemd over de doen-ideeën met { $rules }: { $ballots }.
   *[stop] Blind gestemd over de stop-ideeën met { $rules }: { $ballots }.
}
report-lane-taken = { $lane ->
    [do] Over doen is niet gestemd, alles is meegenomen ({ $ideas }).
   *[stop] Over stop is niet gestemd, alles is meegenomen ({ $ideas }).
}
report-all-taken = Niet gestemd: er waren niet meer ideeën dan plaatsen, dus alles is meegenomen.
report-rules-both = { $doing } en { $stop } stippen, hoogstens { $cap } per idee
report-rules-each = { $doing } (doen) en { $stop } (stop)
report-rules = { $budget ->
    [one] één stip
   *[other] { $budget } stippen
}, hoogstens { $cap } per idee
report-rules-approval = zoveel stippen als je wilt, één per idee
report-ballots = { $ballots ->
    [one] één briefje ({ $ways })
   *[other] { $ballots } briefjes ({ $ways })
}
report-ballots-of = { $ballots ->
    [one] één briefje ({ $ways }) van { $people } mogelijke
   *[other] { $ballots } briefjes ({ $ways }) van { $people } mogelijke
}
report-no-ballots = geen briefjes van { $people } mogelijke
report-way-phone = { $ballots } telefoon
report-way-paper = { $ballots } papier
report-way-kiosk = { $ballots } laptop
report-late = Tijdens de stemming { $people ->
    [one] kwam er één persoon bij.
   *[other] kwamen er { $people } mensen bij.
}
report-sealed = { $ballots ->
    [one] Er was plaats voor één gesloten briefje
   *[other] Er was plaats voor { $ballots } gesloten briefjes
} van afwezige collega's.
report-taken-back = { $ballots ->
    [one] Eén getypt briefje is tijdens de stemming teruggenomen.
   *[other] { $ballots } getypte briefjes zijn tijdens de stemming teruggenomen.
}
report-joined = { $count ->
    [one] Idee { $ideas } telde als gelijke stand.
   *[other] De ideeën { $ideas } lagen te dicht bij elkaar en telden als gelijke stand.
}
report-widened = { $lane ->
    [do] Gelijke stand bij doen: alle gelijke ideeën zijn meegenomen
   *[stop] Gelijke stand bij stop: alle gelijke ideeën zijn meegenomen
}, { $more ->
    [one] één plaats
   *[other] { $more } plaatsen
} meer.
report-runoff = Herstemming, blind, hoogstens 1 stip per idee, tussen { $ideas }: { $ballots }.
report-runoff-ideas = { $count ->
    [one] idee { $ideas }
   *[other] de ideeën { $ideas }
} ({ $budget ->
    [one] één stip
   *[other] { $budget } stippen
})
report-lot = Gelijke stand beslist door loting: startgetal { $seed }, getrokken in de volgorde { $order }. Regel: de gelijke ideeën zijn op nummer gezet en geschud met ChaCha8 vanuit het startgetal.
report-talk = Gelijke stand beslist na gesprek en een check op instemming: eerst { $count ->
    [one] idee { $ideas }
   *[other] de ideeën { $ideas }
}.
report-nothing-after = Geen herstemming, geen loting, niets na de stemming samengevoegd of ingetrokken.
report-no-runoff = Geen herstemming.
report-no-lot = Geen loting.
report-no-merge = Niets na de stemming samengevoegd.
report-no-withdrawal = Niets na de stemming ingetrokken.
report-merge = { $part } bij { $into }
report-merged-after = Na de stemming samengevoegd: { $merges }.
report-lapsed = { $dots ->
    [one] Daardoor verviel één stip.
   *[other] Daardoor vervielen { $dots } stippen.
}
report-withdrawn = Idee { $number } is na de stemming ingetrokken: { $reason }
report-withdrawn-lapsed = { $dots ->
    [one] Daarmee vervalt één stip.
   *[other] Daarmee vervallen { $dots } stippen.
}
report-taken-back-idea = De tekst van idee { $number } is teruggenomen nadat de stemming geopend was.
report-voided = { $rounds ->
    [one] Eén ronde is ongeldig verklaard, met al haar briefjes.
   *[other] { $rounds } rondes zijn ongeldig verklaard, met al hun briefjes.
}

## Code of conduct
report-chapter-code = ZO WERKEN WIJ
report-no-agreements = Er zijn nog geen afspraken.
report-we-do = Wij doen
report-we-stop = Wij stoppen met -> in plaats daarvan
report-mark-legend = [kaart: stippen, stemmers, instemming]
report-instead = { $stop } -> { $instead }
report-no-wording = (nog te verwoorden)
report-no-instead = (wat ervoor in de plaats komt, spreken we nog af)
report-trial = (op proef tot de opvolging)
report-not-voted = niet gestemd
report-consent-passed = instemming
report-consent-talk = verder praten
report-chafe = Als het schuurt
report-contact = Wie het liever niet aan het team zegt: { $contact }
report-contact-last = Voelt dat niet veilig: { $contact }
report-agreement-parked = Afspraak { $number } is niet aangenomen, er bleef een bezwaar: { $text }

## Action plan
report-chapter-plan = PLAN VAN AANPAK
report-no-actions = Er zijn nog geen acties.
report-quick-win = [SNELLE WINST]
report-owner = Eigenaar
report-due = Klaar op { $date }
report-first-step = Eerste stap
report-step-on = { $date }: { $step }
report-step-undated = { $step } De datum spreken we nog af.
report-done-when = Klaar als
report-if-then = Als-dan
report-touches = Raakt
report-tell = { $who } (vertellen)
report-ask-first = { $who } (vooraf vragen)
report-seen-by = Zichtbaar
report-from = uit { $agreements }
report-no-what = (wat we gaan doen, verwoorden we nog)
report-no-owner = nog te kiezen
report-no-due = Einddatum nog af te spreken
report-still-open = nog af te spreken
report-action-going = loopt
report-action-stuck = zit vast
report-action-done = klaar
report-action-dropped = gestopt
report-action-dropped-why = gestopt: { $why }
report-commitments = Toezeggingen
report-commitment = { $by }: { $text }
report-leadership = Toezegging van de leiding

## What else there was, and what comes next
report-chapter-accepted = AANVAARD, NIET DOOR ONS OP TE LOSSEN
report-chapter-kept = NIET GEKOZEN, WEL BEWAARD
report-parked = Geparkeerd: { $text }
report-elsewhere = Elders: { $text }
report-elsewhere-who = Elders: { $text } ({ $who }).
report-others = Niet gekozen: { $ideas ->
    [one] één ander idee
   *[other] { $ideas } andere ideeën
}, in volgorde van stippen in het resultatenblad.
report-chapter-next = VERDER
report-follow-up = Opvolging
report-no-follow-up = De datum spreken we nog af.
report-written-check = Schriftelijke stand op { $date }.
report-baseline = Nulmeting
report-figure = { $name }: { $start }
report-figure-later = { $name }: { $start }, later { $later }
report-absent = Afwezig
report-absent-people = { $people ->
    [one] één collega
   *[other] { $people } collega's
}
report-reply-by = reactie tot { $date }
report-aftercare = Nazorg
report-privacy = Privacy
report-ballots-erased = De stembriefjes zijn gewist.
report-ballots-kept = De stembriefjes worden gewist zodra de uitslag vaststaat.
report-cards-erased = De losse kaartjes zijn gewist.
report-cards-until = Losse kaartjes: te wissen op { $date }, door de begeleider.
report-cards-kept = Losse kaartjes: te wissen bij de opvolging, door de begeleider.
report-names = Namen staan alleen bij acties, met instemming.
report-names-commitments = Namen staan alleen bij acties en toezeggingen, met instemming.

## Ideas and results
report-lane-do = DOEN!
report-lane-stop = STOP!
report-ideas-unrevealed = De kaartjes zijn nog niet getoond. Tot dan leest niemand ze; alleen hun aantal is bekend.
report-lane-all-taken = Niet gestemd, alles is meegenomen.
report-lane-empty = Geen ideeën.
report-head-rank = Plaats
report-head-dots = Stippen
report-head-supporters = Stemmers
report-head-number = Nr.
report-head-idea = Idee
report-winner = gekozen
report-taken = meegenomen zonder stemming
report-tied = gelijke stand, nog niet beslist
report-near-tie = te dicht bij elkaar om te scheiden
report-one-voice = één stem
report-long-tail = weinig stippen
report-text-gone = (tekst gewist)
report-on-cards = op { $cards } kaartjes
report-part = + { $number } { $text }
report-status-parked = geparkeerd
report-status-elsewhere = elders: { $who }
report-status-accepted = aanvaard: { $how }
report-status-gone = teruggenomen
report-status-withdrawn = ingetrokken: { $reason }
report-chapter-clusters = GROEPEN
report-cluster = { $name }: { $ideas }
report-cluster-unnamed = (nog zonder naam)
report-cluster-none = In geen groep

## Ballot sheet
report-chapter-ballot = ZO STEM JE
report-ballot-unrevealed = Het stembriefje kan gedrukt worden zodra de kaartjes getoond zijn en een nummer hebben.
report-ballot-no-vote = Er valt niets te stemmen: er zijn niet meer ideeën dan plaatsen.
report-ballot-one = Eén persoon, één briefje. Schrijf er geen naam op.
report-ballot-fill = Een kruisje in een vakje is één stip. Wat je niet gebruikt, vervalt.
report-ballot-lanes = Doen en stop hebben elk eigen stippen.
report-ballot-hand-in = Stem in stilte, vouw het briefje dicht en geef het af.
report-ballot-lane-taken = Hier stem je niet over: alles gaat door.
report-ballot-budget = Je hebt { $rules }.
report-ballot-approval = Kruis elk idee aan dat je steunt, zoveel als je wilt.
report-head-boxes = Stippen

## Run sheet
report-for-facilitator = Alleen voor de begeleider: er staan vragen en notities in.
report-chapter-agenda = AGENDA
report-no-agenda = Er is nog geen agenda.
report-head-minute = Van-tot
report-head-minutes = Min.
report-head-stage = Onderdeel
report-head-led-by = Leiding
report-prompt = Vraag: { $prompt }
report-notes = Notities: { $notes }
report-led-by-facilitator = begeleider
report-led-by-leader = teamleider
report-led-by-management = directie
report-led-by-all = iedereen
report-total-minutes = Samen: { $minutes } minuten.
report-agenda-buffer = Let op: van de { $total } minuten zijn er { $buffer } buffer. Wijs is 10 tot 15 procent.
report-agenda-no-break = Let op: { $minutes } minuten zonder pauze. Wijs is hoogstens 90.

## Status, commitments, all
report-head-action = Actie
report-head-due = Klaar op
report-action-open = open
report-no-commitments = Er zijn nog geen toezeggingen.
report-chapter-commitments = TOEZEGGINGEN
report-chapter-ground-rules = ZO SPRAKEN WE MET ELKAAR

## What an export cannot do
report-error-part-unbuilt = Het deel "{ $part }" kan nog niet geëxporteerd worden. Deze wel: { $parts }.
report-error-part-unknown = Er is geen deel "{ $part }". Kies een van deze: { $parts }.
report-error-format-unbuilt = Een .{ $ending }-bestand kan nog niet gemaakt worden. Deze wel: { $endings }.
report-error-format-unknown = De uitgang ".{ $ending }" is niet bekend. Kies een van deze: { $endings }.
report-error-no-ending = De bestandsnaam heeft geen uitgang die het formaat zegt. Kies een van deze: { $endings }.
report-error-carry = Een .{ $ending }-bestand kan het deel "{ $part }" niet bevatten. Deze wel: { $endings }.
report-error-unwritable = De export kon niet gemaakt worden; de workshop is veilig. Reden: { $reason }

## Window: The frame of the window

frame-next-stage = Volgende: { $stage }
frame-next-export = Volgende: meenemen
frame-intake = Voor de workshop
frame-intake-item = Vooraf
frame-export-item = Meenemen
frame-untitled = Zonder naam
frame-agenda-item = { $stage }, { $minutes } minuten
frame-buffer = Speling { $minutes } min
frame-timer-start = Start
frame-timer-pause = Pauze
frame-timer-go-on = Verder
frame-timer-more = Eén minuut meer
frame-timer-less = Eén minuut minder
frame-timer-cue = nog { $minutes } min
frame-timer-over = tijd is om
frame-wall = Wat de zaal ziet
frame-wall-hide = Verbergen
frame-wall-show = Weer tonen
frame-wall-page = { $page } van { $pages }
frame-wall-previous = Terug
frame-wall-next = Verder
frame-projector-open = Tweede scherm
frame-projector-close = Tweede scherm sluiten
frame-projector-on = Tweede scherm
frame-notes = Notities, alleen voor jou
frame-saved = Opgeslagen
frame-saving = Wordt opgeslagen
frame-not-saved = Niet opgeslagen
frame-undo = Ongedaan maken
frame-redo = Opnieuw doen
frame-keys = Toetsen
frame-panel = Paneel
frame-keys-heading = Toetsen
frame-keys-here = Op dit scherm
frame-keys-everywhere = Overal
frame-key-step = de volgende stap, de paarse knop
frame-key-stages = een onderdeel terug, een onderdeel verder
frame-key-projector = de projector op een tweede scherm, of weer uit
frame-key-full-screen = de projector over dit venster, op één scherm
frame-key-hide = alles verbergen voor de zaal, of weer tonen
frame-key-take-back = een kaart van de muur halen
frame-key-test = testbeeld: kan de achterste rij dit lezen?
frame-key-timer = de timer starten of pauzeren
frame-key-undo = ongedaan maken, opnieuw doen; nooit een stembriefje
frame-key-save = nu opslaan; het gebeurt ook vanzelf
frame-key-leave = deze workshop sluiten, terug naar het startscherm
frame-key-export = meenemen: de documenten maken
frame-projector-title = dostop, projector
leave-open-heading = De stemming is nog open
leave-open-text = De briefjes tot nu toe blijven bewaard, verzegeld. Open je deze workshop opnieuw, dan gaat de stemming verder waar ze was.
leave-unsettled-heading = De uitslag ligt nog niet vast
leave-unsettled-text = De briefjes blijven bewaard tot de uitslag vastligt. Open je deze workshop opnieuw, dan beslis je daar.
leave-stay = Hier blijven
leave-anyway = Toch sluiten

## Window: Widgets

## Window: Lists, recent workshops, settings

recent-left-open = De vorige keer niet afgesloten. Alles wat bewaard was, is er.
recent-held = Staat nu open, hier of in een ander venster.
recent-only-previous = Het bestand is beschadigd, maar de vorige versie is er. Open het en kijk na wat het laatst gedaan is.

## Window: Begin a workshop

new-heading = Een nieuwe workshop
new-begin = Beginnen
new-title = Naam van het team of de workshop

## Window: Intake

## Window: Opening, breaks, plain stages

## Window: Collect

## Window: Kiosk

## Window: Read and take back

## Window: Groups
groups-title = Groepen
groups-summary =
    { $ideas ->
        [one] Eén idee
       *[other] { $ideas } ideeën
    }, { $grouped } in een groep
groups-search = Zoeken
groups-search-hint = Een woord of een nummer
groups-add = Idee toevoegen
groups-on-cards = op { $cards } kaarten
groups-is-elsewhere = elders
groups-is-accepted = aanvaard
groups-is-withdrawn = ingetrokken
groups-loose = Los
groups-parked = Geparkeerd
groups-unnamed = zonder naam
groups-tray = Groep { $name }, ideeën: { $ideas }
groups-rename = Naam aanpassen (R)
groups-name = Naam van de groep
groups-remove = Lege groep weghalen
groups-not-empty = Er liggen nog ideeën in deze groep. Verplaats ze eerst, en haal de groep dan weg.
groups-more =
    { $cards ->
        [one] nog één kaart
       *[other] nog { $cards } kaarten
    }
groups-fewer = minder tonen
groups-hint = Sleep, of kies een kaart en druk op het cijfer van de groep
groups-in-hand = { $cards } kaarten
groups-look-at-pairs =
    { $pairs ->
        [one] Eén dubbele bekijken
       *[other] { $pairs } dubbele bekijken
    }
groups-pair = Lijken op elkaar
groups-pair-count =
    { $pairs ->
        [one] het enige paar
       *[other] 1 van { $pairs }
    }
groups-offer = Op elkaar gelegd
groups-merge = Samenvoegen
groups-apart = Blijven apart
groups-pair-hint = Samen zijn ze één idee. Beide kaarten blijven bewaard.
groups-choose = Kies kaarten op het bord om er iets mee te doen.
groups-chosen =
    { $count ->
        [one] Gekozen: kaart { $numbers }
       *[other] Gekozen: kaarten { $numbers }
    }
groups-gather = Nieuwe groep
groups-merge-chosen = Samen één idee
groups-park = Parkeren
groups-open-again = Weer laten meedoen
groups-edit = Tekst aanpassen
groups-elsewhere = Aan iemand anders geven
groups-accepted = Niet oplosbaar, aanvaard
groups-withdrawn = Intrekken
groups-elsewhere-who = Wie neemt dit op?
groups-accepted-how = Hoe leven we ermee?
groups-withdrawn-why = Waarom wordt het ingetrokken?
groups-elsewhere-said = Elders opgenomen: { $line }
groups-accepted-said = Aanvaard. Zo leven we ermee: { $line }
groups-withdrawn-said = Ingetrokken: { $line }
groups-parts = Bestaat uit
groups-unmerge = Losmaken
groups-edit-heading = Kaart { $number } aanpassen
groups-text = Wat er staat
groups-place = Kaart plaatsen
groups-save = Bewaren
groups-place-anyway = Toch plaatsen
groups-cancel = Annuleren
groups-wording-ask = Kan dit ook anders gezegd worden?
groups-wording-refer = Hoort dit op de muur?
groups-wording-hold = Kies eerst andere woorden.
groups-effect-heading = Samenvoegen verandert de uitslag
groups-effect-in = Komt erbij: { $numbers }.
groups-effect-out = Valt eruit: { $numbers }.
groups-effect-lapsed =
    { $dots ->
        [one] Eén stip vervalt, want het zijn er te veel voor één idee.
       *[other] { $dots } stippen vervallen, want het zijn er te veel voor één idee.
    }
groups-merge-anyway = Toch samenvoegen
groups-frozen = Er wordt gestemd
groups-frozen-line = Tot de stemming sluit, blijven kaarten en groepen zoals ze zijn.
groups-advice-more = Mik op 3 tot 7 groepen: kies kaarten die bij elkaar horen en druk op G.
groups-advice-fewer = { $groups } groepen is veel. Met 3 tot 7 houdt iedereen het overzicht.
groups-advice-many = { $lane } heeft { $ideas } ideeën. Eerst over groepen stemmen, en dan over de ideeën daarin, is voor iedereen lichter.
groups-closed =
    { $cards ->
        [0] Er zijn nog geen kaarten.
        [one] Eén kaart is nog dicht. Groepen maak je als iedereen ze kan lezen.
       *[other] { $cards } kaarten zijn nog dicht. Groepen maak je als iedereen ze kan lezen.
    }
groups-closed-read = Naar het lezen
groups-closed-reveal = Nu de kaarten tonen
groups-to-reading = Eerst kaarten lezen
groups-reveal = Kaarten tonen
groups-no-cards = Nog geen kaarten
groups-few-heading = Zo weinig kaarten tonen?
groups-few =
    { $cards ->
        [one] Er is maar één kaart. Het is makkelijk te raden wie ze schreef.
       *[other] Er zijn maar { $cards } kaarten. Met zo weinig is het makkelijk te raden wie wat schreef.
    }
groups-reveal-anyway = Toch tonen
groups-key-digits = Naar de groep met dit cijfer
groups-key-loose = Uit de groep halen
groups-key-park = Parkeren, of weer laten meedoen
groups-key-gather = Nieuwe groep van de gekozen kaarten
groups-key-merge = Gekozen kaarten samenvoegen, of het paar dat op elkaar lijkt
groups-key-apart = Het paar blijft apart
groups-key-unmerge = Een samengevoegde kaart losmaken
groups-key-edit = De tekst van een kaart aanpassen
groups-key-rename = De groep een naam geven
groups-key-remove = Een lege groep weghalen
groups-key-arrows = Van kaart naar kaart gaan
groups-arrows = Pijltjes
groups-space = Spatie
groups-key-select = De kaart kiezen, of niet meer

## Window: Vote

## Window: Results and the ladder

## Window: Agreements and consent

## Window: Action plan

## Window: Check-out and date

## Window: Export in the window

## Window: The projector
wall-picture = Wat nu op het scherm staat
wall-page = bladzijde { $page } van { $pages }
wall-timer-paused = pauze
wall-timer-over = de tijd is om
wall-timer-last = { $minutes ->
    [one] laatste minuut
   *[other] nog { $minutes } minuten
}
wall-small-group = In deze groep is een stemming niet echt geheim.
wall-ground-rules = Zo praten we vandaag
wall-test = Kan de laatste rij dit lezen?
wall-test-body = Zo groot zijn de kaarten en de afspraken.
wall-test-small = Kleiner dan dit wordt het nergens.
wall-waiting = De kaarten zijn nog dicht. Zo meteen lezen we ze samen.
wall-before-vote = Straks verdeelt ieder de eigen stippen, in stilte.
wall-dots = { $dots ->
    [one] stip
   *[other] stippen
}
wall-approval = zoveel stippen als je wilt
wall-runoff = Herstemming
wall-turnout = { $ballots } van { $people }
wall-turnout-in = stembriefjes binnen
wall-counted = De stemming is gesloten. De uitslag komt zo.
wall-cards = kaart { $from } t/m { $to } van { $all }
wall-on-cards = op { $cards } kaarten
wall-no-cards = Er zijn geen kaarten te lezen
wall-groups = Onze groepen
wall-group-unnamed = nog zonder naam
wall-loose = nog los
wall-parked = geparkeerd
wall-result-turnout = { $ballots } van { $people } stembriefjes
wall-people = { $people ->
    [one] 1 mens
   *[other] { $people } mensen
}
wall-tie = Gelijk: { $ideas } ideeën voor { $seats ->
    [one] 1 plaats
   *[other] { $seats } plaatsen
}
wall-others = { $others ->
    [one] en 1 ander
   *[other] en { $others } andere
}
wall-all-taken = niet gestemd, alles gaat mee
wall-no-ideas = Hier waren geen ideeën.
wall-agreements = Zo werken wij
wall-we-do = wij doen
wall-we-stop = wij stoppen
wall-instead = In de plaats: { $instead }
wall-consent = instemming { $willing } van { $people }
wall-talk-further = Hier praten we nog over.
wall-trial = Op proef, tot we weer samenkomen.
wall-set-aside = Opzij gelegd: er is nog een bezwaar.
wall-passed = Iedereen kan hiermee leven.
wall-fingers = Steek 0 tot 5 vingers op. Vanaf 3 kun je ermee leven.
wall-no-agreements = De afspraken komen hier.
wall-plan = Wie doet wat
wall-due = klaar op { $date }
wall-quick-win = snel te zien
wall-no-plan = De acties komen hier.
wall-again = We komen weer samen op
