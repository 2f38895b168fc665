### Every English sentence that dostop shows, prints or says. Short, warm, plain (B1), no blame.

language-name = English

## The window and its dialogs

window-title = dostop
window-title-dialog = Open a workshop
window-files = Workshops
window-close-notice = Close
window-cancel = Cancel
window-open-heading = Open a workshop
window-open-why = Type or paste the path of the file; there is no file window here.
window-open-hint = for example /home/me/workshops/team.ron
window-open-now = Open
window-later-heading = This window cannot do that yet
window-later-open = { $file } is untouched. The command line already works with it: type dostop --help in a terminal.
window-later-begin = You can already begin a workshop on the command line: type dostop new --help in a terminal.

## When no window can open

window-no-display = dostop cannot open a window, because this session has no screen (DISPLAY and WAYLAND_DISPLAY are not set).
window-no-answer = dostop cannot open a window, because the screen does not answer: DISPLAY or WAYLAND_DISPLAY names one that is not there, or that this account may not use.
window-missing = dostop cannot open a window, because { $count ->
    [one] a system library is
   *[other] some system libraries are
  } missing: { $libraries }. On Debian or Ubuntu, install with: sudo apt install { $packages }
window-system = dostop cannot open a window. The system says: { $reason }
window-command-line = Every step also works on the command line: dostop --help

## Start screen

start-open = Open file
start-light = Light
start-dark = Dark
start-to-light = Switch to light
start-to-dark = Switch to dark
start-new = New workshop
start-blank = Start blank
start-blank-purpose = Your own question and your own agenda. Save it as a template later.
start-blank-agenda = Empty agenda
start-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }
start-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
  }
start-hours-minutes = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
  } { $minutes } min
start-strip-do = do
start-strip-stop = stop
start-strip-vote = vote
start-strip = The strip shows how the time is shared out. Every template also has a short form of 90 minutes.
start-promise = Cards and votes carry no name and no time. Everything stays on this laptop, nothing goes to the internet.
