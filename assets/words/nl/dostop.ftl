### Elke Nederlandse zin die dostop toont, afdrukt of zegt. Kort, warm, eenvoudig (B1), zonder verwijt.

language-name = Nederlands

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
window-later-heading = Dit venster kan dat nog niet
window-later-open = Aan { $file } is niets veranderd. Op de opdrachtregel kun je er al mee werken: typ dostop --help in een terminal.
window-later-begin = Op de opdrachtregel kun je al een workshop beginnen: typ dostop new --help in een terminal.

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
start-blank = Leeg beginnen
start-blank-purpose = Eigen vraag, eigen agenda. Bewaar die daarna als sjabloon.
start-blank-agenda = Lege agenda
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
