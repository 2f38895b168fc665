### Elke Nederlandse zin die dostop toont, afdrukt of zegt. Kort, warm, eenvoudig (B1), zonder verwijt.

language-name = Nederlands

### Report

## Dates
report-date = { $day } { $month } { $year }
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
report-title-ideas = IDEEËN EN RESULTATEN
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
report-undecided-closed = Nog niet beslist: de stemming is gesloten, het resultaat is nog niet getoond.
report-undecided-tie = Nog niet beslist: er is nog een gelijke stand ({ $ties }).
report-undecided-not-final = Nog niet beslist: het resultaat is getoond, maar staat nog niet vast.
report-tie = { $lane ->
    [do] bij doen idee { $ideas }
   *[stop] bij stop idee { $ideas }
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
report-joined = Idee { $ideas } lagen te dicht bij elkaar en telden als gelijke stand.
report-widened = { $lane ->
    [do] Gelijke stand bij doen: alle gelijke ideeën zijn meegenomen
   *[stop] Gelijke stand bij stop: alle gelijke ideeën zijn meegenomen
}, { $more ->
    [one] één plaats
   *[other] { $more } plaatsen
} meer.
report-runoff = Herstemming, blind, hoogstens 1 stip per idee, tussen { $ideas }: { $ballots }.
report-runoff-ideas = idee { $ideas } ({ $budget ->
    [one] één stip
   *[other] { $budget } stippen
})
report-lot = Gelijke stand beslist door loting: startgetal { $seed }, getrokken in de volgorde { $order }. Regel: de gelijke ideeën zijn op nummer gezet en geschud met ChaCha8 vanuit het startgetal.
report-talk = Gelijke stand beslist na gesprek en een check op instemming: eerst { $ideas }.
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
report-consent-passed = akkoord
report-consent-talk = verder praten
report-chafe = Als het schuurt
report-contact = Wie het liever niet aan het team zegt: { $contact }
report-contact-last = Voelt dat niet veilig: { $contact }
report-agreement-parked = Niet aangenomen, er bleef een bezwaar: { $text }

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
report-absent = Niet aanwezig
report-absent-people = { $people ->
    [one] één collega
   *[other] { $people } collega's
}
report-reply-by = reactie tot { $date }
report-aftercare = Nazorg
report-privacy = Privacy
report-ballots-erased = De stembriefjes zijn gewist.
report-ballots-kept = De stembriefjes worden gewist zodra het resultaat vaststaat.
report-cards-erased = De losse kaartjes zijn gewist.
report-cards-until = Losse kaartjes worden gewist op { $date }.
report-cards-kept = Losse kaartjes worden gewist bij de opvolging.
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
report-ballot-lane-taken = Niet gestemd, alles is meegenomen.
report-ballot-budget = Je hebt { $rules }.
report-ballot-approval = Kruis elk idee aan dat je steunt, zoveel als je wilt.
report-head-boxes = Stippen

## Run sheet
report-for-facilitator = Alleen voor de begeleider: er staan aanwijzingen en notities in.
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
