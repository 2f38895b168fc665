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
refused-no-winners = Er staat nog niets vast: stem, maak de stemming af en maak haar definitief. Daarna kun je de afspraken opstellen.
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
refused-no-people = Zeg hoeveel mensen er zijn: minstens één. Er is niets veranderd.
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
refused-poll-asked = Er loopt nu een vraag op de telefoons. Rond die eerst af.
refused-poll-workshop-closed = De workshop is afgesloten, dus is er niets gevraagd. Open hem eerst weer.
refused-poll-over = Deze vraag is niet open, dus er is niets veranderd.
refused-poll-unanswered = Er heeft nog niemand geantwoord. Er is niets veranderd: wacht op een antwoord, of laat de vraag vallen.
refused-poll-answered = Met deze telefoon is al geantwoord. Het antwoord is verzegeld en telt één keer.
refused-poll-people-full = Alle { $people } mensen hebben geantwoord. Kwam er iemand later bij, verhoog dan eerst het aantal mensen.
refused-poll-other-question = Dit is geen antwoord op wat nu gevraagd wordt. Kijk nog eens naar de vraag.
refused-poll-too-many-words = Hoogstens { $most } woorden.
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
window-recovered-heading = Je workshop is terug
window-change-refused = Dat kon niet
window-not-saved = Niet alles is opgeslagen

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
start-path = Zo gaat een workshop
start-path-write = Schrijven
start-path-write-text = Wat gaan we doen, waar stoppen we mee? Iedereen schrijft kaarten, zonder naam.
start-path-group = Lezen en groeperen
start-path-group-text = Je toont alle kaarten tegelijk. Wat hetzelfde zegt, leg je bij elkaar.
start-path-vote = Stemmen
start-path-vote-text = Iedereen verdeelt stippen. Niemand ziet de stand tot alle stemmen er zijn.
start-path-agree = Afspreken
start-path-agree-text = Wat wint, wordt een afspraak. Het plan zegt wie wat doet, en tegen wanneer.
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
store-too-large = { $file } is groter dan { $megabytes } MB, en geen workshop is dat. Het is niet geopend en niet veranderd. Kies een ander bestand, of je laatste kopie.
store-damaged = { $file } is beschadigd en bleef zoals het was. Als er een vorige versie is, biedt het venster die aan: dostop { $file }
store-damaged-at = { $place }: hier is { $file } beschadigd; het bleef zoals het was. Als er een vorige versie is, biedt het venster die aan: dostop { $file }
store-previous = { $file } is de vorige versie van een workshop; daarin werk je niet. Open de workshop zelf in het venster: is die beschadigd, dan biedt het venster deze versie aan.
store-syntax = { $place }: hier staat iets wat geen workshop is ({ $message }). Het bestand bleef zoals het was: open het met de dostop die het maakte, of zet een kopie terug.
store-read-only = { $file } kan niet worden geschreven: geen toestemming ({ $text }). Wat eerder bewaard is, is veilig; kies een map waarin je mag schrijven.
store-no-space = De schijf is vol, dus { $file } kon niet worden geschreven. Wat eerder bewaard is, is veilig; maak ruimte en probeer opnieuw.
store-no-folder = De map van { $file } is er niet. Maak die eerst, of kies een andere.
store-reading = { $file } kon niet worden gelezen ({ $text }). Er is niets veranderd: kijk de rechten en de schijf na.
store-writing = { $file } kon niet worden geschreven ({ $text }). Wat eerder bewaard is, is veilig; kijk de schijf na en probeer opnieuw.
store-unwritable = { $file } kon niet worden opgeschreven ({ $message }). Wat eerder bewaard is, is veilig. Dit is een fout in dostop: meld die alsjeblieft.
store-not-saved = De laatste wijziging staat niet op de schijf. Wat eerder bewaard is, is veilig; kijk de schijf na en bewaar opnieuw.
live-closed = De workshop is gesloten, dus er is niets veranderd. Open hem eerst opnieuw.
live-no-round = Een stemming gaat pas open als alles is opgeslagen. Er is niets veranderd: zorg eerst dat opslaan weer lukt.
live-no-step = Er is niets om ongedaan te maken, of om opnieuw te doen.
notice-journal-cut = { $file }: het einde van het logboek is afgebroken of beschadigd, zoals na een stroomuitval. Alles wat ervoor kwam, is er; { $bytes } bytes zijn niet gebruikt.
notice-journal-refused =
    { $unused ->
        [one] { $file }: de laatste wijziging in het logboek past niet en is niet gebruikt
       *[other] { $file }: de laatste { $unused } wijzigingen in het logboek passen niet en zijn niet gebruikt
    } ({ $reason })
notice-journal-of-another = { $file }: het logboek ernaast hoort bij een andere versie van dit bestand en is niet gebruikt. Wie met dit bestand verdergaat, vindt er een kopie van ernaast.
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
report-cards-at-close = Losse kaartjes: te wissen bij het afsluiten van de workshop, door de begeleider.
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
frame-timer-cue = { $minutes ->
    [one] nog 1 minuut
   *[other] nog { $minutes } minuten
}
frame-timer-over = tijd is om
frame-wall = Wat de zaal ziet
frame-wall-hide = Verbergen
frame-wall-show = Weer tonen
frame-wall-page = { $page } van { $pages }
frame-wall-previous = Terug
frame-wall-next = Verder
frame-projector-open = Tweede scherm
frame-projector-close = Scherm sluiten
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
frame-menu = Menu
frame-save-now = Nu opslaan
frame-leave = Deze workshop sluiten
frame-arrows-upright = Pijl omhoog, omlaag
frame-arrows-across = Pijl links, rechts
frame-key-light = licht of donker
frame-key-step = de volgende stap, de paarse knop
frame-key-stages = een onderdeel terug, een onderdeel verder
frame-key-projector = de projector op een tweede scherm, of weer uit
frame-key-full-screen = de projector over dit venster, op één scherm
frame-key-hide = alles verbergen voor de zaal, of weer tonen
frame-key-take-back = een kaart van de muur halen
frame-key-test = testbeeld: kan de achterste rij dit lezen?
frame-key-timer = de timer starten of pauzeren
frame-key-undo = ongedaan maken; nooit een stembriefje
frame-key-redo = opnieuw doen
frame-key-save = nu opslaan; het gebeurt ook vanzelf
frame-key-leave = deze workshop sluiten, terug naar het startscherm
frame-key-export = meenemen: de documenten maken
frame-projector-title = dostop, projector
leave-open-heading = De stemming is nog open
leave-open-text = De briefjes tot nu toe blijven bewaard, verzegeld. Open je deze workshop opnieuw, dan gaat de stemming verder waar ze was.
leave-unsettled-heading = De uitslag ligt nog niet vast
leave-unsettled-text = De briefjes blijven bewaard tot de uitslag vastligt. Open je deze workshop opnieuw, dan maak je het daar af.
leave-unsaved-heading = De laatste wijzigingen zijn niet opgeslagen
leave-unsaved-text = Sluit je nu toch, dan gaat verloren wat nog niet is opgeslagen.
leave-stay = Hier blijven
leave-anyway = Toch sluiten

## Window: Widgets

calendar-choose = Kies een dag
calendar-clear = Geen datum
calendar-previous = Maand eerder
calendar-next = Maand later

## Window: Lists, recent workshops, settings

recent-left-open = De vorige keer niet afgesloten. Alles wat bewaard was, is er.
recent-left-cut = De vorige keer niet afgesloten. Het laatste stukje dat geschreven werd, is niet heel en telt niet mee.
recent-held = Staat nu open, hier of in een ander venster.
recent-only-previous = Het bestand is beschadigd of weg; de vorige versie is er nog.

## Window: Begin a workshop

new-heading = Een nieuwe workshop
new-from = Met ‘{ $template }’
new-begin = Beginnen
new-title = Naam van het team of de workshop
new-language = Taal van de zaal en de documenten
new-people = Mensen in het team
new-people-hint = 0 als je het nog niet weet; aanwezig of niet.
new-form = Hoeveel tijd is er?
new-form-full = De hele workshop, { $time }
new-form-short = Korte vorm, { $time }
new-folder = Waar het bestand komt
new-folder-other = Andere map
new-folder-why = Typ of plak het pad van een map; er is hier geen bestandsvenster.
start-recovered = { $title } is terug
start-recovered-at = De vorige keer niet afgesloten, tijdens ‘{ $stage }’. { $cards ->
    [0] Alles wat bewaard was, is er nog.
    [one] De kaart die binnen was, is er nog.
   *[other] Alle { $cards } kaarten zijn er nog.
  }
start-recovered-cut = Wat het laatst geschreven werd, is niet heel. { $cards ->
    [0] Wat ervoor kwam, is er.
    [one] De kaart van daarvoor is er.
   *[other] De { $cards } kaarten van daarvoor zijn er.
  }
start-recovered-go-on = Verder: { $stage }
start-recovered-open = Openen
start-later = Later
start-recent = Verder werken
start-all = Alle workshops
start-forget = { $title } van de lijst halen
start-today = vandaag
start-days-late = { $days ->
    [one] { $days } dag te laat
   *[other] { $days } dagen te laat
  }
start-in-days = { $days ->
    [one] morgen
   *[other] over { $days } dagen
  }
start-follow-up = Opvolging op { $date }
start-follow-up-was = Opvolging was op { $date }
start-left-open = Vorige keer niet afgesloten
start-only-previous = Er is een oudere versie
start-unreadable = Kan nu niet open
start-held = Staat nu open
start-closed = Afgerond, met gedragscode en plan
start-examples = Voorbeelden
start-examples-why = Om in rond te kijken. Je opent een kopie.

## Window: Intake

intake-begin = Start: { $stage }
intake-go-on = Naar: { $stage }
intake-why = Alles hier mag leeg blijven. Een doel en wie er is helpen het meest; de documenten beginnen ermee.
intake-workshop = De workshop
intake-date = Dag
intake-question-heading = Wat de zaal gevraagd wordt
intake-question = De ene vraag
intake-question-why = De zaal leest ze op de muur, in haar eigen taal: { $language }.
intake-criterion = Waarop wegen we ideeën?
intake-asked-heading = Wat gevraagd werd, en waarom
intake-asker = Wie om deze workshop vroeg
intake-asked-question = Wat gevraagd werd
intake-question-behind = De vraag erachter
intake-goal = Het doel, in één zin
intake-goal-why = Wat doen mensen daarna anders, en waaraan zie je dat?
intake-goal-several = Dit zijn meerdere zinnen. Welke is het doel?
intake-mandate = Waar de leiding achter staat
intake-mandate-why = De zaal hoort het bij de opening.
intake-sensitivities = Wat gevoelig ligt
intake-sensitivities-why = Alleen voor jou, nooit in een export.
intake-who-heading = Wie er is
intake-group = Groep
intake-group-add = Groep toevoegen
intake-group-remove = Groep { $group } weghalen
intake-count = Hoeveel
intake-leader = De leidinggevende van het team
intake-leader-absent = Niet aanwezig
intake-leader-not-first = Aanwezig, niet in de eerste ronde
intake-leader-no-vote = Aanwezig, geen stem
intake-leader-last = Aanwezig, stemt als laatste
intake-leader-votes = Aanwezig, stemt zoals iedereen
intake-leader-why = Een leidinggevende die er is, blijft best buiten de eerste ronde en doet mee als de afspraken getoetst worden.
intake-absent = Collega’s die er niet zijn
intake-absent-add = Collega’s toevoegen
intake-absent-remove = Collega’s { $group } weghalen
intake-absent-group = Uit welke groep
intake-absent-how = Hoe ze toch kunnen meedoen
intake-absent-by = Wie daarvoor zorgt
intake-absent-reply-by = Ze kunnen reageren tot
intake-too-many-absent = Meer dan een derde is er niet
intake-too-many-absent-text = Dat komt in elk document te staan. Is er een andere dag waarop meer mensen kunnen?
intake-rules-heading = Hoe we vandaag praten
intake-ground-rules = Spelregels, één per regel
intake-contact = Contactpunt
intake-contact-why = Bij wie iemand terechtkan, met een nummer of adres. Iedereen in de zaal ziet het.
intake-seats-heading = Hoeveel ideeën winnen
intake-seats-why = Samen hoogstens 10. Weinig afspraken houden beter stand dan veel.
intake-seats-do = Plaatsen doen!
intake-seats-stop = Plaatsen stop!
intake-small = In deze groep is een stem niet echt geheim
intake-small-text = Met minder dan 5 mensen kan iedereen raden wie wat stemde. Zeg dat, of beslis door te praten.
intake-agenda = Even kijken naar de agenda
intake-agenda-buffer = Er is { $buffer } van { $total } minuten speling. Wijs is 10 tot 15 op 100.
intake-agenda-no-break = Er zijn { $minutes } minuten zonder pauze. Wijs is hoogstens 90.

## Window: Opening, breaks, plain stages

opening-statement = De opening, om voor te lezen
opening-statement-empty = Er is nog geen openingstekst. Schrijf in enkele zinnen waarom jullie hier zijn, en wat bewaard wordt.
opening-statement-edit = Tekst aanpassen
opening-statement-label = Openingstekst
opening-keep = Bewaren
opening-leave = Laten staan
opening-rules = Zo praten we vandaag
opening-rules-ticked = { $ticked } van { $rules } met een ja van de zaal
opening-rules-none = Er zijn nog geen regels.
opening-rules-help = Lees elke regel voor en vink aan als de zaal ja zegt.
opening-rules-edit = Regels aanpassen
opening-rules-done = Klaar
opening-rule-new = Nieuwe regel
opening-rule-add = Toevoegen
opening-rule-there = Deze regel staat er al.
opening-rule-empty = Schrijf eerst de regel.
opening-rule-edit = Wijzigen
opening-rule-edit-name = Wijzigen: { $rule }
opening-rule-up = Hoger
opening-rule-up-name = Hoger zetten: { $rule }
opening-rule-down = Lager
opening-rule-down-name = Lager zetten: { $rule }
opening-rule-remove = Weg
opening-rule-remove-name = Weghalen: { $rule }
opening-rule-label = Regel
opening-contact = Contactpunt: { $contact }
opening-contact-none = Nog geen contactpunt: bij wie kan iemand terecht die iets niet in de groep wil zeggen?
opening-contact-label = Contactpunt: wie, en hoe bereikbaar
opening-contact-edit = Contactpunt invullen
opening-contact-change = Contactpunt wijzigen
opening-small-group =
    { $people ->
        [one] Er is maar één deelnemer
       *[other] Er zijn maar { $people } deelnemers
    }
opening-small-group-why = In deze groep is een stemming niet echt geheim. Zeg dat erbij; de zaal leest het ook op de muur.
opening-stored = Bewaard worden de kaarten, het aantal stemmen en de afspraken, zonder naam en zonder tijd, in één bestand op deze laptop.
pause-minutes =
    { $minutes ->
        [one] 1 minuut
       *[other] { $minutes } minuten
    }
pause-led-by-facilitator = geleid door de begeleider
pause-led-by-leader = geleid door de teamleider
pause-led-by-management = geleid door de directie
pause-led-by-all = samen geleid
pause-over = De tijd is om. Rond af wanneer het past.
pause-vote-open = De stemming is nog open
pause-vote-open-why = Wie nog niet gestemd heeft, kan dat nog doen. Ga terug als je de stemming wilt sluiten.
pause-to-the-vote = Naar de stemming
pause-notes = Notities bij dit onderdeel, alleen voor jou

## Window: Collect
collect-now = nu
collect-done = klaar
collect-cards = { $count ->
    [one] { $lane } 1 kaart
   *[other] { $lane } { $count } kaarten
}
collect-ideas = { $count ->
    [one] { $lane } 1 idee
   *[other] { $lane } { $count } ideeën
}
collect-more = en nog { $count }
collect-closed = Dicht tot je de kaarten toont, ook hier
collect-late = Al getoond: een late kaart krijgt een nieuw nummer
collect-line = Tekst van de kaart
collect-line-hint = Typ wat je hoort of leest
collect-length = { $length } van { $most }
collect-place = Plaatsen
collect-type = Typ
collect-sign = voor { $lane }
collect-shorter = Korter is sterker: kan het in minder woorden?
collect-paste = Plak een lijst: één idee per regel
collect-choose-list = Lijst kiezen
collect-reveal = Kaarten tonen
collect-write-first = Eerst kaarten schrijven
collect-no-cards = Er zijn nog geen kaarten om te tonen. Typ of plak er eerst enkele; daarna toon je ze samen.
collect-kiosk = Om de beurt typen
collect-list = { $count ->
    [0] Geen kaarten om te plaatsen
    [one] 1 kaart: { $doing } doen!, { $stop } stop!
   *[other] { $count } kaarten: { $doing } doen!, { $stop } stop!
}
collect-list-whole = Alle regels kunnen mee. Er is nog niets geplaatst.
collect-list-behind = Er is nog niets geplaatst. Tegengehouden tot ze anders verwoord zijn: { $held }. Kunnen niet mee: { $refused }.
collect-list-line = Regel { $line }: { $why }
collect-list-place = Deze kaarten plaatsen
collect-list-drop = Niets plaatsen
collect-path-heading = Een lijst kaarten lezen
collect-path-read = Lijst lezen
collect-list-files = Lijsten
collect-list-no-text = Dit bestand is geen tekst, dus er is niets gelezen. Bewaar de lijst als tekst (.txt of .csv) en kies ze opnieuw.
collect-list-fault = In regel { $line } van de lijst loopt het mis: { $what }. Er is niets geplaatst. Herstel die regel en kies de lijst opnieuw.
collect-key-place = De kaart plaatsen en verder typen
collect-key-do = Als eerste teken: een kaart voor doen!
collect-key-stop = Als eerste teken: een kaart voor stop!
collect-key-paste = Meer regels plakken: een lijst
collect-key-doubt = Bij een vraag over de tekst: herschrijven, plaatsen, wissen
collect-key-undo = Met een lege regel: de laatste kaart terugnemen
nudge-ask = Kan het ook anders?
nudge-ask-why = Dit is nog geen kaart. Jij beslist: herschrijf de tekst, of plaats hem zo.
nudge-hold = Nog niet bewaard
nudge-hold-why = Op een kaart staan geen namen en geen gegevens van mensen. Verwoord het anders, dan kan het erbij.
nudge-refer = Hier is iemand voor
nudge-refer-why = Zoiets verdient meer dan een kaart op de muur. Er is niets bewaard, tenzij je zelf kiest om het te plaatsen.
nudge-reason = Je tekst { $reason }.
nudge-help = Vier vragen helpen om het anders te zeggen
nudge-what-happens = Wat gebeurt er?
nudge-what-it-does = Wat doet dat met ons werk?
nudge-what-we-need = Wat hebben we nodig?
nudge-what-we-ask = Wat vragen we?
nudge-contact = Praat erover met: { $contact }
nudge-no-contact = Vraag je begeleider bij wie je terechtkunt.
nudge-reword = Herschrijven
nudge-place = Toch zo plaatsen
nudge-drop = Tekst wissen
names-missing = De namenlijst is leeg: typ hem opnieuw
names-first = Er is nog geen namenlijst
names-none = Zonder namenlijst
names-listed = { $count ->
    [one] 1 naam, alleen in het geheugen
   *[other] { $count } namen, alleen in het geheugen
}
names-type = Namen typen
names-change = Namen wijzigen
names-wave-away = Zonder lijst verder
names-heading = Namen die op geen kaart komen
names-label = Eén naam per regel
names-why = Een kaart met een van deze namen wordt eerst anders verwoord. De lijst blijft in het geheugen en gaat nergens heen: niet in het bestand, niet op de muur.
names-keep = Namen gebruiken

## Window: Kiosk
kiosk-code-heading = Om de beurt aan de laptop
kiosk-code-why = Dit venster toont straks alleen de pagina voor wie aan de beurt is. Kies een code om het zelf weer te openen, en onthoud die goed.
kiosk-code = Code
kiosk-code-again = Nog een keer dezelfde code
kiosk-code-short = Neem een code van minstens { $least } tekens.
kiosk-code-differs = De twee codes zijn niet gelijk. Typ ze nog een keer.
kiosk-code-wrong = Die code klopt niet. De pagina blijft open voor wie aan de beurt is; typ de code opnieuw.
kiosk-lock = Venster vergrendelen
kiosk-leave = Begeleider
kiosk-leave-heading = Alleen voor de begeleider
kiosk-unlock = Venster openen
kiosk-stay = Terug naar de pagina
kiosk-locked = Dit venster sluit alleen met de code van de begeleider.
kiosk-write-heading = Schrijf een kaart
kiosk-write-label = Eén idee, liefst in één korte zin
kiosk-long = { $counter }. Korter is sterker.
kiosk-promise = Niemand ziet wie dit schreef. De app bewaart geen naam en geen tijd. In een kleine groep kan men je stijl herkennen: schrijf kort en neutraal.
kiosk-hand-in = Kaart inleveren
kiosk-thanks = Dank je
kiosk-pass-on = Geef de laptop door.
kiosk-unsaved = Niet bewaard: roep je begeleider
kiosk-unsaved-why = De laptop kan niet bewaren wat net werd ingeleverd; wat al bewaard was, is veilig. Wacht met de volgende beurt tot je begeleider heeft gekeken.
kiosk-next = Volgende
kiosk-wait = Even wachten
kiosk-wait-why = Hier valt nu niets te schrijven of te stemmen. Vraag het aan je begeleider.
kiosk-interrupted = De groep is een stap verder
kiosk-interrupted-why = Wat je nog niet had ingeleverd, is gewist en telt niet mee.
kiosk-dots-left = { $count ->
    [0] geen stippen meer
    [one] nog 1 stip
   *[other] nog { $count } stippen
}
kiosk-plus = Eén stip meer voor { $number }
kiosk-minus = Eén stip minder voor { $number }
kiosk-page = { $page } van { $pages }
kiosk-page-back = Vorige
kiosk-page-on = Verder
kiosk-look-over = Nakijken
kiosk-over-heading = Klopt je keuze?
kiosk-over-why = Na ‘Klaar’ is je stembriefje verzegeld: niemand ziet wat je koos, en je kunt het niet meer wijzigen. Stippen overhouden mag.
kiosk-over-none = Geen stippen
kiosk-over-row = { $number }. { $idea }: { $dots ->
    [one] 1 stip
   *[other] { $dots } stippen
}
kiosk-over-back = Terug
kiosk-seal = Klaar

## Window: Read and take back

read-reveal = Kaarten tonen
read-before-heading =
    { $cards ->
        [one] Er wacht één kaart
       *[other] Er wachten { $cards } kaarten
    }
read-before-none = Er wachten nog geen kaarten
read-before-no-card = Ga terug in de agenda om kaarten te verzamelen, of ga verder zonder kaarten.
read-before-shuffled = De kaarten worden geschud en genummerd. Niemand kan zien in welke volgorde ze kwamen.
read-before-ahead = Jij ziet ze als eerste. De zaal ziet een bladzijde pas als jij ze toont, zodat je een kaart die kwetst eerst kunt weghalen.
read-before-final = Tonen kan niet ongedaan gemaakt worden. Kaarten die later komen, krijgen de volgende nummers.
reveal-few-heading =
    { $cards ->
        [one] Er is maar één kaart
       *[other] Er zijn maar { $cards } kaarten
    }
reveal-few-why = Bij minder dan vijf kaarten raadt men makkelijk wie wat schreef. Wacht liever op meer kaarten. Tonen kan niet ongedaan gemaakt worden.
reveal-few-wait = Nog wachten
reveal-few-show = Toch tonen
read-no-cards = Er hangen geen kaarten meer
read-show-page = Bladzijde { $page } tonen
read-next-page = Volgende bladzijde
read-pages = { $read } van { $pages } gelezen
read-page = bladzijde { $page }
read-page-of = Bladzijde { $page } van { $pages }
read-page-row = bladzijde { $page }, { $lane }
read-page-row-read = bladzijde { $page }, { $lane }, gelezen
read-page-row-on-wall = bladzijde { $page }, { $lane }, op de muur
read-on-wall = op de muur
read-show-this = Toon aan de zaal
read-tick = Deze bladzijde is voorgelezen
read-on-cards = op { $cards } kaarten
read-edit = Tekst aanpassen
read-take-back = Van de muur halen
read-edit-label = Tekst van kaart { $number }
read-edit-keep = Bewaren
read-edit-leave = Laten staan
read-key-turn = de zaal een bladzijde terug of verder tonen
read-key-choose = een kaart kiezen
read-key-edit = de tekst van de gekozen kaart aanpassen
rewording-keep-anyway = Toch zo bewaren
rewording-reasons = Deze tekst { $reasons }.
rewording-held = Zo kan deze tekst niet bewaard worden
rewording-asked = Kan het anders?
rewording-help = Schrijf wat er gebeurt, wat het met ons werk doet, wat we nodig hebben of wat we vragen.
take-back-heading = Een kaart van de muur halen
take-back-heading-number = Kaart { $number } van de muur halen
take-back-nothing-hangs = Er hangt nog niets: de kaarten zijn nog niet getoond.
take-back-gone = De tekst van kaart { $number } is al weg.
take-back-close = Sluiten
take-back-which = Nummer van de kaart
take-back-no-such = Bij dit nummer hangt geen tekst.
take-back-take = Van de muur halen
take-back-which-part = Dit idee bestaat uit verschillende kaarten. Kies welke tekst je bedoelt.
take-back-hidden = De zaal ziet deze tekst nu niet meer
take-back-for-good = Kies wat ermee gebeurt. Herformuleren en weghalen kun je niet ongedaan maken: de oude tekst verdwijnt ook uit het bestand, uit de vorige versie en uit alles wat ervan gemaakt is. Het nummer blijft.
take-back-reword = Herformuleren
take-back-remove = Weghalen
take-back-leave = Toch laten hangen
take-back-new-words = Nieuwe tekst
take-back-replace = Vervangen
take-back-back = Terug

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
groups-parked-hint = Wat niet meestemt, leg je hier.
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
groups-fate = Wat gebeurt ermee?
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
groups-advice-more = Mik op 3 tot 7 groepen: kies kaarten die bij elkaar horen (Ctrl en klik neemt er een bij) en druk op G.
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

vote-unrevealed-heading = De kaarten zijn nog niet getoond
vote-unrevealed = Stemmen kan zodra iedereen de ideeën gelezen heeft. Toon de kaarten eerst, in het onderdeel Lezen.
vote-to-read = Eerst lezen
vote-to-groups = Eerst naar de groepen
vote-open = Stemming openen
vote-take-all = Alle ideeën nemen
vote-close = Stemming sluiten
vote-show = Uitslag tonen
vote-to-results = Naar de uitslag
vote-shown-heading = De uitslag is getoond
vote-shown = Kijk er samen naar, los een gelijke stand op en leg de uitslag vast. Daarna kun je hier zo nodig nog eens stemmen.
vote-done-heading = Er is gekozen
vote-done = De uitslag ligt vast. Normaal is één stemming genoeg; hoogstens drie per deel.
vote-again = Nog een stemming voorbereiden
vote-criterion = Hierop let iedereen bij het stemmen
vote-people = Mensen met een stembriefje
vote-few-people = In zo'n kleine groep is een stemming niet echt geheim. Zeg dat vooraf.
vote-leader-absent = Tel wie er nu is. Er doet geen teamleider mee.
vote-leader-not-first = Tel wie er nu is. De teamleider stemt in deze eerste ronde niet mee, wel bij het peilen van de afspraken.
vote-leader-no-vote = Tel wie er nu is. De teamleider stemt niet mee.
vote-leader-last = Tel wie er nu is. De teamleider stemt mee, als laatste.
vote-leader-votes = Tel wie er nu is. De teamleider stemt mee zoals iedereen.
vote-pairs-heading =
    { $pairs ->
        [one] Eén paar ideeën lijkt op elkaar
       *[other] { $pairs } paren ideeën lijken op elkaar
    }
vote-pairs = Zo verdelen de stippen zich en verliest een goed idee. Voeg ze samen, of zeg dat ze apart blijven.
vote-pairs-look = Paren bekijken
vote-many-heading = Meer dan 25 ideeën in één baan is veel om te overzien
vote-many = Tip: kies eerst samen 4 tot 6 groepen en stem daarna over de ideeën daarin. Het hoeft niet.
vote-setup-hint = Vijf minuten, in stilte. Lees vraag en criterium voor. Niemand ziet onderweg een telling.
vote-lane-ideas =
    { $ideas ->
        [one] één idee
       *[other] { $ideas } ideeën
    }, { $seats ->
        [one] één plaats
       *[other] { $seats } plaatsen
    }
vote-lane-empty = Geen ideeën in deze baan.
vote-lane-taken = Geen stemming nodig: alle ideeën gaan mee.
vote-lane-chosen = Er zijn niet meer ideeën dan plaatsen. Toch wordt er gestemd.
vote-lane-anyway = Toch stemmen
vote-mode-cumulative = Stippen
vote-mode-one = Eén per idee
vote-mode-approval = Goedkeuren
vote-budget = Stippen per persoon, { $lane }
vote-told-two = Wie wil, geeft een idee twee stippen.
vote-told-few = Hoogstens één stip per idee: twee op één idee kan vanaf vier stippen.
vote-told-one = Hoogstens één stip per idee.
vote-told-approval = Een stip bij elk idee dat je steunt, zoveel als je wilt.
vote-turnout-strong = { $ballots } van { $people }
vote-turnout-in = stembriefjes binnen
vote-turnout = { $ballots } van { $people } stembriefjes binnen
vote-way-paper = { $ballots } papier
vote-way-kiosk = { $ballots } laptop
vote-way-phone = { $ballots } telefoon
vote-paper = Papier { $number }
vote-paper-name = Nummers op het stembriefje
vote-paper-hint = 14 14 3 | 22, of - voor leeg
vote-paper-hint-single = 14 3 | 22, of - voor leeg
vote-seal = Verzegelen
vote-nothing-typed = Er staat nog niets. Typ de nummers, of - voor een leeg briefje.
vote-key-seal = het stembriefje verzegelen
vote-meaning-empty = Typ de nummers van één briefje. { $cap ->
        [1] Elk nummer één keer.
       *[other] Een nummer twee keer is twee stippen.
    } Hier zie je wat er staat, voor je verzegelt.
vote-spent = { $spent } van { $dots } { $dots ->
        [one] stip
       *[other] stippen
    }
vote-meant = { $number }, { $dots ->
        [one] één stip
       *[other] { $dots } stippen
    }: { $text }
vote-sealed = Papier { $number } is verzegeld.
vote-take-back = Laatste briefje terugnemen
vote-sealed-for-good = Verzegeld. Terugnemen kan alleen met het briefje dat je net typte.
vote-sealed-hint = Na Enter is een briefje verzegeld.
vote-blind = De uitslag blijft dicht tot je sluit
vote-kiosk = Om de beurt op de laptop
vote-late = Iemand kwam later
vote-late-question = De stemming is dan open voor { $people } mensen. Dat wordt vermeld en kan niet meer terug.
vote-late-yes = Ja, nu { $people } mensen
vote-late-sealed = Gesloten briefje van een afwezige
vote-missing-heading =
    { $missing ->
        [one] Er ontbreekt nog één stembriefje
       *[other] Er ontbreken nog { $missing } stembriefjes
    }
vote-missing = Vraag of iemand nog bezig is. Na het sluiten komt er geen briefje meer bij.
vote-unsealed-heading = Er is een briefje getypt en nog niet verzegeld
vote-unsealed = Verzegel het eerst als het meetelt. Sluit je nu, dan wordt het gewist en telt het niet mee.
vote-close-anyway = Toch sluiten
vote-wait = Nog wachten
vote-void = Ongeldig verklaren
vote-void-heading = Deze stemming ongeldig verklaren?
vote-void-why = Alle stembriefjes van deze ronde worden gewist, en dat kan niet meer terug. De ideeën blijven. Het verslag zegt dat er een ronde ongeldig was.
vote-void-type = Typ { $word } om te bevestigen
vote-void-word = ongeldig
vote-void-keep = De stemming houden
vote-void-now = Alle briefjes wissen
vote-closed =
    { $ballots ->
        [one] Eén stembriefje, gesloten
       *[other] { $ballots } stembriefjes, gesloten
    }
vote-closed-hint = De tellingen verschijnen samen, voor beide banen. Niemand heeft ze al gezien, ook jij niet.
vote-rules = Regels van deze ronde
vote-rules-lane =
    { $dots ->
        [one] één stip
       *[other] { $dots } stippen
    }, { $ideas ->
        [one] één idee
       *[other] { $ideas } ideeën
    }
vote-rules-twice = Een nummer twee keer typen is twee stippen, hoogstens 2 op één idee.
vote-rules-silent = Vijf minuten, in stilte. Een herstemming: twee minuten.

## Window: Results and the ladder

results-nothing-heading = Er is nog niet gestemd
results-nothing = Hier komt de uitslag, zodra er gestemd is.
results-hidden-heading = De uitslag is nog niet getoond
results-open = De stemming is nog open. Sluit die eerst.
results-closed = De stemming is gesloten. De tellingen verschijnen samen, voor beide banen.
results-runoff = De herstemming loopt: deze stand is nog niet af.
results-to-vote = Naar de stemming
results-to-runoff = Naar de herstemming
results-final = Uitslag vastleggen
results-final-hint = Vastleggen wist de stembriefjes voorgoed. Tellingen, opkomst en regels blijven.
results-merge-hint = Zijn twee ideeën toch hetzelfde? Voeg ze nu samen, in het onderdeel Groepen. Na het vastleggen kan dat niet meer.
results-key-rungs = kiezen hoe een gelijke stand verdergaat
results-seats = { $seats ->
        [one] één plaats
       *[other] { $seats } plaatsen
    }
results-no-winner = Geen idee kreeg een stip van twee mensen.
results-taken = Niet gestemd: allemaal genomen.
results-lane-empty = Geen ideeën in deze baan.
results-withdraw = Idee { $number } intrekken
results-tie = Gelijk: { $ideas } ideeën, { $seats ->
        [one] één plaats
       *[other] { $seats } plaatsen
    }
results-cut = grens
results-fold = minder tonen
results-others = { $ideas ->
        [one] en één ander idee
       *[other] en { $ideas } andere ideeën
    }
results-near = Rond de grens staan ideeën te dicht bij elkaar. Praat erover, of behandel ze als gelijk.
results-near-treat = Als gelijk behandelen
results-near-mark = te dicht bij elkaar
results-counts = { $dots ->
        [one] één stip
       *[other] { $dots } stippen
    } van { $people ->
        [one] één mens
       *[other] { $people } mensen
    }
results-row = { $rank }. { $text }: { $counts }
results-people = { $people ->
        [one] één mens
       *[other] { $people } mensen
    }
results-one-voice = één stem
results-no-voice = geen stem
results-turnout = Opkomst
results-lapsed = { $dots ->
        [one] Na de stemming is samengevoegd: één stip vervalt.
       *[other] Na de stemming is samengevoegd: { $dots } stippen vervallen.
    }
results-runoff-held = Herstemming met { $ballots ->
        [one] één stembriefje.
       *[other] { $ballots } stembriefjes.
    }
results-ladder = Hoe gaat het verder?
results-ladder-why = { $ideas } ideeën hebben evenveel stippen van evenveel mensen, voor { $seats ->
        [one] één plaats
       *[other] { $seats } plaatsen
    }. Het team kiest.
results-choose = Kies hoe het verdergaat
results-choose-first = Kies eerst A, B, C of D, samen met het team.
results-widen = Allemaal nemen
results-widen-line = Er komen plaatsen bij.
results-widen-now = Allemaal nemen
results-rerun = Herstemmen
results-rerun-line = Alleen deze, blind, 2 minuten.
results-runoff-now = Herstemming openen
results-talk = Praten en peilen
results-talk-line = 2 minuten praten, daarna vuist tot vijf.
results-talk-how = Praat twee minuten en peil. Duid aan welke ideeën daarna eerst gaan.
results-talk-lane = { $lane ->
        [do] Doen: kies er { $seats }
       *[stop] Stop: kies er { $seats }
    }
results-talk-now = Keuze vastleggen
results-talk-first = Duid eerst aan welke ideeën eerst gaan: zoveel als er plaatsen zijn.
results-lot = Loten
results-lot-line = Twee mensen noemen elk een getal. Lot en getal komen in het verslag.
results-lot-how = Twee mensen in de zaal noemen elk een getal. Eén lot geldt voor elke gelijke stand, en gaat niet meer terug.
results-lot-first = Eerste getal
results-lot-second = Tweede getal
results-lot-seed = { $first } en { $second } geven samen het startgetal { $seed }.
results-lot-range = Elk getal ligt van 0 tot 999.
results-lot-now = Loten
results-withdraw-heading = Idee { $number } intrekken?
results-withdraw-why = De stippen vervallen en worden vermeld; niemand erft ze. Een vrije plaats gaat naar het volgende idee. De reden komt in het verslag, zonder naam.
results-withdraw-reason = Waarom?
results-withdraw-keep = Laten staan
results-withdraw-now = Intrekken

## Window: Agreements and consent

agreements-heading = Zo werken wij
agreements-empty = Er zijn nog geen afspraken, want er zijn nog geen winnaars. Rond eerst de uitslag af: de winnaars worden de afspraken.
agreements-empty-ready = De winnaars zijn bekend. Zet ze klaar als afspraken: dan verwoordt de zaal ze één voor één en peil je wie ermee kan leven.
agreements-add = Afspraak toevoegen
agreements-add-do = Iets dat wij doen
agreements-add-stop = Iets waarmee wij stoppen
agreements-show-all = Alles op de wand tonen
agreements-merge = Samenvoegen met
agreements-remove = Weghalen
agreements-we-do = Wij doen
agreements-we-stop = Wij stoppen met
agreements-instead = in plaats daarvan
agreements-from = uit idee
agreements-no-words = (nog geen woorden)
agreements-on-wall = nu in de zaal
agreements-state-unworded = nog te verwoorden
agreements-state-unasked = nog niet gepeild
agreements-state-again = verfijnd, peil nog één keer
agreements-state-passed =
    { $people ->
        [one] één persoon kan ermee leven
       *[other] alle { $people } kunnen ermee leven
    }
agreements-state-talk = eerst praten
agreements-state-trial = proef tot de opvolging
agreements-state-parked = geparkeerd, er blijft een bezwaar
agreements-nudge = Kijk nog eens: { $reason }
agreements-source = { $number }. { $text }
agreements-source-voted =
    { $number }. { $text } ({ $dots ->
        [one] één stip
       *[other] { $dots } stippen
    } van { $people ->
        [one] één persoon
       *[other] { $people } mensen
    })
agreements-expectation = Verwachting
agreements-expectation-start = We verwachten van elkaar dat we
agreements-wish = Wens
agreements-wish-start = We willen graag
agreements-need = Behoefte
agreements-need-start = Om dit goed te doen, hebben we nodig dat
agreements-boundary = Grens
agreements-boundary-start = We zeggen op tijd en vriendelijk nee als
agreements-priority = Prioriteit
agreements-priority-start = Voor ons gaat voor:
agreements-fist = Vuist tot vijf
agreements-hands =
    { $hands ->
        [one] één hand geteld
       *[other] { $hands } handen geteld
    }
agreements-hands-of = { $hands } van { $present } handen geteld
agreements-hands-at =
    { $fingers ->
        [one] Handen met 1 vinger
       *[other] Handen met { $fingers } vingers
    }
agreements-hand-more = Eén hand meer bij { $fingers }
agreements-objection = bezwaar
agreements-talk-first = eerst praten
agreements-support = kan ermee leven, of meer
agreements-reason = Waarom niet? Zonder naam
agreements-objections =
    { $count ->
        [one] Eén hand maakt bezwaar: eerst praten
       *[other] { $count } handen maken bezwaar: eerst praten
    }
agreements-low =
    { $count ->
        [one] Eén hand staat op 1 of 2: eerst praten
       *[other] { $count } handen staan op 1 of 2: eerst praten
    }
agreements-talk-text = Verfijn daarna de zin één keer en peil opnieuw.
agreements-again-heading = Verfijnd
agreements-again-text = Lees de nieuwe zin voor en peil nog één keer.
agreements-passed-heading = Afgesproken
agreements-passed-text = Iedereen kan ermee leven.
agreements-trial-heading = Een proef
agreements-trial-text = De afspraak gaat mee als proef, tot de opvolging.
agreements-trial-until = De afspraak gaat mee als proef, tot de opvolging op { $date }.
agreements-parked-heading = Geparkeerd
agreements-parked-text = Er blijft een bezwaar, dus de afspraak hoort niet bij hoe we werken. Met andere woorden kun je opnieuw peilen.
agreements-left = Nog te doen
agreements-none-left = Elke afspraak is gepeild.
agreements-left-word = { $number }: verwoorden
agreements-left-refine = { $number }: praten en verfijnen
agreements-left-ask = { $number }: peilen
agreements-advice =
    { $count ->
        [one] Eén afspraak tot nu toe. Vijf tot tien lees je in een minuut.
       *[other] { $count } afspraken tot nu toe. Vijf tot tien lees je in een minuut.
    }
agreements-stays-low = Als een hand op 1 of 2 blijft
agreements-step-results = Naar de uitslag
agreements-step-draft = Winnaars klaarzetten
agreements-step-word = Afspraak { $number } verwoorden
agreements-step-refine = Zin verfijnen
agreements-step-ask = Instemming vastleggen
agreements-step-again = Opnieuw vastleggen
agreements-step-go = Naar afspraak { $number }
agreements-key-choose = een andere afspraak
agreements-key-fields = van veld naar veld
agreements-key-hands = bij een aantal handen: één meer, één minder

## Window: Action plan

plan-heading = Plan van aanpak
plan-count =
    { $count ->
        [one] één actie
       *[other] { $count } acties
    }
plan-add = Actie toevoegen
plan-empty = Er zijn nog geen acties. Wat doen we als eerste, zodat een afspraak gaat leven? Wie zorgt ervoor, en wanneer is het klaar?
plan-today = vandaag
plan-30-days = 30 dagen
plan-follow-up = opvolging
plan-when = wanneer?
plan-edit = A{ $number } bewerken
plan-close = Klaar met A{ $number }
plan-remove = A{ $number } weghalen
plan-no-what = (wat doen we?)
plan-from = uit afspraak { $agreements }
plan-from-which = Uit welke afspraken?
plan-agreement = afspraak { $number }
plan-quick-win = snelle winst
plan-quick-win-tick = Snelle winst: mensen zien het binnen 30 dagen
plan-what = Wat doen we?
plan-kind-task = Een taak
plan-kind-merge = Samenvoegen tot één
plan-kind-practice = Oefenen
plan-owner = Eigenaar
plan-owner-agreed = De eigenaar vindt het goed om hier te staan, of het is een rol
plan-due = Klaar op
plan-first-step = Eerste stap
plan-first-step-date = Eerste stap op
plan-step-on = { $date }: { $step }
plan-done-when = Klaar als
plan-if-then = Als ..., dan ...
plan-seen-by = Wie ziet het resultaat, en hoe?
plan-touches = Wie buiten het team merkt ervan?
plan-touch-who = Betrokken { $place }: wie?
plan-touch-add = Betrokkene toevoegen
plan-touch-remove = Betrokken { $place } weghalen
plan-tell = Vertellen
plan-ask-first = Eerst vragen
plan-status = Hoe ver is het?
plan-status-open = Open
plan-status-going = Loopt
plan-status-stuck = Zit vast
plan-status-done = Klaar
plan-status-dropped = Gestopt
plan-why-dropped = Waarom gestopt?
plan-choose-owner = Kies één eigenaar
plan-choose-date = Kies een datum
plan-choose-step = Wat komt eerst, en wanneer?
plan-choose-done-when = Hoe zien we dat het klaar is?
plan-lack-what = wat we doen
plan-lack-owner = eigenaar
plan-lack-first-step = eerste stap
plan-lack-due = datum
plan-lack-done-when = klaar als
plan-lacks = A{ $number } mist nog: { $lacks }
plan-ready = Klaar om af te sluiten?
plan-step-complete = A{ $number } aanvullen
plan-win = Snelle winst: A{ $number } op { $date }
plan-no-win = Binnen 30 dagen is er niets klaar
plan-no-win-text = Kies iets kleins dat mensen snel merken. Zo zien ze dat de afspraken echt zijn.
plan-follow-up-on = Opvolging: { $date }
plan-no-follow-up = De opvolging heeft nog geen datum
plan-few-enough = Niet meer dan 5 acties
plan-too-many = Meer dan 5 open acties: kies wat eerst komt
plan-promises = Toezeggingen
plan-by-leadership = De leiding
plan-by-named = Een persoon of een rol
plan-promise-who = Wie zegt het toe?
plan-promise-agreed = Deze persoon vindt het goed om genoemd te worden, of het is een rol
plan-promise-not-agreed = Een naam staat hier alleen als die persoon het goed vindt. Vraag het en vink het aan, of noem de rol.
plan-promise-text = De toezegging, met een datum
plan-promise-empty = Er is nog iets leeg. Schrijf wie wat toezegt.
plan-promise-add = Toezegging toevoegen
plan-promise-edit = Toezegging { $number } bewerken
plan-promise-done = Klaar met toezegging { $number }
plan-promise-back = Laten zoals het was
plan-promise-remove = Toezegging { $number } weghalen
plan-key-fields = van veld naar veld
plan-key-close = de open actie sluiten

## Window: Check-out and date
check-out-heading = De opvolging
check-out-in-weeks = Over { $weeks } weken: { $date }
check-out-date = Datum
check-out-time = Hoe laat, en waar
check-out-about = Wie komt, en waar kijken we naar
check-out-written = Korte stand op papier
check-out-aftercare = Nazorg: wie is er tot dan, en wie neemt het over
check-out-before = Deze dag ligt niet na de workshop. Klopt de datum?
check-out-cadence = Vier tot zes weken na de workshop werkt het best.
check-out-no-date = De opvolging heeft nog geen datum
check-out-no-date-text = Kies hierboven een dag: dan kun je de workshop afsluiten.
check-out-incomplete =
    { $count ->
        [one] Eén actie is nog niet af
       *[other] { $count } acties zijn nog niet af
    }
check-out-to-plan = Naar het plan
check-out-close = Workshop afsluiten
check-out-closed = De workshop is afgesloten
check-out-closed-text = Alles is bewaard. Je kunt nog altijd meenemen wat je nodig hebt.
check-out-reopen = Weer openen
check-out-kept-heading = Wat blijft, en wat kan weg
check-out-kept = De gedragscode, het plan en de aantallen blijven. De teksten van de kaarten kun je wissen zodra je ze niet meer nodig hebt.
check-out-kept-until = De gedragscode, het plan en de aantallen blijven. De teksten van de kaarten kun je nu wissen. Vanaf { $date } vraagt dostop erom als je deze workshop opent.
check-out-wiped = De teksten van de kaarten zijn gewist. De gedragscode, het plan en de aantallen blijven.
check-out-wipe = Kaarten wissen
check-out-wipe-heading = De teksten van alle kaarten wissen?
check-out-wipe-text = De gedragscode, het plan en de aantallen blijven. De teksten van de kaarten komen niet terug: dit kun je niet ongedaan maken.
check-out-wipe-keep = Kaarten houden
check-out-wipe-now = Teksten wissen

## Window: When the texts of the cards go (retention)

retention-question = Wanneer gaan de teksten van de kaarten weg?
retention-close = Bij het afsluiten
retention-follow-up = Bij de opvolging
retention-90-days = Na 90 dagen
retention-hint = Niets gaat vanzelf weg: dostop vraagt het je eerst.
retention-at-close = De gedragscode, het plan en de aantallen blijven. De teksten van de kaarten worden gewist als je de workshop afsluit. Je kunt ze ook nu wissen.
retention-close-heading = De workshop afsluiten en de kaarten wissen?
retention-close-now = Afsluiten en wissen
retention-later = Nog niet
retention-unread = Deze kaarten zijn nooit getoond. Ze gaan ongelezen weg en tellen niet meer mee.
retention-due-heading = Mogen de teksten van de kaarten nu weg?
retention-due-text = Ze zouden blijven tot { $date }. De gedragscode, het plan en de aantallen blijven; de teksten van de kaarten komen niet terug.
retention-due-later = Heb je ze nog nodig? Dan vraagt dostop het opnieuw als je deze workshop weer opent.
retention-since = Kaarten te wissen sinds { $date }

## Window: Export in the window
export-heading = Wat gaat mee
export-part-agreements = Gedragscode en plan
export-part-ideas = Ideeën en uitslag
export-part-ballots = Stembriefjes
export-part-run-sheet = Draaiboek
export-part-status = Waar we staan
export-part-commitments = Toezeggingen
export-part-all = Alles voor het team
export-page-count = { $count } blz.
export-formats = Vorm
export-format-text = Tekst
export-format-markdown = Markdown
export-language = Taal
export-choose-first = Kies wat meegaat
export-make =
    { $count ->
        [one] 1 bestand maken
       *[other] { $count } bestanden maken
    }
export-no-pages = Kies links wat meegaat. Hier zie je dan de bladzijden.
export-page = Bladzijde { $page }
export-larger = Bladzijde groter tonen
export-smaller = Bladzijde weer klein tonen
export-page-of = bladzijde { $page } van { $pages }
export-previous = Vorige
export-next = Volgende
export-pages = Bladzijden
export-to-check =
    { $count ->
        [0] Niets om na te kijken
        [one] 1 ding om na te kijken
       *[other] { $count } dingen om na te kijken
    }
export-key-pages = een bladzijde terug, een bladzijde verder
export-written =
    { $count ->
        [one] 1 bestand gemaakt
       *[other] { $count } bestanden gemaakt
    }
export-failed = Niet alles is gemaakt; de workshop zelf is veilig
export-check-heading = Kijk hier nog naar
export-all-well = Nagekeken
export-lacks = A{ $number } mist nog: { $missing }
export-lacks-text = Het plan gaat mee met een open plek.
export-lack-what = wat we doen
export-lack-owner = een eigenaar
export-lack-first-step = een eerste stap met datum
export-lack-due = een einddatum
export-lack-done-when = wanneer het klaar is
export-no-follow-up = Geen datum voor de opvolging
export-no-follow-up-text = Zonder datum kun je de workshop niet afsluiten.
export-no-plan = Er zijn nog geen acties
export-no-quick-win = Geen snelle winst
export-no-quick-win-text = Geen actie is klaar binnen 30 dagen.
export-undecided = Nog niet beslist
export-undecided-text = De uitslag staat nog niet vast. Dat staat ook op het blad.
export-drafts =
    { $count ->
        [one] 1 afspraak zonder instemming
       *[other] { $count } afspraken zonder instemming
    }
export-drafts-text = Vraag de groep eerst of ze ermee kan leven.
export-provisional-until = Voorlopig tot { $date }
export-provisional = Voorlopig
export-provisional-text =
    { $count ->
        [one] Eén collega was er niet bij. Dat staat op het blad.
       *[other] { $count } collega’s waren er niet bij. Dat staat op het blad.
    }
export-many-absent = Meer dan een derde was er niet
export-many-absent-text = { $count } van { $people } mensen. Dat staat op elk document.
export-run-sheet = Het draaiboek is voor jou
export-run-sheet-text = Je notities staan erin. Deel het niet met het team.
export-follow-up = Opvolging: { $date }
export-plan-whole = Elke actie is compleet
export-no-names = Geen namen bij kaarten en stemmen
export-folder = Bewaren in
export-other-folder = Andere map
export-folder-dialog = Waar bewaar je de bestanden?
export-stays = Blijft hier
export-stays-text = Gevoeligheden en het mandaat staan in geen document. Notities staan alleen in het draaiboek.

## Window: What phones are asked, and the codes of phone votes (asking)

asking-ask = Via de telefoon peilen
asking-ask-word = Eén woord vragen via de telefoon
asking-in =
    { $joined ->
        [0] Er doet nog geen telefoon mee
        [one] Er doet één telefoon mee
       *[other] Er doen { $joined } telefoons mee
    }
asking-strong = { $answers } van { $people }
asking-strong-in = antwoorden binnen
asking-strong-phones =
    { $people ->
        [one] telefoon heeft geantwoord
       *[other] telefoons hebben geantwoord
    }
asking-progress = { $answers } van { $people } antwoorden binnen
asking-progress-phones =
    { $people ->
        [one] { $answers } van { $people } telefoon heeft geantwoord
       *[other] { $answers } van { $people } telefoons hebben geantwoord
    }
asking-without-hands =
    { $without ->
        [one] Eén persoon is hier niet te zien met een telefoon en wordt zo niet geteld. Wil je iedereen tellen, peil dan met opgestoken handen.
       *[other] { $without } mensen zijn hier niet te zien met een telefoon en worden zo niet geteld. Wil je iedereen tellen, peil dan met opgestoken handen.
    }
asking-without-word =
    { $without ->
        [one] Eén persoon is hier niet te zien met een telefoon: vraag dat woord hardop.
       *[other] { $without } mensen zijn hier niet te zien met een telefoon: vraag hun woorden hardop.
    }
asking-hint = Niemand ziet een antwoord voor het sluiten, en sluiten kan niet ongedaan worden gemaakt.
asking-off = De telefoons staan uit
asking-off-text = Nu kan niemand antwoorden. Laat de telefoons weer meedoen, of rond de vraag af.
asking-late-question = Dan mogen { $people } mensen antwoorden.
asking-void = Niet laten meetellen
asking-void-question = Alle antwoorden worden gewist, alsof er niets gevraagd is.
asking-void-yes = Antwoorden wissen
asking-keep = Blijven vragen
asking-close = Sluiten en tellen
asking-close-words = Sluiten en tonen
asking-missing-heading =
    { $missing ->
        [one] Eén persoon heeft niet geantwoord
       *[other] { $missing } mensen hebben niet geantwoord
    }
asking-missing = Vraag of iemand nog bezig is: een telefoon die slaapt, is hier niet te zien. Na het sluiten komt er geen antwoord meer bij.
asking-none-heading = Er is nog geen antwoord binnen
asking-none = Wacht nog even, of kies ‘Niet laten meetellen’.
asking-fixed = De telefoons worden over deze woorden bevraagd. Ze blijven zoals ze zijn tot je sluit.
asking-state = de telefoons antwoorden
asking-left = { $number }: telefoons antwoorden
asking-counted =
    { $answers ->
        [one] één antwoord per telefoon
       *[other] { $answers } antwoorden per telefoon
    }
asking-few = Bij minder dan 5 antwoorden zie je alleen wat eruit kwam, en waarom er bezwaar is.
asking-talk-heading = Verder praten
asking-words = In één woord
asking-elsewhere = Er loopt een vraag op de telefoons: { $answers } van { $people } antwoorden binnen.
asking-finish = Vraag afronden
asking-leave-heading = Er loopt nog een vraag op de telefoons
asking-leave-text = { $answers } van { $people } antwoorden zijn binnen. Antwoorden die niet meetellen, worden gewist.
asking-leave-close = Sluiten en tellen
asking-before-closing = Rond eerst de vraag op de telefoons af.
codes-heading = Codes van telefoonstemmen
codes-hint = Elke telefoon die stemde, heeft een code. Staat je code hier, dan telt je stem mee. Een code zegt niets over de keuze.
codes-show = Codes tonen
codes-hide = Codes verbergen
wall-asking = Antwoord op je telefoon
wall-asking-fingers = 0: ik heb bezwaar en zeg waarom. 1 of 2: eerst praten. 3 tot 5: ik kan ermee leven.
wall-asking-few = Bij minder dan 5 antwoorden zie je geen handen, alleen wat eruit kwam en waarom er bezwaar is.
wall-asking-word = Eén woord, hoogstens drie.
wall-word-times = { $count } keer
wall-codes = Staat jouw code hier?
wall-codes-why = Dan telt je stem mee. De code zegt niets over je keuze.
wall-reasons = Waarom er bezwaar is
wall-reason = ‘{ $reason }’

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
wall-all-taken = alles gaat mee
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

## Window: The room's phones (F37, F39)
phones-heading = Telefoons
phones-let-in = Telefoons laten meedoen
phones-starting = Telefoons kunnen zo meedoen.
phones-count = { $joined } van { $people }
phones-joined =
    { $joined ->
        [one] telefoon doet mee
       *[other] telefoons doen mee
    }
phones-closed = Er kunnen geen telefoons meer bij. Wie meedoet, blijft meedoen.
phones-manage-word = Beheren
phones-manage = Telefoons beheren
phones-address = Adres
phones-code = Code
phones-test = Test en hulp
phones-close-door = Niemand meer erbij
phones-open-door = Weer telefoons erbij
phones-new-code = Nieuwe code
phones-remove-everyone = Iedereen opnieuw
phones-stop = Telefoons uitzetten
phones-status =
    { $joined ->
        [0] Telefoons aan
        [one] 1 telefoon
       *[other] { $joined } telefoons
    }
phones-moved-heading = Telefoons vinden deze laptop op een nieuw adres
phones-moved = Ze moeten de code opnieuw scannen. Wat getypt was, staat nog op hun oude pagina.
phones-moved-open = Zeg erbij: wie al gestemd of geantwoord heeft, doet dat niet nog eens.
phones-voted = In de open stemming is al met telefoons gestemd. Zeg erbij dat wie opnieuw meedoet, niet nog eens stemt.
phones-looking = Even kijken welke netwerken er zijn.
phones-no-address = Op dit adres bereiken telefoons de laptop niet. Er is niets veranderd: kies een ander adres.
phones-no-thread = Het systeem gaf geen plaats voor de telefoons. Er is niets veranderd: sluit andere programma’s en probeer het opnieuw.
phones-check-heading = Meedoen met de telefoon
phones-what = Ieder schrijft en stemt op de eigen telefoon, over het netwerk van deze ruimte. Zonder internet, zonder app, zonder account.
phones-which-address = Over welk netwerk?
phones-no-network = Deze laptop zit nog op geen netwerk. Verbind hem met de wifi van de ruimte, of zet zijn hotspot aan.
phones-leads-hotspot = { $name }, de hotspot van deze laptop
phones-leads-room = { $name }, het netwerk van de ruimte
phones-leads-internet = { $name }, bereikbaar vanaf het internet
phones-leads-vpn = { $name }, een VPN: daar komen telefoons niet
phones-leads-programs = { $name }, alleen voor programma’s op deze laptop
phones-leads-nowhere = alleen deze laptop
phones-likeliest = (waarschijnlijk dit)
phones-start = Nu openzetten
phones-done = Klaar
phones-help = Lukt het niet?
phones-help-less = Hulp verbergen
phones-try = Probeer het: scan de code met je eigen telefoon.
phones-works = Het werkt: een telefoon opende de pagina.
phones-protects = Zomaar meedoen: één stem per telefoon, dus met twee telefoons kan iemand twee keer stemmen. Stemstrookjes: één strookje, één stem. Op papier of aan de laptop: jij ziet erop toe dat ieder één keer stemt. Er zijn nooit meer stemmen dan mensen.
phones-help-wifi = Dezelfde wifi
phones-same-wifi = Telefoon en laptop moeten op hetzelfde netwerk zitten. Zegt de telefoon dat deze wifi geen internet heeft? Kies dan om verbonden te blijven.
phones-help-firewall = De firewall
phones-firewall-windows = Windows kan vragen of dostop dit netwerk mag gebruiken: sta dat toe, ook op openbare netwerken. Je vindt het onder Windows-beveiliging, Firewall, Een app toestaan.
phones-firewall-macos = macOS kan vragen of dostop verbindingen mag ontvangen: sta dat toe. Je vindt het onder Systeeminstellingen, Netwerk, Firewall, Opties.
phones-firewall-linux = Heeft deze laptop een firewall, laat die dan verbindingen toe op het nummer achter de dubbele punt van het adres. Met ufw is dat: sudo ufw allow { $port }/tcp
phones-help-guests = Een gastnetwerk
phones-guests = Veel gastnetwerken houden toestellen uit elkaar, en dan komt geen telefoon erdoor. Vraag een ander netwerk, of gebruik een hotspot.
phones-help-hotspot = Een eigen hotspot
phones-hotspot-windows = Zet hem aan onder Instellingen, Netwerk en internet, Mobiele hotspot. Of zet de hotspot van één telefoon aan, en verbind deze laptop en de anderen daarmee. Kies dan zijn adres hierboven.
phones-hotspot-macos = Zet hem aan onder Systeeminstellingen, Algemeen, Delen, Internetdeling. Of zet de hotspot van één telefoon aan, en verbind deze laptop en de anderen daarmee. Kies dan zijn adres hierboven.
phones-hotspot-linux = Zet hem aan bij de wifi-instellingen, in het menu bovenaan. Of zet de hotspot van één telefoon aan, en verbind deze laptop en de anderen daarmee. Kies dan zijn adres hierboven.
phones-help-without = Zonder telefoons
phones-without = Typ kaarten en stembriefjes over van papier, of laat mensen om beurten aan de laptop zitten. Alles telt samen in één stemming.
phones-back-heading = Verder met de telefoons?
phones-back-text = Het programma stopte terwijl telefoons konden meedoen. Ze komen vanzelf terug, met dezelfde code: niemand hoeft zich opnieuw te melden. Kijk eerst of de laptop op het netwerk van de ruimte zit.
phones-back-on = Verder met telefoons
phones-back-off = Zonder telefoons verder
phones-remove-heading = Iedereen opnieuw laten meedoen?
phones-remove-text = Alle telefoons gaan eruit en hebben de nieuwe code nodig. Kaarten en briefjes die binnen zijn, blijven binnen. Wacht tot er geen stemming en geen vraag open is: anders kan iemand een tweede keer stemmen of antwoorden.
phones-remove-not = Laat ze meedoen
phones-stop-heading = De telefoons uitzetten?
phones-stop-text = Alle telefoons gaan eruit. Kaarten en briefjes die binnen zijn, blijven binnen. Zet je ze weer aan, dan moet iedereen opnieuw meedoen. Wacht tot er geen stemming en geen vraag open is: anders kan iemand een tweede keer stemmen of antwoorden.
phones-leave-open = De telefoons gaan dan ook uit. Sluit de stemming liefst eerst: wie opnieuw meedoet, kan een tweede keer stemmen.
phones-leave-heading =
    { $joined ->
        [one] Er doet nog 1 telefoon mee
       *[other] Er doen nog { $joined } telefoons mee
    }
phones-leave-text = Als je weggaat, gaan de telefoons uit. Wat geschreven en gestemd is, blijft bewaard. Kom je terug, dan moet iedereen opnieuw meedoen.
wall-join-code = code
wall-join-qr = QR-code voor telefoons
wall-open-wifi = Op een open of gedeelde wifi kunnen anderen meelezen wat een telefoon verstuurt. Een hotspot met een wachtwoord is veiliger.

## Take-away: on a USB stick, and folders that others reach

place-network = Deze map staat op een netwerkschijf
place-synced = { $service } kopieert deze map
place-network-workshop = Anderen in het netwerk kunnen het bestand openen of veranderen terwijl je werkt, en de kaarten blijven niet op deze laptop. Bewaar de workshop liever in een map op deze laptop.
place-synced-workshop = { $service } kan het bestand met alle kaarten naar andere computers of het internet kopiëren, of het veranderen terwijl je werkt. Bewaar de workshop liever in een map die alleen op deze laptop staat.
place-network-document = Anderen in het netwerk kunnen de documenten misschien lezen. Kies een andere map als dat niet mag.
place-synced-document = { $service } kan de documenten naar andere computers of het internet kopiëren. Kies een andere map als dat niet mag.
stick-looking = Even kijken welke USB-sticks er zijn
stick-none = Steek een USB-stick in om alles erop te kopiëren.
stick-look-again = Opnieuw kijken
stick-copy = Kopieer naar USB-stick { $stick }
stick-what-goes = Wat je koos gaat mee, en ook de workshop zelf om elders verder te gaan. Je notities staan erin: houd de stick bij je.
stick-without-cards = De documenten gaan mee, de workshop zelf nog niet: toon eerst de kaarten, zodat geen volgorde van schrijven meegaat.
stick-without-ballots = De documenten gaan mee, de workshop zelf nog niet: rond eerst de stemming af, zodat geen stembriefje meegaat.
stick-without-answers = De documenten gaan mee, de workshop zelf nog niet: rond eerst de vraag op de telefoons af, zodat geen antwoord meegaat.
stick-copying = Bezig met kopiëren naar { $stick }
stick-checked =
    { $count ->
        [one] 1 bestand staat op { $stick }, nagekeken
       *[other] { $count } bestanden staan op { $stick }, nagekeken
    }
stick-checked-text = In { $folder }. Werp de stick uit, dan mag je hem eruit halen.
stick-failed = Er is niets gekopieerd naar { $stick }; de workshop zelf staat veilig op zijn plaats
stick-gone = De stick is er niet meer. Steek hem er weer in en kopieer opnieuw.
stick-full = De stick is vol. Maak er plaats op of neem een andere, en kopieer opnieuw.
stick-read-only = Op deze stick kan niets geschreven worden. Sommige hebben daar een schuifje voor. Of neem een andere.
stick-different = { $file } kwam anders terug van de stick dan het geschreven was. Vertrouw deze stick niet meer en neem een andere.
stick-broken = De stick meldt: { $text }. Neem een andere, en kopieer opnieuw.

## A fault in the program (crash)

crash-told = Er ging iets mis in dostop zelf, en misschien is het gestopt. Alles wat bevestigd was, staat in het bestand van je workshop. Start dostop opnieuw en open het; gaat het weer mis, geef dan deze plek in het programma door aan de makers:

## Lijsten die te lang zijn
list-too-long = Deze lijst is groter dan { $megabytes } MB. Er is niets veranderd: kies een ander bestand, of splits de lijst en haal de delen één voor één binnen.
list-too-many-lines = Deze lijst heeft meer dan { $lines } regels. Er is niets veranderd: kies een ander bestand, of splits de lijst en haal de delen één voor één binnen.
list-too-many-parts = Tot hier staan er meer dan { $most } komma's in de lijst. Geen van de wijzigingen is gedaan: splits de lijst en pas de delen één voor één toe.
refused-too-many-items = Een lijst zou meer dan { $most } regels hebben. Er is niets veranderd: laat weg wat je vandaag niet nodig hebt.
refused-too-many-cards = De workshop is vol: er passen { $most } kaarten in, en minder als ze heel lang zijn. Alle kaarten die erin zitten zijn veilig; ga hiermee verder.

## Unsaved: when the disk refuses

unsaved-safe = Alles blijft in dit venster, laat het dus open. dostop probeert het om de paar seconden opnieuw.
unsaved-full = De schijf is vol. Maak er plaats op, of sla de workshop ergens anders op.
unsaved-read-only = In deze map mag dostop nu niets schrijven. Sla de workshop ergens anders op.
unsaved-gone = De map van de workshop is weg. Steek de stick er weer in, of sla de workshop ergens anders op.
unsaved-disk = De schijf doet het niet meer goed. Sla de workshop ergens anders op.
unsaved-elsewhere = Ergens anders opslaan
unsaved-again = Opnieuw proberen
unsaved-elsewhere-heading = De workshop ergens anders opslaan
unsaved-elsewhere-text = Alles gaat naar dit bestand, en de workshop gaat daar verder. Neem een andere schijf dan die nu weigert.
unsaved-path = Bestand van de workshop
unsaved-type = Typ of plak hierboven een ander pad; een bestandsvenster is er hier niet.
unsaved-here = Hier opslaan
unsaved-there-full = Ook daar is de schijf vol. Kies een andere schijf.
unsaved-there-read-only = Daar mag dostop niets schrijven. Kies een andere map.
unsaved-there-gone = Die map is er niet. Kies een andere.
unsaved-there-in-use = Daar ligt een workshop die open is, misschien deze. Kies een andere map of een andere naam.
unsaved-there-disk = Daar lukt opslaan niet. Kies een andere map of schijf.
unsaved-moving = Het bestand wordt geschreven.
unsaved-exists = { $file } bestaat al en blijft zoals het is. Alles staat nog in dit venster: kies een andere naam.
unsaved-moved-heading = Alles is opgeslagen
unsaved-moved = De workshop staat nu in { $file }.
unsaved-left-behind = Het oude bestand { $file } kon niet weg; er kunnen kaarten en stemmen in staan: verwijder het zodra de schijf er weer is.
unsaved-conflict-heading = Een ander programma heeft het bestand van deze workshop veranderd
unsaved-conflict = Je workshop gaat gewoon door. Wat het andere programma neerzette, ligt ernaast als { $copies }: kijk er later naar en verwijder het dan, want er kunnen kaarten in staan.

## Herstel: een beschadigd bestand, een bestand dat elders open is, een ronde die bleef liggen (recovery)

recovery-damaged = Dit bestand is beschadigd
recovery-missing = Dit bestand is er niet meer
recovery-before =
    { $cards ->
        [0] De vorige versie is nog heel, zonder kaarten.
        [one] De vorige versie is nog heel: 1 kaart.
       *[other] De vorige versie is nog heel: { $cards } kaarten.
    }
recovery-before-at =
    { $cards ->
        [0] De vorige versie is nog heel: bij ‘{ $stage }’, zonder kaarten.
        [one] De vorige versie is nog heel: bij ‘{ $stage }’, met 1 kaart.
       *[other] De vorige versie is nog heel: bij ‘{ $stage }’, met { $cards } kaarten.
    }
recovery-safe = Er is nog niets veranderd. Het laatste wat jullie deden, kan erin ontbreken: kijk dat na als ze open is.
recovery-open-before = Vorige versie openen
recovery-leave = Zo laten
recovery-in-use = Een ander venster heeft deze workshop open
recovery-in-use-text = Je kunt ernaar kijken zonder iets te veranderen. Wil je verder werken, ga dan naar het andere venster, of sluit de workshop daar eerst.
recovery-read-only = Deze workshop kan hier niet worden veranderd
recovery-read-only-text = Op deze plaats mag dostop niets schrijven, maar kijken kan wel. Wil je verder werken, kopieer het bestand en alles wat met die naam begint dan naar een map op deze laptop, en open de kopie.
recovery-look = Kijken
live-only-looking = Je kijkt alleen naar deze workshop, dus er is niets veranderd. Wil je eraan werken, open hem dan opnieuw zodra dat kan.
frame-looking = Je kijkt alleen: er verandert niets
recovery-vote = Er is nog een stemming open
recovery-vote-text =
    { $ballots ->
        [0] Er is nog geen briefje binnen.
        [one] 1 van de { $people } briefjes is binnen.
       *[other] { $ballots } van de { $people } briefjes zijn binnen.
    } Sluit je de stemming nu, dan komen er geen meer bij.
recovery-vote-go-on = Ermee verdergaan
recovery-vote-close = Nu sluiten
recovery-result = De uitslag ligt nog niet vast
recovery-result-text = De briefjes staan nog in het bestand, tot de uitslag vastligt.
recovery-result-go = Naar de uitslag
recovery-result-later = Later

## Wat een venster over een bestand zegt: zonder opdrachten, zonder de woorden van het systeem (window files)

recovered-cut = Het laatste stukje dat werd opgeschreven, is niet heel, zoals na een stroomuitval, en is weggelaten. Alles daarvoor is er: kijk na wat jullie het laatst deden.
recovered-unfit =
    { $unused ->
        [one] De laatste wijziging past niet meer en is weggelaten.
       *[other] De laatste { $unused } wijzigingen passen niet meer en zijn weggelaten.
    } Alles daarvoor is er: kijk na wat jullie het laatst deden.
recovered-other = Een ander programma heeft het bestand vervangen. De laatste wijzigingen van hier passen er niet bij; ze zijn ernaast bewaard. Kijk na wat jullie het laatst deden.
recovered-previous = Dit is de vorige versie. Kijk na wat jullie het laatst deden.
refused-file-damaged = { $file } is beschadigd en bleef zoals het was. Heb je een kopie, open dan die.
refused-file-syntax = In { $file } staat iets wat deze dostop niet kent. Het bleef zoals het was: open het met de dostop die het maakte, of open een kopie.
refused-file-reading = { $file } kon niet worden gelezen. Er is niets veranderd: kijk na of je het bestand mag openen, en of de schijf het nog doet.
refused-file-read-only = { $file } kan niet worden geschreven, want in die map mag dostop dat niet. Er is niets veranderd: kies een andere map.
refused-file-writing = { $file } kon niet worden geschreven. Wat eerder bewaard is, is veilig: kijk de schijf na en probeer opnieuw.

## Telefoons: wat een telefoon hoort als iets niet gaat (phone)

phone-wrong-host = Dit is niet het adres van deze ruimte. Er is niets verstuurd: scan de code op het scherm opnieuw.
phone-wrong-origin = Een andere pagina vroeg hierom. Er is niets verstuurd: scan de code op het scherm opnieuw.
phone-bad-request = Deze telefoon stuurde iets wat hier niet begrepen wordt. Er is niets bewaard: laad de pagina opnieuw.
phone-too-large = Dat is te veel in één keer. Er is niets bewaard: maak het korter en verstuur het opnieuw.
phone-not-found = Hier is niets. Ga terug naar de pagina van de ruimte.
phone-no-token = Deze telefoon doet niet mee, of niet meer. Wat je typte staat er nog: scan de code op het scherm of typ hem.
phone-too-many =
    { $seconds ->
        [one] Dat ging te snel. Probeer het over 1 seconde opnieuw.
       *[other] Dat ging te snel. Probeer het over { $seconds } seconden opnieuw.
    }
phone-many-cards = Je hebt zoveel kaartjes ingestuurd als één telefoon in deze ronde mag. Ze zijn allemaal binnen. Kies wat het belangrijkst is.
phone-wrong-key = Deze code klopt niet. Kijk op het scherm en typ hem opnieuw.
phone-joining-closed = Er kunnen nu geen telefoons meer bij. Vraag de begeleider om het weer open te zetten.
phone-full = Het is nu vol. Probeer het over een minuut opnieuw, of schrijf op papier.
phone-not-saved = Dit kon nog niet bewaard worden op de laptop. Het staat nog op je telefoon: verstuur het zo meteen opnieuw.
phone-closed = Dit is nu gesloten, dus er komt niets meer bij. Kijk op het scherm wat er komt.
phone-ballot-late = Die stemming is voorbij, en dit stembriefje telt er niet in mee.
phone-ballot-over = Deze stemming is voorbij en de uitslag staat vast. Was je stembriefje binnen voor het sluiten, dan telt het mee, ook als je telefoon dat niet meer hoorde. Van wie er een binnen was, is niet meer te zien.
phone-already-voted = Je stem is al binnen. Die blijft zoals hij was.
phone-people-full = Er zijn er al zoveel binnen als er mensen zijn. Vraag de begeleider of je bent meegeteld.
phone-op-conflict = Dit is al eens verstuurd, met een andere tekst. De eerste blijft staan.
phone-revealed = Alle kaartjes staan nu op het scherm, dus dat van jou blijft zoals het is. Vraag de begeleider als een tekst weg moet.
phone-repeat = Dit heb je al geschreven. Het is al binnen.
phone-hold = Hierin is iemand te herkennen. Er is niets bewaard: schrijf het zonder naam, adres of nummer.
phone-refer = Dit is ernstig, en het hoort bij iemand die echt kan helpen. Er is nog niets bewaard.
phone-ask = Dit lijkt over één persoon of één groep te gaan. Er is nog niets bewaard: wil je schrijven wat er gebeurt en wat je nodig hebt?

## Telefoons: wat een telefoon hoort over een antwoord op wat er gevraagd wordt (answers)

phone-answer-closed = Deze vraag is voorbij en er komen geen antwoorden meer bij. Kijk op het scherm wat eruit kwam.
phone-already-answered = Je antwoord is al binnen. Het blijft zoals het was.
phone-reason-missing = Je stak geen vinger op. Schrijf in een paar woorden wat je bezwaar is: er is nog niets verstuurd.
phone-too-many-words = Hoogstens { $most } woorden. Er is nog niets verstuurd: kies wat het meeste zegt.

## Documenten: wat er per telefoon gevraagd is (answers)

report-consent-secret =
    { $agreements ->
        [one] Over 1 afspraak is per telefoon gevraagd wie ermee kan leven
       *[other] Over { $agreements } afspraken is per telefoon gevraagd wie ermee kan leven
    }: een vuist tot vijf, in het geheim.
report-consent-few = Waar minder dan { $fewest } mensen antwoordden, staat alleen de uitkomst.
report-chapter-words = ZO GAAN WE WEG
report-words-with-cards = De woorden bij het afsluiten worden dan mee gewist.

## De telefoons van de ruimte, voor wie ze aanzet (host)

host-too-late = De kaartjes zijn al onthuld, dus er kunnen er geen meer bij. Er is niets veranderd: gebruik --stage vote, of laat --stage weg.
host-no-collect = Deze workshop heeft geen stap waarin kaartjes geschreven worden. Er is niets veranderd: laat --stage weg.
host-no-people = Hoeveel mensen zijn er? Er is niets veranderd: voeg --people en het aantal toe.
host-slips-name = { $file } is een naam van de workshop zelf of van wat ernaast ligt. Er is niets veranderd: schrijf de strookjes naar een ander bestand.
host-left-open = Er staat nog een stemming of een vraag open, en alle telefoons moeten opnieuw meedoen. Sluit die voor je opnieuw start: anders kan iemand een tweede keer stemmen of antwoorden.
host-slips-there = Deze workshop heeft al stemstrookjes; met andere tellen die niet meer. Er is niets veranderd: start zonder --slips, of voeg --force toe om andere te maken.
host-no-address = dostop is niet bereikbaar op { $address } ({ $text }). Er is niets veranderd: kies een ander adres met --bind of een andere poort met --port.
host-moved = Een ander programma heeft de poort van voor de crash, dus telefoons vinden deze laptop op een nieuw adres: ze moeten de code opnieuw scannen. Wie al gestemd of geantwoord heeft, doet dat niet nog eens. Wat getypt was, staat nog op hun oude pagina.
host-no-thread = Het systeem startte de server voor de telefoons niet ({ $text }). Er is niets veranderd: sluit andere programma’s en probeer het opnieuw.

## Stemstrookjes: gedrukte codes waarmee een telefoon stemt (slips, F38)

slips-unknown = Er is geen strookje met deze code. Er is niets veranderd: kijk het nog eens na.
slips-wrong = Dit is geen stemstrookje van deze ruimte. Kijk de 12 tekens op je strookje nog eens na. Klopt het nog niet, vraag het de begeleider: je kunt ook op papier of aan de laptop stemmen.
slips-used = Een andere telefoon of browser heeft dit strookje al: stem daar. Eén strookje is één stem. Kom je er niet meer bij, vraag het de begeleider: je kunt ook op papier of aan de laptop stemmen.
slips-needed = Je stem telt met een stemstrookje. Scan je strookje, of typ de 12 tekens die erop staan.
slips-round-open = Er loopt een stemming, en de strookjes daarvan blijven zoals ze zijn. Er is niets veranderd: sluit eerst de stemming.
slips-how-many = Een workshop kan 1 tot { $most } stemstrookjes hebben. Er is niets veranderd: kies een ander aantal.
slips-sheet-title = Stemstrookjes
slips-sheet-what =
    { $count ->
        [one] 1 strookje, één stem met de telefoon. Iedereen doet mee en schrijft zoals anders; een stem met de telefoon telt alleen met een strookje, en een strookje stemt één keer per stemming, met welke telefoon ook.
       *[other] { $count } strookjes, elk één stem met de telefoon. Iedereen doet mee en schrijft zoals anders; een stem met de telefoon telt alleen met een strookje, en een strookje stemt één keer per stemming, met welke telefoon ook.
    }
slips-sheet-cut = 1. Druk dit af. Houd een camera boven één strookje: het adres moet verschijnen. Open het niet, want een strookje hoort bij de telefoon die het opent. Knip dan langs de lijnen.
slips-sheet-hand-out = 2. Meng de strookjes en laat iedereen die er is er één trekken. Schrijf niet op wie welk strookje heeft: dan kan niemand zeggen welke stem van wie is.
slips-sheet-spare = 3. Een strookje dat overblijft, is een stem: tel die hardop, en scheur ze stuk waar iedereen bij is.
slips-sheet-typed = 4. Wie niet kan scannen, opent { $address }, doet mee met de code op het scherm, en typt bij het stemmen de 12 tekens van het strookje.
slips-sheet-once = 5. Gooi dit bestand weg als het afgedrukt is: wie het heeft, kan stemmen. Deze codes staan nergens anders, dus het blad kan geen tweede keer gemaakt worden; nieuwe strookjes wel, en dan tellen deze niet meer.
slips-slip-title = STEMSTROOKJE
slips-slip-scan = Scan deze code met je telefoon.
slips-slip-type = Of open dit adres:
slips-slip-code = en typ bij het stemmen:
slips-slip-once = Eén strookje is één stem. Er staat niet op wie je bent.
slips-heading = Stemstrookjes
slips-protect = Met strookjes is één strookje één stem, met welke telefoon ook: twee telefoons in één zak stemmen geen twee keer. Iedereen doet mee en schrijft zoals anders. Stemmen op papier of aan de laptop kan zonder strookje.
slips-in-use = Van de { $count } strookjes zijn er { $held } in gebruik.
slips-count = Hoeveel strookjes?
slips-spare = Voorstel: één voor iedereen die er is. Een strookje dat overblijft, is een stem: tel die hardop, en scheur ze stuk.
slips-make = Strookjes maken en blad bewaren…
slips-close = Sluiten
slips-renew = Nieuwe maken…
slips-renew-text = Nieuwe strookjes maken? De oude tellen dan niet meer, ook niet als een telefoon er al een heeft.
slips-keep = De oude houden
slips-make-anyway = Nieuwe maken en blad bewaren…
slips-without = Zonder strookjes
slips-frozen = Er loopt een stemming. De strookjes blijven zoals ze zijn tot die gesloten is. Wie geen strookje heeft, stemt op papier of aan de laptop.
slips-save = Waar komt het blad?
slips-file = stemstrookjes.txt
slips-path = Het bestand voor het blad
slips-type-path = Hier is geen bestandsvenster: typ het bestand met zijn map, en druk nog eens.
slips-writing = Het blad wordt geschreven.
slips-written = De strookjes tellen vanaf nu. Het blad staat in { $file }. Druk het nu af en gooi het bestand weg: deze codes staan nergens anders, en het adres erop is dat van dit netwerk.
slips-panel = Een telefoon heeft een strookje nodig om te stemmen.
slips-gone-heading = De stemstrookjes zijn teruggenomen
slips-gone = De gedrukte strookjes tellen niet meer: elke telefoon stemt zonder.
slips-back-heading = De stemstrookjes tellen weer
slips-back = Elke telefoon heeft er een nodig om te stemmen.
slips-other-heading = Er tellen nu andere stemstrookjes
slips-other = Niet die van daarnet, maar die van een ander blad. Let op dat de mensen de goede hebben.
slips-wall = Stemmen met je telefoon: scan het strookje in je hand.
slips-late = Nog niet binnen? Scan eerst dit.

## Wat een telefoon zei, wordt weggenomen (unsay, C11)

unsay-name = ‘{ $said }’ wegnemen
unsay-heading = ‘{ $said }’ voorgoed wegnemen?
unsay-text = Het verdwijnt uit het bestand, ook waar iemand anders hetzelfde zei. Dit kun je niet ongedaan maken. In documenten die je al bewaarde, blijft het staan.
unsay-word = Op de muur ziet de zaal het nu al niet meer.
unsay-reason = Het bezwaar blijft meetellen, zonder deze reden.
unsay-keep = Laten staan
unsay-take = Wegnemen
