### Every English sentence that dostop shows, prints or says. Short, warm, plain (B1), no blame.

language-name = English

## The lanes
lane-do = do!
lane-stop = stop!

## Why a change was refused: what happened, what to do next. Nothing is ever changed by a refusal.
refused-facilitator-only = Only the facilitator can do this, at the laptop. Nothing was changed.
refused-same-id = This number is in use already. Nothing was changed: take the next free number.
refused-same-act = This was handed in before and counts once.
refused-no-such-card = This card is not there any more, or something was built on it since. Nothing was changed.
refused-already-revealed = The cards are revealed already. Cards added now become ideas with the next numbers.
refused-not-revealed = The cards are not revealed yet. Reveal them first.
refused-nothing-to-reveal = There are no cards yet. Add cards first, then reveal them.
refused-too-few-cards =
    { $cards ->
        [one] There is only one card,
       *[other] There are only { $cards } cards,
    } and with fewer than { $least } it is easy to guess who wrote what. Add cards, or reveal them all the same with --few.
refused-no-such-idea = There is no idea { $number }. Nothing was changed: look up the number in the list of ideas.
refused-is-merged = Idea { $number } is part of idea { $into }. Use { $into }, or take { $number } out first.
refused-not-open = Idea { $number } takes no part now: it was parked, given away, accepted or withdrawn. Make it open again first.
refused-taken-back = The text of idea { $number } was taken back and does not return. Add a new card instead.
refused-was-voted = Idea { $number } was voted on where it stands, so it stays in its lane. Nothing was changed.
refused-has-parts = Other ideas are part of idea { $number }. Take them out first, then give it the other lane.
refused-number-too-high = This number is too high: no other could come after it. Nothing was changed: take a lower one.
refused-not-merged = Idea { $number } is not part of another idea. Nothing was changed.
refused-one-idea = A merge needs at least two different ideas. Nothing was changed.
refused-two-lanes = Do! and stop! are voted on apart, so this idea cannot go there. Nothing was changed.
refused-frozen = A round is open: ideas, merges and rules stay as they are on the ballot. Close the round first.
refused-needs-reason = Idea { $number } was voted on. Say why it is withdrawn: the reason is printed.
refused-has-won = Idea { $number } has won. It can only be withdrawn, with a reason.
refused-no-such-cluster = There is no cluster { $number }. Nothing was changed.
refused-cluster-in-use = Cards were written under cluster { $number }. Reveal the cards first, then move the ideas.
refused-no-such-stage = This stage is not on the agenda. Nothing was changed.
refused-bad-agenda = An agenda needs at least one stage, and each stage its own number. Nothing was changed.
refused-bad-seats = { $seats } places for winners is not possible: between 1 and 10 for both lanes together. Nothing was changed.
refused-no-winners = Nothing is decided yet: hold a vote, settle it and make it final. Then draft the agreements.
refused-already-drafted = Every winner has its agreement already. Nothing was changed.
refused-no-such-agreement = There is no agreement { $number }. Nothing was changed.
refused-no-hands = This check has no hands. Count how many show 0, 1, 2, 3, 4 and 5 fingers.
refused-objection-needs-reason = Somebody objects. Write down the reason, without a name: it is what the room must solve.
refused-checked-before = This agreement was checked already. Word it anew if the room wants to check it again.
refused-refine-first = This agreement did not pass. Talk and refine the words, then check once more.
refused-no-such-action = There is no action { $number }. Nothing was changed.
refused-no-such-commitment = There is no commitment { $number }. Nothing was changed.
refused-no-follow-up-date = The follow-up has no date. Agree on a day first, four to six weeks from now: then the workshop can be closed.
refused-nothing-changes = It is like this already. Nothing was changed.
refused-text-empty = The text is empty. Write what happens, or what you need.
refused-text-too-short = The text is too short: 3 characters at least.
refused-text-too-long = The text has { $graphemes } characters, { $most } is the most. Keep to one idea.
refused-line-too-long = This text has { $graphemes } characters, { $most } is the most here. Shorten it.
refused-round-final = The ballots of this vote are erased, so its counts can no longer be joined or changed. You can still word several ideas as one agreement.
refused-open-suggestions =
    { $pairs ->
        [one] One pair of ideas looks alike and would split the votes.
       *[other] { $pairs } pairs of ideas look alike and would split the votes.
    } Merge them, or say that they stay apart (on the command line: merge-suggested, or vote --keep-apart).
refused-no-people = Say how many people are present: at least one. Nothing was changed.
refused-people-only-grow = The round is open for { $now } people. That number can only grow while ballots come in.
refused-one-part-only = Ballots of absent colleagues count only in a workshop of two parts, where the numbered list went out in between.
refused-too-few-ideas =
    { $ideas ->
        [0] This lane has no ideas to vote on.
        [one] This lane has one idea only: there is nothing to choose, it goes straight to the agreements.
       *[other] This lane has { $ideas } ideas only: too few for a vote, they go straight to the agreements.
    }
refused-too-many-for-approval = Approval works for 7 ideas at most, and this lane has { $ideas }. Choose dots instead.
refused-budget-out-of-range = { $budget } dots is not possible here: choose from 1 to { $most }.
refused-nothing-to-vote = No lane needs a vote. Nothing was changed.
refused-vote-needed = A lane has more ideas than places for winners, so it needs a vote.
refused-too-many-rounds = There were { $rounds } rounds in this part already. More than that tires the room: go on with these results.
refused-round-not-final = The last vote is not settled yet. Finish it first: show it, settle a tie, make it final.
refused-no-such-round = This round is not there, or it is not the last one. Nothing was changed.
refused-round-closed = The round is closed: no more ballots, and none are taken back.
refused-round-open = The round is still open. Close it first.
refused-not-shown = The counts are not shown yet. Show them first, both lanes at once.
refused-already-shown = The counts are shown already.
refused-people-full =
    { $people ->
        [one] The one ballot is in
       *[other] All { $people } ballots are in
    }: there are not more ballots than people. If somebody came late, raise the number of people first.
refused-already-voted = This phone has voted. Its ballot is sealed and counts once.
refused-poll-asked = The room is being asked something on the phones. First finish asking.
refused-poll-workshop-closed = The workshop is closed, so nobody was asked. Reopen it first.
refused-poll-over = This question is not open, so nothing was changed.
refused-poll-unanswered = Nobody has answered yet. Nothing was changed: wait for an answer, or drop the question.
refused-poll-answered = This phone has answered. Its answer is sealed and counts once.
refused-poll-people-full = All { $people } people have answered. If somebody came later, raise the number of people first.
refused-poll-other-question = This does not answer what is asked now. Look at the question again.
refused-poll-too-many-words = { $most } words at most.
refused-no-typed-ballot = There is no typed ballot to take back.
refused-not-on-ballot = { $number } is not on the ballot
refused-lane-not-voted = { $number } belongs to { $lane } There is nothing to choose there: all its ideas are taken
refused-over-cap =
    { $cap ->
        [one] { $number } has more than one dot, one is the most for an idea
       *[other] { $number } has more than { $cap } dots, { $cap } is the most for an idea
    }
refused-over-budget =
    { $budget ->
        [one] more than one dot in the lane { $lane }
       *[other] more than { $budget } dots in the lane { $lane }
    }
refused-no-tie = There is no open tie to settle. Nothing was changed.
refused-open-tie = A tie crosses the line between chosen and not chosen: { $numbers }. Settle it first.
refused-no-near-tie = No ideas lie too close together on the line. Nothing was changed.
refused-too-wide = Taking all { $tied } tied ideas is too many: at most 2 more in a lane, and 10 winners together. Hold a run-off, talk, or draw a lot.
refused-too-many-runoffs = There were two run-offs already. Talk it over, or draw a lot.
refused-wrong-choice =
    { $seats ->
        [0] No place is open in this lane: name no idea there.
        [one] Name exactly one of the tied ideas.
       *[other] Name exactly { $seats } of the tied ideas.
    }
refused-no-decision = The last decision cannot be taken back: a lot or a run-off stands.

## What the nudge notices in a text
wording-name = names a person: { $word }
wording-maybe-name = may name a person: { $word }
wording-email = contains an e-mail address
wording-phone = contains a phone number
wording-violence = speaks of violence: that belongs with the contact point, not on a wall
wording-harassment = speaks of harassment: that belongs with the contact point, not on a wall
wording-discrimination = speaks of discrimination: that belongs with the contact point, not on a wall
wording-sexual-conduct = speaks of sexual conduct: that belongs with the contact point, not on a wall
wording-pronoun = points at one person: { $word }
wording-role = points at a role that one person holds: { $word }; better: the way we are led
wording-group = blames a group: { $word }; better: what happens, and what we need
wording-insult = may hurt: { $word }
wording-why = asks why others do something; better: what do we need when it happens?
wording-absolute = says it is always so: { $word }
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
window-reading-heading = The file is being read
window-refused-heading = This file does not open
window-recovered-heading = Your workshop is back
window-change-refused = That could not be done
window-not-saved = Not everything is saved

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
start-path = How a workshop goes
start-path-write = Write
start-path-write-text = What do we start to do, what do we stop? Everyone writes cards, without a name.
start-path-group = Read and group
start-path-group-text = You show all cards at once. What says the same goes together.
start-path-vote = Vote
start-path-vote-text = Everyone shares out dots. Nobody sees the score until all votes are in.
start-path-agree = Agree
start-path-agree-text = What wins becomes an agreement. The plan says who does what, and by when.
start-promise = Cards and votes carry no name and no time. Everything stays on this laptop, nothing goes to the internet.

## The command line
cli-template-minutes = { $full } minutes; short form { $short } minutes
cli-no-template = There is no template { $id }. There are: { $known }.
cli-made = { $file } is ready. Next: add cards with dostop import.
cli-no-lane = begins with neither + (do!) nor - (stop!)
cli-not-a-table = This line is not a row of a table. Nothing was added: mend it, or save the list as CSV once more.
cli-not-utf8 = This character is not UTF-8 text. Nothing was changed: save the list as UTF-8 and try again.
cli-held = held, not stored: { $reasons }. Reword it and hand it in again.
cli-referred = held, not stored: { $reasons }.
cli-remarked = added, but { $reasons }.
cli-repeat = is in this list already
cli-rewrite = Four questions help to word it anew: what happens, what does it do to our work, what do we need, what do we ask?
cli-no-chance = The system gives no random numbers, without which nothing stays anonymous. Nothing was changed: restart the computer and try again.
cli-revealed =
    { $cards ->
        [one] One card is visible and numbered.
       *[other] { $cards } cards are visible and numbered.
    } Next: dostop merge-suggested, then vote.
cli-merged-suggested =
    { $groups ->
        [0] Nothing looks alike.
        [one] One group was merged.
       *[other] { $groups } groups were merged.
    } { $ideas } ideas stay.
cli-merged = Merged into idea { $number }.
cli-lapsed =
    { $dots ->
        [one] One dot lapses, because one person may give an idea only so many.
       *[other] { $dots } dots lapse, because one person may give an idea only so many.
    }
cli-comes-in = Now chosen: { $numbers }.
cli-goes-out = No longer chosen: { $numbers }.
cli-not-a-number = { $token } is not a number
cli-no-ballots = There is no ballot in { $file }. Nothing was counted: write one ballot a line, - for an empty one.
cli-abstains = - stands for a ballot without a choice, and there are numbers beside it
cli-cluster-too-long = the name of the cluster is longer than { $most } characters
cli-open-quote = Here a quotation mark opens that is never closed. Nothing was added: close it, or save the list as CSV once more.
cli-no-number = there is no number here; write - for a ballot that abstains
cli-more-ballots-than-people =
    { $people ->
        [one] { $ballots } ballots for one person
       *[other] { $ballots } ballots for { $people } people
    }: nothing was counted. Take out what is there twice, or correct --people.
cli-bad-ballot = { $reason }. Nothing was counted: correct the line and run it again.
cli-voted-before = There was a vote already, and it is settled. Nothing was changed: use --again for another round.
cli-all-taken = No vote is needed, and no ballot was counted: no lane has more ideas than places. All are taken: { $numbers }. Next: dostop draft.
cli-tie = These ideas stand level on the line between chosen and not chosen: { $numbers }. The round is closed and kept. Settle it: dostop settle with --widen, --runoff LIST or --lot SEED.
cli-taken = taken, not voted
cli-counts =
    { $dots ->
        [one] one dot
       *[other] { $dots } dots
    }, { $supporters ->
        [one] one person
       *[other] { $supporters } people
    }
cli-near-tie = Too close to part: { $numbers }. The result stands; talk about it before you go on.
cli-change-refused = { $reason }. None of the changes was made.
cli-change-unread = This is no change that dostop knows: { $reason }. None of the changes was made; dostop apply --help shows how they are written.
cli-change-nested = This line opens too many brackets to be a change. None of the changes was made: write one change a line, as dostop apply --help shows.
cli-applied =
    { $changes ->
        [0] There was no change to make.
        [one] One change is made.
       *[other] { $changes } changes are made.
    }
cli-exported = { $file } is written.

## Files: what went wrong, what is safe, what to do next
store-not-found = { $file } is not there. Check the name and the folder.
store-in-use = { $file } is open in another window or command. Nothing was changed: close it there first.
store-exists = { $file } exists already and was left as it is. Choose another name, or replace it with --force.
store-not-dostop = { $file } is not a dostop workshop. Nothing was changed: choose a file that dostop made.
store-future-version = { $file } was made by a newer dostop (format { $version }). It was left as it is: open it with that version.
store-too-large = { $file } is larger than { $megabytes } MB, and no workshop is. It was not opened and not changed. Choose another file, or the copy you made last.
store-damaged = { $file } is damaged, and was left as it is. If there is a generation before it, the window offers it: dostop { $file }
store-damaged-at = { $place }: here { $file } is damaged, and it was left as it is. If there is a generation before it, the window offers it: dostop { $file }
store-previous = { $file } is the version before a workshop and is not worked in. Open the workshop itself in the window: if it is damaged, the window offers this version.
store-syntax = { $place }: here stands something that is no workshop ({ $message }). The file was left as it is: open it with the dostop that made it, or restore a copy.
store-read-only = { $file } cannot be written: no permission ({ $text }). What was saved before is safe; choose a folder where you may write.
store-no-space = The disk is full, so { $file } could not be written. What was saved before is safe; make room and try again.
store-no-folder = The folder of { $file } is not there. Make it first, or choose another.
store-reading = { $file } could not be read ({ $text }). Nothing was changed: check the permissions and the disk.
store-writing = { $file } could not be written ({ $text }). What was saved before is safe; check the disk and try again.
store-unwritable = { $file } could not be written down ({ $message }). What was saved before is safe. This is a fault in dostop: please report it.
store-not-saved = The last change is not on the disk. What was saved before is safe; check the disk, then save again.
live-closed = The workshop is closed, so nothing was changed. Open it again first.
live-no-round = A vote opens only when everything is saved. Nothing was changed: first see that saving works again.
live-no-step = There is nothing to undo, or to do again.
notice-journal-cut = { $file }: the end of the journal is torn or damaged, as after a power cut. Everything before it is there; { $bytes } bytes were not used.
notice-journal-refused =
    { $unused ->
        [one] { $file }: the last change in the journal does not fit and was not used
       *[other] { $file }: the last { $unused } changes in the journal do not fit and were not used
    } ({ $reason })
notice-journal-of-another = { $file }: the journal beside it belongs to another version of this file and was not used. Who goes on with this file finds a copy of it beside.
notice-previous-generation = { $file } was damaged; this is the generation before it. Check what was done last.
### Report

## Dates
report-date = { $day } { $month } { $year }
report-and = { $others } and { $last }
report-day-month = { $day } { $month }
report-weekday-date = { $weekday } { $date }
report-weekday = { $day ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
report-weekday-short = { $day ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
report-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

## Documents
report-title-agreements = CODE OF CONDUCT AND ACTION PLAN
report-title-ideas = IDEAS AND RESULTS
report-title-ballots = BALLOT SHEET
report-title-run-sheet = RUN SHEET
report-title-status = WHERE WE STAND
report-title-commitments = COMMITMENTS
report-title-all = THE WHOLE WORKSHOP
report-version = version { $part }

## Head of a document
report-purpose = Purpose
report-question = Our question
report-how = How we did
report-status = Status
report-provisional-until = PROVISIONAL until { $date }: { $absent ->
    [one] one colleague has yet to reply.
   *[other] { $absent } colleagues have yet to reply.
}
report-provisional = PROVISIONAL: { $absent ->
    [one] one colleague has yet to reply, without a date so far.
   *[other] { $absent } colleagues have yet to reply, without a date so far.
}
report-many-absent = PLEASE NOTE: more than a third of the team was not there ({ $absent } of { $people }).
report-undecided-unrevealed = Not decided yet: the cards have not been shown.
report-undecided-no-round = Not decided yet: there has been no vote.
report-undecided-open = Not decided yet: the vote is open.
report-undecided-runoff = Not decided yet: a run-off is open.
report-undecided-closed = Not decided yet: the vote is closed, the result has not been shown.
report-undecided-tie = Not decided yet: a tie is open ({ $ties }).
report-undecided-not-final = Not decided yet: the result has been shown, but is not final.
report-tie = { $lane ->
    [do] do { $count ->
        [one] idea { $ideas }
       *[other] ideas { $ideas }
    }
   *[stop] stop { $count ->
        [one] idea { $ideas }
       *[other] ideas { $ideas }
    }
}

## How it was decided
report-present-of = { $present } of { $people } { $people ->
    [one] colleague
   *[other] colleagues
} present.
report-present = { $present ->
    [one] One colleague present.
   *[other] { $present } colleagues present.
}
report-no-cards = No cards yet.
report-cards = { $cards ->
    [one] One anonymous card
   *[other] { $cards } anonymous cards
} ({ $doing } do, { $stop } stop).
report-cards-merged = { $cards } anonymous cards ({ $doing } do, { $stop } stop), merged into { $ideas_do } and { $ideas_stop }.
report-vote = Blind vote with { $rules }: { $ballots }.
report-vote-one-lane = { $lane ->
    [do] Blind vote on the do ideas with { $rules }: { $ballots }.
   *[stop] Blind vote on the stop ideas with { $rules }: { $ballots }.
}
report-lane-taken = { $lane ->
    [do] Do was not voted, all taken ({ $ideas }).
   *[stop] Stop was not voted, all taken ({ $ideas }).
}
report-all-taken = No vote: there were no more ideas than places, so all were taken.
report-rules-both = { $doing } and { $stop } dots, at most { $cap } per idea
report-rules-each = { $doing } (do) and { $stop } (stop)
report-rules = { $budget ->
    [one] one dot
   *[other] { $budget } dots
}, at most { $cap } per idea
report-rules-approval = as many dots as you like, one per idea
report-ballots = { $ballots ->
    [one] one ballot ({ $ways })
   *[other] { $ballots } ballots ({ $ways })
}
report-ballots-of = { $ballots ->
    [one] one ballot ({ $ways }) of { $people } possible
   *[other] { $ballots } ballots ({ $ways }) of { $people } possible
}
report-no-ballots = no ballots of { $people } possible
report-way-phone = { $ballots } phone
report-way-paper = { $ballots } paper
report-way-kiosk = { $ballots } laptop
report-late = While the vote was open { $people ->
    [one] one person joined.
   *[other] { $people } people joined.
}
report-sealed = { $ballots ->
    [one] Place was made for one sealed ballot
   *[other] Place was made for { $ballots } sealed ballots
} of absent colleagues.
report-taken-back = { $ballots ->
    [one] One typed ballot was taken back
   *[other] { $ballots } typed ballots were taken back
} during the vote.
report-joined = { $count ->
    [one] Idea { $ideas } counted as a tie.
   *[other] Ideas { $ideas } were too close to part and counted as a tie.
}
report-widened = { $lane ->
    [do] Tie in do: all tied ideas were taken
   *[stop] Tie in stop: all tied ideas were taken
}, { $more ->
    [one] one place
   *[other] { $more } places
} more.
report-runoff = Run-off, blind, at most 1 dot per idea, between { $ideas }: { $ballots }.
report-runoff-ideas = { $count ->
    [one] idea { $ideas }
   *[other] ideas { $ideas }
} ({ $budget ->
    [one] one dot
   *[other] { $budget } dots
})
report-lot = Tie settled by lot: seed { $seed }, drawn in the order { $order }. Rule: the tied ideas are sorted by number and shuffled by ChaCha8 from the seed.
report-talk = Tie settled by talk and a consent check: first { $count ->
    [one] idea { $ideas }
   *[other] ideas { $ideas }
}.
report-nothing-after = No run-off, no lot, nothing merged or withdrawn after the vote.
report-no-runoff = No run-off.
report-no-lot = No lot.
report-no-merge = Nothing merged after the vote.
report-no-withdrawal = Nothing withdrawn after the vote.
report-merge = { $part } into { $into }
report-merged-after = Merged after the vote: { $merges }.
report-lapsed = { $dots ->
    [one] One dot lapsed
   *[other] { $dots } dots lapsed
} by that.
report-withdrawn = Idea { $number } was withdrawn after the vote: { $reason }
report-withdrawn-lapsed = { $dots ->
    [one] Its one dot lapses.
   *[other] Its { $dots } dots lapse.
}
report-taken-back-idea = The text of idea { $number } was taken back after the vote was opened.
report-voided = { $rounds ->
    [one] One round was voided and all its ballots cleared.
   *[other] { $rounds } rounds were voided and all their ballots cleared.
}

## Code of conduct
report-chapter-code = HOW WE WORK
report-no-agreements = There are no agreements yet.
report-we-do = We do
report-we-stop = We stop -> instead
report-mark-legend = [card: dots, voters, consent]
report-instead = { $stop } -> { $instead }
report-no-wording = (still to be worded)
report-no-instead = (what comes instead is still to be agreed)
report-trial = (trial until the follow-up)
report-not-voted = not voted
report-consent-passed = passed
report-consent-talk = talk further
report-chafe = When it chafes
report-contact = Who would rather not say it to the team: { $contact }
report-contact-last = If that does not feel safe: { $contact }
report-agreement-parked = Agreement { $number } was not adopted, an objection was left: { $text }

## Action plan
report-chapter-plan = ACTION PLAN
report-no-actions = There are no actions yet.
report-quick-win = [QUICK WIN]
report-owner = Owner
report-due = Due { $date }
report-first-step = First step
report-step-on = { $date }: { $step }
report-step-undated = { $step } The date is still to be set.
report-done-when = Done when
report-if-then = If-then
report-touches = Touches
report-tell = { $who } (tell)
report-ask-first = { $who } (ask first)
report-seen-by = Seen by
report-from = from { $agreements }
report-no-what = (what we will do is still to be worded)
report-no-owner = still to be named
report-no-due = Due date still to be set
report-still-open = still to be agreed
report-action-going = going
report-action-stuck = stuck
report-action-done = done
report-action-dropped = dropped
report-action-dropped-why = dropped: { $why }
report-commitments = Commitments
report-commitment = { $by }: { $text }
report-leadership = Commitment of the leadership

## What else there was, and what comes next
report-chapter-accepted = ACCEPTED, NOT OURS TO SOLVE
report-chapter-kept = NOT CHOSEN, BUT KEPT
report-parked = Parked: { $text }
report-elsewhere = Elsewhere: { $text }
report-elsewhere-who = Elsewhere: { $text } ({ $who }).
report-others = Not chosen: { $ideas ->
    [one] one other idea
   *[other] { $ideas } other ideas
}, in order of dots in the result sheet.
report-chapter-next = NEXT
report-follow-up = Follow-up
report-no-follow-up = The date is still to be set.
report-written-check = Written check on { $date }.
report-baseline = Baseline
report-figure = { $name }: { $start }
report-figure-later = { $name }: { $start }, later { $later }
report-absent = Absent
report-absent-people = { $people ->
    [one] one colleague
   *[other] { $people } colleagues
}
report-reply-by = reply until { $date }
report-aftercare = Aftercare
report-privacy = Privacy
report-ballots-erased = The ballots have been erased.
report-ballots-kept = The ballots will be erased as soon as the result is final.
report-cards-erased = The loose cards have been erased.
report-cards-until = Loose cards: to be erased by the facilitator on { $date }.
report-cards-at-close = Loose cards: to be erased by the facilitator when the workshop closes.
report-cards-kept = Loose cards: to be erased by the facilitator at the follow-up.
report-names = Names appear with actions only, by consent.
report-names-commitments = Names appear with actions and commitments only, by consent.

## Ideas and results
report-lane-do = DO!
report-lane-stop = STOP!
report-ideas-unrevealed = The cards have not been shown yet. Until then nobody reads them; only their number is known.
report-lane-all-taken = Not voted, all taken.
report-lane-empty = No ideas.
report-head-rank = Rank
report-head-dots = Dots
report-head-supporters = Voters
report-head-number = No.
report-head-idea = Idea
report-winner = winner
report-taken = taken without a vote
report-tied = tied, not decided yet
report-near-tie = too close to part
report-one-voice = one voice
report-long-tail = long tail
report-text-gone = (text erased)
report-on-cards = written on { $cards } cards
report-part = + { $number } { $text }
report-status-parked = parked
report-status-elsewhere = elsewhere: { $who }
report-status-accepted = accepted: { $how }
report-status-gone = taken back
report-status-withdrawn = withdrawn: { $reason }
report-chapter-clusters = CLUSTERS
report-cluster = { $name }: { $ideas }
report-cluster-unnamed = (no name yet)
report-cluster-none = In no cluster

## Ballot sheet
report-chapter-ballot = HOW TO VOTE
report-ballot-unrevealed = The ballot sheet can be printed once the cards have been shown and have their numbers.
report-ballot-no-vote = There is nothing to vote on: there are no more ideas than places.
report-ballot-one = One person, one sheet. Write no name on it.
report-ballot-fill = A cross in a box is one dot. What you do not use lapses.
report-ballot-lanes = Do and stop have dots of their own.
report-ballot-hand-in = Vote in silence, fold the sheet and hand it in.
report-ballot-lane-taken = You do not vote here: all ideas go on.
report-ballot-budget = You have { $rules }.
report-ballot-approval = Cross every idea that you support, as many as you like.
report-head-boxes = Dots

## Run sheet
report-for-facilitator = For the facilitator only. It holds prompts and notes.
report-chapter-agenda = AGENDA
report-no-agenda = There is no agenda yet.
report-head-minute = From-to
report-head-minutes = Min.
report-head-stage = Stage
report-head-led-by = Led by
report-prompt = Prompt: { $prompt }
report-notes = Notes: { $notes }
report-led-by-facilitator = facilitator
report-led-by-leader = team leader
report-led-by-management = management
report-led-by-all = everyone
report-total-minutes = In all: { $minutes } minutes.
report-agenda-buffer = Please note: { $buffer } of the { $total } minutes are buffer. Wise is 10 to 15 per cent.
report-agenda-no-break = Please note: { $minutes } minutes without a break. Wise is 90 at most.

## Status, commitments, all
report-head-action = Action
report-head-due = Due
report-action-open = open
report-no-commitments = There are no commitments yet.
report-chapter-commitments = COMMITMENTS
report-chapter-ground-rules = HOW WE TALKED

## What an export cannot do
report-error-part-unbuilt = The part "{ $part }" cannot be exported yet. These can: { $parts }.
report-error-part-unknown = There is no part "{ $part }". Choose one of these: { $parts }.
report-error-format-unbuilt = A .{ $ending } file cannot be written yet. These can: { $endings }.
report-error-format-unknown = An ending ".{ $ending }" is not known. Choose one of these: { $endings }.
report-error-no-ending = The file name has no ending that tells the format. Choose one of these: { $endings }.
report-error-carry = A .{ $ending } file cannot carry the part "{ $part }". These can: { $endings }.
report-error-unwritable = The export could not be written; the workshop is safe. Reason: { $reason }

## Window: The frame of the window

frame-next-stage = Next: { $stage }
frame-next-export = Next: take home
frame-intake = Before the workshop
frame-intake-item = Before
frame-export-item = Take home
frame-untitled = Without a name
frame-agenda-item = { $stage }, { $minutes } minutes
frame-buffer = { $minutes } min to spare
frame-timer-start = Start
frame-timer-pause = Pause
frame-timer-go-on = Go on
frame-timer-more = One minute more
frame-timer-less = One minute less
frame-timer-cue = { $minutes ->
    [one] 1 minute left
   *[other] { $minutes } minutes left
}
frame-timer-over = time is up
frame-wall = What the room sees
frame-wall-hide = Hide
frame-wall-show = Show again
frame-wall-page = { $page } of { $pages }
frame-wall-previous = Back
frame-wall-next = On
frame-projector-open = Second screen
frame-projector-close = Close the screen
frame-projector-on = Second screen
frame-notes = Notes, only for you
frame-saved = Saved
frame-saving = Saving
frame-not-saved = Not saved
frame-undo = Undo
frame-redo = Redo
frame-keys = Keys
frame-panel = Panel
frame-keys-heading = Keys
frame-keys-here = On this screen
frame-keys-everywhere = Everywhere
frame-menu = Menu
frame-save-now = Save now
frame-leave = Close this workshop
frame-arrows-upright = Arrow up, down
frame-arrows-across = Arrow left, right
frame-key-light = light or dark
frame-key-step = the next step, the violet button
frame-key-stages = a stage back, a stage on
frame-key-projector = the projector on a second screen, or off it
frame-key-full-screen = the projector over this window, on one screen
frame-key-hide = hide everything from the room, or show it again
frame-key-take-back = take a card off the wall
frame-key-test = test slide: can the last row read this?
frame-key-timer = start or pause the timer
frame-key-undo = undo; never a ballot
frame-key-redo = do it again
frame-key-save = save now; it also happens by itself
frame-key-leave = close this workshop, back to the start screen
frame-key-export = take home: make the documents
frame-projector-title = dostop, projector
leave-open-heading = The vote is still open
leave-open-text = The ballots so far are kept, sealed. When you open this workshop again, the vote goes on where it was.
leave-unsettled-heading = The result is not final yet
leave-unsettled-text = The ballots are kept until the result is final. When you open this workshop again, you finish it there.
leave-unsaved-heading = The last changes are not saved
leave-unsaved-text = If you close anyway, what is not saved yet is lost.
leave-stay = Stay here
leave-anyway = Close anyway

## Window: Widgets

calendar-choose = Choose a day
calendar-clear = No date
calendar-previous = Month before
calendar-next = Month after

## Window: Lists, recent workshops, settings

recent-left-open = Not closed last time. Everything that was saved is there.
recent-left-cut = Not closed last time. The last bit that was written is not whole and is left out.
recent-held = Open right now, here or in another window.
recent-only-previous = The file is damaged or gone; the version before it is there.

## Window: Begin a workshop

new-heading = A new workshop
new-from = From “{ $template }”
new-begin = Begin
new-title = Name of the team or the workshop
new-language = Language of the room and its documents
new-people = People in the team
new-people-hint = 0 if you do not know yet; present or not.
new-form = How much time is there?
new-form-full = The whole workshop, { $time }
new-form-short = Short form, { $time }
new-folder = Where the file goes
new-folder-other = Another folder
new-folder-why = Type or paste the path of a folder; there is no file window here.
start-recovered = { $title } is back
start-recovered-at = It was not closed the last time, during “{ $stage }”. { $cards ->
    [0] Everything that was saved is there.
    [one] The card that was handed in is still there.
   *[other] All { $cards } cards are still there.
  }
start-recovered-cut = What was written last is not whole. { $cards ->
    [0] What came before it is there.
    [one] The card before it is there.
   *[other] The { $cards } cards before it are there.
  }
start-recovered-go-on = Go on: { $stage }
start-recovered-open = Open it
start-later = Later
start-recent = Your workshops
start-all = All workshops
start-forget = Take { $title } off the list
start-today = today
start-days-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
  }
start-in-days = { $days ->
    [one] tomorrow
   *[other] in { $days } days
  }
start-follow-up = Follow-up on { $date }
start-follow-up-was = Follow-up was on { $date }
start-left-open = Not closed last time
start-only-previous = An older version is there
start-unreadable = Cannot be opened now
start-held = Open right now
start-closed = Done, with code and plan
start-examples = Examples
start-examples-why = To look around in. You open a copy.

## Window: Intake

intake-begin = Begin: { $stage }
intake-go-on = To: { $stage }
intake-why = Everything here may stay empty. A goal and who is there help most; the documents begin with them.
intake-workshop = The workshop
intake-date = Day
intake-question-heading = What the room is asked
intake-question = The one question
intake-question-why = The room reads it on the wall, in its own language: { $language }.
intake-criterion = By what do we weigh ideas?
intake-asked-heading = What was asked, and why
intake-asker = Who asked for this workshop
intake-asked-question = What was asked
intake-question-behind = The question behind it
intake-goal = The goal, in one sentence
intake-goal-why = What do people do differently afterwards, and how does one see it?
intake-goal-several = These are several sentences. Which one is the goal?
intake-mandate = What the management backs
intake-mandate-why = The room hears it at the opening.
intake-sensitivities = What is tender
intake-sensitivities-why = Only for you, never in an export.
intake-who-heading = Who is there
intake-group = Group
intake-group-add = Add a group
intake-group-remove = Remove group { $group }
intake-count = How many
intake-leader = The team’s leader
intake-leader-absent = Not there
intake-leader-not-first = There, not in the first round
intake-leader-no-vote = There, no vote
intake-leader-last = There, votes last
intake-leader-votes = There, votes like everyone
intake-leader-why = A leader who is there best stays out of the first round and takes part when agreements are checked.
intake-absent = Colleagues who are not there
intake-absent-add = Add colleagues
intake-absent-remove = Remove colleagues { $group }
intake-absent-group = From which group
intake-absent-how = How they get to take part
intake-absent-by = Who sees to it
intake-absent-reply-by = They may reply until
intake-too-many-absent = More than a third is not there
intake-too-many-absent-text = Every document will say so. Is there another day when more people can come?
intake-rules-heading = How we talk today
intake-ground-rules = Ground rules, one a line
intake-contact = Contact point
intake-contact-why = Who somebody can turn to, with a number or an address. Everybody in the room sees it.
intake-seats-heading = How many ideas win
intake-seats-why = Together 10 at most. Few agreements are kept better than many.
intake-seats-do = Seats do!
intake-seats-stop = Seats stop!
intake-small = In this group a vote is not really secret
intake-small-text = With fewer than 5 people everybody can guess who voted what. Say so, or decide by talking.
intake-agenda = A look at the agenda
intake-agenda-buffer = There are { $buffer } of { $total } minutes to spare. Wise is 10 to 15 in 100.
intake-agenda-no-break = There are { $minutes } minutes without a break. Wise is 90 at most.

## Window: Opening, breaks, plain stages

opening-statement = The opening, to be read aloud
opening-statement-empty = There is no opening text yet. Write in a few sentences why you are here, and what is stored.
opening-statement-edit = Edit the text
opening-statement-label = Opening text
opening-keep = Keep
opening-leave = Leave as it was
opening-rules = How we talk today
opening-rules-ticked = { $ticked } of { $rules } with a yes from the room
opening-rules-none = There are no rules yet.
opening-rules-help = Read each rule aloud and tick it when the room says yes.
opening-rules-edit = Edit the rules
opening-rules-done = Done
opening-rule-new = New rule
opening-rule-add = Add
opening-rule-there = This rule is there already.
opening-rule-empty = Write the rule first.
opening-rule-edit = Edit
opening-rule-edit-name = Edit: { $rule }
opening-rule-up = Up
opening-rule-up-name = Move up: { $rule }
opening-rule-down = Down
opening-rule-down-name = Move down: { $rule }
opening-rule-remove = Remove
opening-rule-remove-name = Remove: { $rule }
opening-rule-label = Rule
opening-contact = Contact point: { $contact }
opening-contact-none = No contact point yet: where can people go with what they would rather not say in the group?
opening-contact-label = Contact point: who, and how to reach them
opening-contact-edit = Fill in the contact point
opening-contact-change = Change the contact point
opening-small-group =
    { $people ->
        [one] There is only one participant
       *[other] There are only { $people } participants
    }
opening-small-group-why = In this group a vote is not really secret. Say so; the room reads it on the wall too.
opening-stored = Stored are the cards, the counts of votes and the agreements, without a name and without a time, in one file on this laptop.
pause-minutes =
    { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }
pause-led-by-facilitator = led by the facilitator
pause-led-by-leader = led by the team leader
pause-led-by-management = led by the management
pause-led-by-all = led together
pause-over = Time is up. Round off when it suits.
pause-vote-open = The vote is still open
pause-vote-open-why = Whoever has not voted yet can still do so. Go back when you want to close the vote.
pause-to-the-vote = To the vote
pause-notes = Notes on this stage, only for you

## Window: Collect
collect-now = now
collect-done = done
collect-cards = { $count ->
    [one] { $lane } 1 card
   *[other] { $lane } { $count } cards
}
collect-ideas = { $count ->
    [one] { $lane } 1 idea
   *[other] { $lane } { $count } ideas
}
collect-more = and { $count } more
collect-closed = Closed until you show the cards, here too
collect-late = Already shown: a late card gets a new number
collect-line = Text of the card
collect-line-hint = Type what you hear or read
collect-length = { $length } of { $most }
collect-place = Place
collect-type = Type
collect-sign = for { $lane }
collect-shorter = Shorter is stronger: can it be said in fewer words?
collect-paste = Paste a list: one idea a line
collect-choose-list = Choose a list
collect-reveal = Show the cards
collect-write-first = Write cards first
collect-no-cards = There are no cards to show yet. Type or paste some first; then you show them together.
collect-kiosk = Type in turns
collect-list = { $count ->
    [0] No cards to place
    [one] 1 card: { $doing } do!, { $stop } stop!
   *[other] { $count } cards: { $doing } do!, { $stop } stop!
}
collect-list-whole = All lines can come along. Nothing is placed yet.
collect-list-behind = Nothing is placed yet. Held until they are worded anew: { $held }. Cannot come along: { $refused }.
collect-list-line = Line { $line }: { $why }
collect-list-place = Place these cards
collect-list-drop = Place nothing
collect-path-heading = Read a list of cards
collect-path-read = Read the list
collect-list-files = Lists
collect-list-no-text = This file is no text, so nothing was read. Save the list as text (.txt or .csv) and choose it again.
collect-list-fault = Line { $line } of the list cannot be read: { $what }. Nothing is placed. Mend that line and choose the list again.
collect-key-place = Place the card and go on typing
collect-key-do = As the first sign: a card for do!
collect-key-stop = As the first sign: a card for stop!
collect-key-paste = Paste several lines: a list
collect-key-doubt = When a text is asked about: reword, place, wipe
collect-key-undo = With an empty line: take the last card back
nudge-ask = Can it be said another way?
nudge-ask-why = This is no card yet. You decide: reword the text, or place it as it is.
nudge-hold = Not stored yet
nudge-hold-why = A card holds no names and nothing that leads to a person. Say it in other words, then it can join.
nudge-refer = There is somebody for this
nudge-refer-why = This deserves more than a card on a wall. Nothing is stored, unless you choose to place it yourself.
nudge-reason = Your text { $reason }.
nudge-help = Four questions help to say it another way
nudge-what-happens = What happens?
nudge-what-it-does = What does it do to our work?
nudge-what-we-need = What do we need?
nudge-what-we-ask = What do we ask?
nudge-contact = Talk about it with: { $contact }
nudge-no-contact = Ask your facilitator where you can go with this.
nudge-reword = Reword
nudge-place = Place it anyway
nudge-drop = Wipe the text
names-missing = The name list is empty: type it again
names-first = There is no name list yet
names-none = Without a name list
names-listed = { $count ->
    [one] 1 name, in memory only
   *[other] { $count } names, in memory only
}
names-type = Type names
names-change = Change names
names-wave-away = Go on without
names-heading = Names that no card may hold
names-label = One name a line
names-why = A card with one of these names is worded anew first. The list stays in memory and goes nowhere: not into the file, not onto the wall.
names-keep = Use these names

## Window: Kiosk
kiosk-code-heading = In turns at the laptop
kiosk-code-why = This window will show only the page for whoever has the turn. Choose a code to open it again yourself, and remember it well.
kiosk-code = Code
kiosk-code-again = The same code once more
kiosk-code-short = Take a code of at least { $least } characters.
kiosk-code-differs = The two codes are not the same. Type them once more.
kiosk-code-wrong = That is not the code. The page stays open for whoever has the turn; type the code again.
kiosk-lock = Lock the window
kiosk-leave = Facilitator
kiosk-leave-heading = For the facilitator only
kiosk-unlock = Open the window
kiosk-stay = Back to the page
kiosk-locked = This window closes only with the facilitator's code.
kiosk-write-heading = Write a card
kiosk-write-label = One idea, best in one short sentence
kiosk-long = { $counter }. Shorter is stronger.
kiosk-promise = Nobody sees who wrote this. The app keeps no name and no time. In a small group people may know your style: write briefly and neutrally.
kiosk-hand-in = Hand in the card
kiosk-thanks = Thank you
kiosk-pass-on = Pass the laptop on.
kiosk-unsaved = Not saved: call your facilitator
kiosk-unsaved-why = The laptop cannot save what was handed in just now; what was saved before is safe. Wait with the next turn until your facilitator has looked.
kiosk-next = Next person
kiosk-wait = One moment
kiosk-wait-why = There is nothing to write or to vote on here now. Ask your facilitator.
kiosk-interrupted = The group is one step further
kiosk-interrupted-why = What you had not handed in yet is wiped and does not count.
kiosk-dots-left = { $count ->
    [0] no dots left
    [one] 1 dot left
   *[other] { $count } dots left
}
kiosk-plus = One dot more for { $number }
kiosk-minus = One dot less for { $number }
kiosk-page = { $page } of { $pages }
kiosk-page-back = Back
kiosk-page-on = Further
kiosk-look-over = Look it over
kiosk-over-heading = Is this your choice?
kiosk-over-why = After “Done” your ballot is sealed: nobody sees what you chose, and you cannot change it any more. You need not use all dots.
kiosk-over-none = No dots
kiosk-over-row = { $number }. { $idea }: { $dots ->
    [one] 1 dot
   *[other] { $dots } dots
}
kiosk-over-back = Back to the ballot
kiosk-seal = Done

## Window: Read and take back

read-reveal = Show the cards
read-before-heading =
    { $cards ->
        [one] One card is waiting
       *[other] { $cards } cards are waiting
    }
read-before-none = No cards are waiting yet
read-before-no-card = Go back in the agenda to collect cards, or go on without any.
read-before-shuffled = The cards are shuffled and numbered. Nobody can see in which order they came.
read-before-ahead = You see them first. The room sees a page only when you show it, so that you can first take off a card that hurts.
read-before-final = Showing cannot be undone. Cards that come later get the next numbers.
reveal-few-heading =
    { $cards ->
        [one] There is only one card
       *[other] There are only { $cards } cards
    }
reveal-few-why = With fewer than five cards it is easy to guess who wrote what. Better wait for more cards. Showing them cannot be undone.
reveal-few-wait = Wait a little
reveal-few-show = Show them anyway
read-no-cards = No cards hang here any more
read-show-page = Show page { $page }
read-next-page = Show next page
read-pages = { $read } of { $pages } read
read-page = page { $page }
read-page-of = Page { $page } of { $pages }
read-page-row = page { $page }, { $lane }
read-page-row-read = page { $page }, { $lane }, read
read-page-row-on-wall = page { $page }, { $lane }, on the wall
read-on-wall = on the wall
read-show-this = Show to the room
read-tick = This page has been read aloud
read-on-cards = on { $cards } cards
read-edit = Edit the text
read-take-back = Take off the wall
read-edit-label = Text of card { $number }
read-edit-keep = Keep
read-edit-leave = Leave as it was
read-key-turn = show the room a page back or a page on
read-key-choose = choose a card
read-key-edit = edit the text of the chosen card
rewording-keep-anyway = Keep it like this
rewording-reasons = This text { $reasons }.
rewording-held = This text cannot be kept like this
rewording-asked = Could it be said in another way?
rewording-help = Write what happens, what it does to our work, what we need, or what we ask.
take-back-heading = Take a card off the wall
take-back-heading-number = Take card { $number } off the wall
take-back-nothing-hangs = Nothing hangs yet: the cards have not been shown.
take-back-gone = The text of card { $number } is gone already.
take-back-close = Close
take-back-which = Number of the card
take-back-no-such = No text hangs under this number.
take-back-take = Take off the wall
take-back-which-part = This idea is made of several cards. Choose the text you mean.
take-back-hidden = The room does not see this text any more
take-back-for-good = Choose what becomes of it. Rewording and removing cannot be undone: the old text also goes from the file, from its previous version and from everything made of it. The number stays.
take-back-reword = Reword
take-back-remove = Remove
take-back-leave = Leave it hanging
take-back-new-words = New text
take-back-replace = Replace
take-back-back = Back

## Window: Groups
groups-title = Groups
groups-summary =
    { $ideas ->
        [one] One idea
       *[other] { $ideas } ideas
    }, { $grouped } in a group
groups-search = Search
groups-search-hint = A word or a number
groups-add = Add an idea
groups-on-cards = on { $cards } cards
groups-is-elsewhere = elsewhere
groups-is-accepted = accepted
groups-is-withdrawn = withdrawn
groups-loose = Loose
groups-parked = Parked
groups-parked-hint = What is not voted on lies here.
groups-unnamed = no name yet
groups-tray = Group { $name }, ideas: { $ideas }
groups-rename = Change the name (R)
groups-name = Name of the group
groups-remove = Remove this empty group
groups-not-empty = There are still ideas in this group. Move them first, then remove it.
groups-more =
    { $cards ->
        [one] one more card
       *[other] { $cards } more cards
    }
groups-fewer = show fewer
groups-hint = Drag, or choose a card and press the group's digit
groups-in-hand = { $cards } cards
groups-look-at-pairs =
    { $pairs ->
        [one] Look at one pair
       *[other] Look at { $pairs } pairs
    }
groups-pair = Look alike
groups-pair-count =
    { $pairs ->
        [one] the only pair
       *[other] 1 of { $pairs }
    }
groups-offer = Laid on each other
groups-merge = Merge
groups-apart = Keep apart
groups-pair-hint = Together they are one idea. Both cards are kept.
groups-choose = Choose cards on the board to do something with them.
groups-chosen =
    { $count ->
        [one] Chosen: card { $numbers }
       *[other] Chosen: cards { $numbers }
    }
groups-gather = New group
groups-merge-chosen = Merge into one
groups-park = Park
groups-open-again = Take part again
groups-edit = Change the words
groups-fate = What becomes of it?
groups-elsewhere = Give to somebody else
groups-accepted = Not solvable, accept
groups-withdrawn = Withdraw
groups-elsewhere-who = Who takes this up?
groups-accepted-how = How do we live with it?
groups-withdrawn-why = Why is it withdrawn?
groups-elsewhere-said = Taken up elsewhere: { $line }
groups-accepted-said = Accepted. How we live with it: { $line }
groups-withdrawn-said = Withdrawn: { $line }
groups-parts = Made of
groups-unmerge = Take apart
groups-edit-heading = Change card { $number }
groups-text = What it says
groups-place = Place the card
groups-save = Save
groups-place-anyway = Place it anyway
groups-cancel = Cancel
groups-wording-ask = Could this be said in another way?
groups-wording-refer = Does this belong on the wall?
groups-wording-hold = Please choose other words first.
groups-effect-heading = This merge changes the result
groups-effect-in = Comes in: { $numbers }.
groups-effect-out = Goes out: { $numbers }.
groups-effect-lapsed =
    { $dots ->
        [one] One dot lapses, because it is over the limit for one idea.
       *[other] { $dots } dots lapse, because they are over the limit for one idea.
    }
groups-merge-anyway = Merge anyway
groups-frozen = A vote is open
groups-frozen-line = Until it is closed, cards and groups stay as they are.
groups-advice-more = Aim for 3 to 7 groups: choose cards that belong together (Ctrl and click takes one more) and press G.
groups-advice-fewer = { $groups } groups are a lot. With 3 to 7 everybody keeps the overview.
groups-advice-many = { $lane } has { $ideas } ideas. Voting on groups first, and then on the ideas in them, is easier for everybody.
groups-closed =
    { $cards ->
        [0] There are no cards yet.
        [one] One card is still closed. Groups are made once everybody can read it.
       *[other] { $cards } cards are still closed. Groups are made once everybody can read them.
    }
groups-closed-read = Go to reading
groups-closed-reveal = Show the cards now
groups-to-reading = Read the cards first
groups-reveal = Show the cards
groups-no-cards = No cards yet
groups-key-digits = Move to the group with this digit
groups-key-loose = Take out of the group
groups-key-park = Park, or take part again
groups-key-gather = New group of the chosen cards
groups-key-merge = Merge the chosen cards, or the pair that looks alike
groups-key-apart = Keep the pair apart
groups-key-unmerge = Take a merged card apart
groups-key-edit = Change the words of a card
groups-key-rename = Name the group
groups-key-remove = Remove an empty group
groups-key-arrows = Go from card to card
groups-arrows = Arrows
groups-space = Space
groups-key-select = Choose the card, or no longer

## Window: Vote

vote-unrevealed-heading = The cards are not revealed yet
vote-unrevealed = The vote can open once everybody has read the ideas. Reveal the cards first, in the stage Read.
vote-to-read = Read first
vote-to-groups = To the groups first
vote-open = Open the vote
vote-take-all = Take all ideas
vote-close = Close the vote
vote-show = Show the result
vote-to-results = To the result
vote-shown-heading = The result is shown
vote-shown = Look at it together, settle a tie and record the result. After that you can vote here again if needed.
vote-done-heading = The room has chosen
vote-done = The result is recorded. Normally one vote is enough; at most three in one part.
vote-again = Prepare another vote
vote-criterion = What everybody looks at when voting
vote-people = People with a ballot
vote-few-people = In such a small group a vote is not really secret. Say so beforehand.
vote-leader-absent = Count who is here now. No team leader takes part.
vote-leader-not-first = Count who is here now. The team leader does not vote in this first round, but takes part in consent.
vote-leader-no-vote = Count who is here now. The team leader does not vote.
vote-leader-last = Count who is here now. The team leader votes too, last.
vote-leader-votes = Count who is here now. The team leader votes like everybody.
vote-pairs-heading =
    { $pairs ->
        [one] One pair of ideas looks alike
       *[other] { $pairs } pairs of ideas look alike
    }
vote-pairs = That splits the dots, and a good idea may lose. Merge them, or say that they stay apart.
vote-pairs-look = Look at the pairs
vote-many-heading = More than 25 ideas in one lane are hard to keep in view
vote-many = A tip: choose 4 to 6 groups together first, then vote on the ideas in them. You need not.
vote-setup-hint = Five minutes, in silence. Read out question and criterion. Nobody sees a count on the way.
vote-lane-ideas =
    { $ideas ->
        [one] one idea
       *[other] { $ideas } ideas
    }, { $seats ->
        [one] one seat
       *[other] { $seats } seats
    }
vote-lane-empty = No ideas in this lane.
vote-lane-taken = No vote needed: all ideas go on.
vote-lane-chosen = There are no more ideas than seats. There is a vote all the same.
vote-lane-anyway = Vote all the same
vote-mode-cumulative = Dots
vote-mode-one = One per idea
vote-mode-approval = Approval
vote-budget = Dots a person, { $lane }
vote-told-two = Whoever likes gives an idea two dots.
vote-told-few = At most one dot an idea: two on one idea need a budget of four.
vote-told-one = At most one dot an idea.
vote-told-approval = A dot for each idea you support, as many as you like.
vote-turnout-strong = { $ballots } of { $people }
vote-turnout-in = ballots in
vote-turnout = { $ballots } of { $people } ballots in
vote-way-paper = { $ballots } paper
vote-way-kiosk = { $ballots } laptop
vote-way-phone = { $ballots } phone
vote-paper = Paper { $number }
vote-paper-name = Numbers on the ballot
vote-paper-hint = 14 14 3 | 22, or - for empty
vote-paper-hint-single = 14 3 | 22, or - for empty
vote-seal = Seal
vote-nothing-typed = There is nothing yet. Type the numbers, or - for an empty ballot.
vote-key-seal = seal the ballot
vote-meaning-empty = Type the numbers of one ballot. { $cap ->
        [1] Each number once.
       *[other] A number twice is two dots.
    } Here you see what it says, before you seal it.
vote-spent = { $spent } of { $dots } { $dots ->
        [one] dot
       *[other] dots
    }
vote-meant = { $number }, { $dots ->
        [one] one dot
       *[other] { $dots } dots
    }: { $text }
vote-sealed = Paper { $number } is sealed.
vote-take-back = Take the last ballot back
vote-sealed-for-good = Sealed. Only the ballot you typed just now can be taken back.
vote-sealed-hint = After Enter a ballot is sealed.
vote-blind = The result stays closed until you close
vote-kiosk = Take turns at the laptop
vote-late = Somebody came late
vote-late-question = The vote is then open for { $people } people. That is told, and cannot be taken back.
vote-late-yes = Yes, { $people } people now
vote-late-sealed = Sealed ballot of somebody absent
vote-missing-heading =
    { $missing ->
        [one] One ballot is still missing
       *[other] { $missing } ballots are still missing
    }
vote-missing = Ask whether somebody is still busy. After the close no ballot can come in.
vote-unsealed-heading = A ballot is typed and not sealed yet
vote-unsealed = Seal it first if it counts. When you close now, it is wiped and does not count.
vote-close-anyway = Close anyway
vote-wait = Wait a little
vote-void = Declare void
vote-void-heading = Declare this vote void?
vote-void-why = All ballots of this round are erased, and that cannot be undone. The ideas stay. The report says that a round was void.
vote-void-type = Type { $word } to confirm
vote-void-word = void
vote-void-keep = Keep the vote
vote-void-now = Erase all ballots
vote-closed =
    { $ballots ->
        [one] One ballot, closed
       *[other] { $ballots } ballots, closed
    }
vote-closed-hint = The counts appear together, for both lanes. Nobody has seen them yet, not even you.
vote-rules = Rules of this round
vote-rules-lane =
    { $dots ->
        [one] one dot
       *[other] { $dots } dots
    }, { $ideas ->
        [one] one idea
       *[other] { $ideas } ideas
    }
vote-rules-twice = Typing a number twice gives two dots, at most 2 on one idea.
vote-rules-silent = Five minutes, in silence. A run-off: two minutes.

## Window: Results and the ladder

results-nothing-heading = There was no vote yet
results-nothing = The result comes here, once the room has voted.
results-hidden-heading = The result is not shown yet
results-open = The vote is still open. Close it first.
results-closed = The vote is closed. The counts appear together, for both lanes.
results-runoff = The run-off is on: this result is not done yet.
results-to-vote = To the vote
results-to-runoff = To the run-off
results-final = Record the result
results-final-hint = Recording erases the ballots for good. Counts, turnout and rules stay.
results-merge-hint = Are two ideas the same after all? Merge them now, in the stage Groups. After recording that is not possible.
results-key-rungs = choose how a tie goes on
results-seats = { $seats ->
        [one] one seat
       *[other] { $seats } seats
    }
results-no-winner = No idea got a dot from two people.
results-taken = Not voted: all taken.
results-lane-empty = No ideas in this lane.
results-withdraw = Withdraw idea { $number }
results-tie = Tied: { $ideas } ideas, { $seats ->
        [one] one seat
       *[other] { $seats } seats
    }
results-cut = cut
results-fold = show fewer
results-others = { $ideas ->
        [one] and one other idea
       *[other] and { $ideas } other ideas
    }
results-near = Ideas near the line are too close to part. Talk about them, or treat them as a tie.
results-near-treat = Treat as a tie
results-near-mark = too close to part
results-counts = { $dots ->
        [one] one dot
       *[other] { $dots } dots
    } from { $people ->
        [one] one person
       *[other] { $people } people
    }
results-row = { $rank }. { $text }: { $counts }
results-people = { $people ->
        [one] one person
       *[other] { $people } people
    }
results-one-voice = one voice
results-no-voice = no voice
results-turnout = Turnout
results-lapsed = { $dots ->
        [one] Ideas were merged after the vote: one dot lapses.
       *[other] Ideas were merged after the vote: { $dots } dots lapse.
    }
results-runoff-held = A run-off with { $ballots ->
        [one] one ballot.
       *[other] { $ballots } ballots.
    }
results-ladder = How does it go on?
results-ladder-why = { $ideas } ideas have as many dots from as many people, for { $seats ->
        [one] one seat
       *[other] { $seats } seats
    }. The team chooses.
results-choose = Choose how it goes on
results-choose-first = Choose A, B, C or D first, together with the team.
results-widen = Take them all
results-widen-line = There will be more seats.
results-widen-now = Take them all
results-rerun = Vote again
results-rerun-line = Only on these, blind, 2 minutes.
results-runoff-now = Open the run-off
results-talk = Talk and check
results-talk-line = 2 minutes of talk, then fist of five.
results-talk-how = Talk for two minutes and check. Then tick which ideas go first.
results-talk-lane = { $lane ->
        [do] Do: choose { $seats }
       *[stop] Stop: choose { $seats }
    }
results-talk-now = Record the choice
results-talk-first = Tick which ideas go first: as many as there are seats.
results-lot = Draw a lot
results-lot-line = Two people each call a number. Lot and number go into the report.
results-lot-how = Two people in the room each call a number. One lot is for every tie, and cannot be undone.
results-lot-first = First number
results-lot-second = Second number
results-lot-seed = { $first } and { $second } together give the seed { $seed }.
results-lot-range = Each number is from 0 to 999.
results-lot-now = Draw the lot
results-withdraw-heading = Withdraw idea { $number }?
results-withdraw-why = Its dots lapse and are told; nobody inherits them. A free seat goes to the next idea. The reason goes into the report, without a name.
results-withdraw-reason = Why?
results-withdraw-keep = Leave it there
results-withdraw-now = Withdraw

## Window: Agreements and consent

agreements-heading = How we work
agreements-empty = There are no agreements yet, because nobody has won yet. Settle the result first: the winners become the agreements.
agreements-empty-ready = The winners are known. Put them ready as agreements: then the room words each of them and asks who can live with it.
agreements-add = Add an agreement
agreements-add-do = Something we do
agreements-add-stop = Something we stop
agreements-show-all = Show all on the wall
agreements-merge = Merge with
agreements-remove = Remove
agreements-we-do = We do
agreements-we-stop = We stop
agreements-instead = instead
agreements-from = from ideas
agreements-no-words = (no words yet)
agreements-on-wall = now on the wall
agreements-state-unworded = to be worded
agreements-state-unasked = not asked yet
agreements-state-again = refined, ask once more
agreements-state-passed =
    { $people ->
        [one] one person can live with it
       *[other] all { $people } can live with it
    }
agreements-state-talk = talk first
agreements-state-trial = trial until the follow-up
agreements-state-parked = parked, an objection is left
agreements-nudge = Have another look: { $reason }
agreements-source = { $number }. { $text }
agreements-source-voted =
    { $number }. { $text } ({ $dots ->
        [one] one dot
       *[other] { $dots } dots
    } from { $people ->
        [one] one person
       *[other] { $people } people
    })
agreements-expectation = Expectation
agreements-expectation-start = We expect of each other that we
agreements-wish = Wish
agreements-wish-start = We would like to
agreements-need = Need
agreements-need-start = To do this well, we need
agreements-boundary = Boundary
agreements-boundary-start = We say no, kindly and in time, when
agreements-priority = Priority
agreements-priority-start = What comes first for us is
agreements-fist = Fist of five
agreements-hands =
    { $hands ->
        [one] one hand counted
       *[other] { $hands } hands counted
    }
agreements-hands-of = { $hands } of { $present } hands counted
agreements-hands-at =
    { $fingers ->
        [one] Hands with 1 finger
       *[other] Hands with { $fingers } fingers
    }
agreements-hand-more = One hand more at { $fingers }
agreements-objection = objection
agreements-talk-first = talk first
agreements-support = can live with it, or more
agreements-reason = Why not? Without a name
agreements-objections =
    { $count ->
        [one] One hand objects: talk first
       *[other] { $count } hands object: talk first
    }
agreements-low =
    { $count ->
        [one] One hand shows 1 or 2: talk first
       *[other] { $count } hands show 1 or 2: talk first
    }
agreements-talk-text = Then refine the sentence once, and ask once more.
agreements-again-heading = Refined
agreements-again-text = Read the new sentence aloud and ask once more.
agreements-passed-heading = Agreed
agreements-passed-text = Everyone can live with it.
agreements-trial-heading = A trial
agreements-trial-text = The agreement goes along as a trial, until the follow-up.
agreements-trial-until = The agreement goes along as a trial, until the follow-up on { $date }.
agreements-parked-heading = Parked
agreements-parked-text = An objection is left, so it is not part of how we work. With other words you can ask again.
agreements-left = Still to do
agreements-none-left = Every agreement has been asked about.
agreements-left-word = { $number }: find the words
agreements-left-refine = { $number }: talk and refine
agreements-left-ask = { $number }: ask who can live with it
agreements-advice =
    { $count ->
        [one] One agreement so far. Five to ten can be read in a minute.
       *[other] { $count } agreements so far. Five to ten can be read in a minute.
    }
agreements-stays-low = If a hand stays at 1 or 2
agreements-step-results = To the result
agreements-step-draft = Put winners ready
agreements-step-word = Word agreement { $number }
agreements-step-refine = Refine the sentence
agreements-step-ask = Record consent
agreements-step-again = Record once more
agreements-step-go = To agreement { $number }
agreements-key-choose = another agreement
agreements-key-fields = from field to field
agreements-key-hands = in a number of hands: one more, one less

## Window: Action plan

plan-heading = Action plan
plan-count =
    { $count ->
        [one] one action
       *[other] { $count } actions
    }
plan-add = Add an action
plan-empty = No actions yet. What is the first thing we do so that an agreement comes to life? Who sees to it, and when is it done?
plan-today = today
plan-30-days = 30 days
plan-follow-up = follow-up
plan-when = when?
plan-edit = Edit A{ $number }
plan-close = Done with A{ $number }
plan-remove = Remove A{ $number }
plan-no-what = (what do we do?)
plan-from = from agreement { $agreements }
plan-from-which = From which agreements?
plan-agreement = agreement { $number }
plan-quick-win = quick win
plan-quick-win-tick = A quick win: people see it within 30 days
plan-what = What do we do?
plan-kind-task = A task
plan-kind-merge = Merge into one
plan-kind-practice = Practise
plan-owner = Owner
plan-owner-agreed = The owner agrees to stand here by name, or it is a role
plan-due = Due on
plan-first-step = First step
plan-first-step-date = First step on
plan-step-on = { $date }: { $step }
plan-done-when = Done when
plan-if-then = If ..., then ...
plan-seen-by = Who sees the result, and how?
plan-touches = Whom does it touch outside the team?
plan-touch-who = Touched { $place }: who?
plan-touch-add = Add somebody it touches
plan-touch-remove = Take touched { $place } away
plan-tell = Tell
plan-ask-first = Ask first
plan-status = How far is it?
plan-status-open = Open
plan-status-going = Going
plan-status-stuck = Stuck
plan-status-done = Done
plan-status-dropped = Dropped
plan-why-dropped = Why is it dropped?
plan-choose-owner = Choose one owner
plan-choose-date = Choose a date
plan-choose-step = What comes first, and when?
plan-choose-done-when = How do we see it is done?
plan-lack-what = what we do
plan-lack-owner = owner
plan-lack-first-step = first step
plan-lack-due = due date
plan-lack-done-when = done when
plan-lacks = A{ $number } still lacks: { $lacks }
plan-ready = Ready to close?
plan-step-complete = Complete A{ $number }
plan-win = Quick win: A{ $number } on { $date }
plan-no-win = Nothing is done within 30 days
plan-no-win-text = Choose something small that people notice soon. It shows that the agreements are real.
plan-follow-up-on = Follow-up: { $date }
plan-no-follow-up = The follow-up has no date yet
plan-few-enough = Not more than 5 actions
plan-too-many = More than 5 open actions: choose what comes first
plan-promises = Commitments
plan-by-leadership = The leadership
plan-by-named = A person or a role
plan-promise-who = Who promises?
plan-promise-agreed = This person agrees to be named, or it is a role
plan-promise-not-agreed = A name stands here only if its person agrees. Ask, and tick the box; or name the role.
plan-promise-text = The promise, with a date
plan-promise-empty = Something is still empty. Write who promises what.
plan-promise-add = Add the commitment
plan-promise-edit = Edit commitment { $number }
plan-promise-done = Done with commitment { $number }
plan-promise-back = Leave it as it was
plan-promise-remove = Remove commitment { $number }
plan-key-fields = from field to field
plan-key-close = put the open action away

## Window: Check-out and date
check-out-heading = The follow-up
check-out-in-weeks = In { $weeks } weeks: { $date }
check-out-date = Date
check-out-time = What time, and where
check-out-about = Who comes, and what we look at
check-out-written = Short written check
check-out-aftercare = Aftercare: who is near until then, and who takes over
check-out-before = This day is not after the workshop. Is the date right?
check-out-cadence = Four to six weeks after the workshop works best.
check-out-no-date = The follow-up has no date yet
check-out-no-date-text = Choose a day above: then you can close the workshop.
check-out-incomplete =
    { $count ->
        [one] One action is not complete yet
       *[other] { $count } actions are not complete yet
    }
check-out-to-plan = Go to the plan
check-out-close = Close the workshop
check-out-closed = The workshop is closed
check-out-closed-text = Everything is saved. You can still take home what you need.
check-out-reopen = Open again
check-out-kept-heading = What stays, and what can go
check-out-kept = The code of conduct, the plan and the tallies stay. You can wipe the texts of the cards once you no longer need them.
check-out-kept-until = The code of conduct, the plan and the tallies stay. You can wipe the texts of the cards now. From { $date } on, dostop asks you to when you open this workshop.
check-out-wiped = The texts of the cards are wiped. The code of conduct, the plan and the tallies stay.
check-out-wipe = Wipe the cards
check-out-wipe-heading = Wipe the texts of all cards?
check-out-wipe-text = The code of conduct, the plan and the tallies stay. The texts of the cards do not come back: this cannot be undone.
check-out-wipe-keep = Keep the cards
check-out-wipe-now = Wipe the texts

## Window: When the texts of the cards go (retention)

retention-question = When do the texts of the cards go?
retention-close = When the workshop closes
retention-follow-up = At the follow-up
retention-90-days = After 90 days
retention-hint = Nothing goes by itself: dostop asks you first.
retention-at-close = The code of conduct, the plan and the tallies stay. The texts of the cards are wiped when you close the workshop. You can also wipe them now.
retention-close-heading = Close the workshop and wipe the cards?
retention-close-now = Close and wipe
retention-later = Not yet
retention-unread = These cards were never revealed. They go unread, and are not counted any more.
retention-due-heading = May the texts of the cards go now?
retention-due-text = They were to stay until { $date }. The code of conduct, the plan and the tallies stay; the texts of the cards do not come back.
retention-due-later = Do you still need them? Then dostop asks again the next time you open this workshop.
retention-since = Cards to be wiped since { $date }

## Window: Export in the window
export-heading = What goes along
export-part-agreements = Code and plan
export-part-ideas = Ideas and results
export-part-ballots = Ballot papers
export-part-run-sheet = Run sheet
export-part-status = Where we stand
export-part-commitments = Commitments
export-part-all = All for the team
export-page-count =
    { $count ->
        [one] 1 page
       *[other] { $count } pages
    }
export-formats = Form
export-format-text = Text
export-format-markdown = Markdown
export-language = Language
export-choose-first = Choose what goes along
export-make =
    { $count ->
        [one] Make 1 file
       *[other] Make { $count } files
    }
export-no-pages = Choose at the left what goes along. The pages then show here.
export-page = Page { $page }
export-larger = Make the page larger
export-smaller = Make the page small again
export-page-of = page { $page } of { $pages }
export-previous = Previous
export-next = Next
export-pages = Pages
export-to-check =
    { $count ->
        [0] Nothing to look at
        [one] 1 thing to look at
       *[other] { $count } things to look at
    }
export-key-pages = a page back, a page on
export-written =
    { $count ->
        [one] 1 file made
       *[other] { $count } files made
    }
export-failed = Not everything was made; the workshop itself is safe
export-check-heading = Look at this once more
export-all-well = All looked at
export-lacks = A{ $number } still lacks: { $missing }
export-lacks-text = The plan goes along with an open place.
export-lack-what = what we do
export-lack-owner = an owner
export-lack-first-step = a first step with a date
export-lack-due = a due date
export-lack-done-when = when it is done
export-no-follow-up = No date for the follow-up
export-no-follow-up-text = Without a date you cannot close the workshop.
export-no-plan = There are no actions yet
export-no-quick-win = No quick win
export-no-quick-win-text = No action is done within 30 days.
export-undecided = Not decided yet
export-undecided-text = The result is not final. The page says so too.
export-drafts =
    { $count ->
        [one] 1 agreement without consent
       *[other] { $count } agreements without consent
    }
export-drafts-text = Ask the group first whether it can live with them.
export-provisional-until = Provisional until { $date }
export-provisional = Provisional
export-provisional-text =
    { $count ->
        [one] One colleague was not there. The page says so.
       *[other] { $count } colleagues were not there. The page says so.
    }
export-many-absent = More than a third were not there
export-many-absent-text = { $count } of { $people } people. Every document says so.
export-run-sheet = The run sheet is for you
export-run-sheet-text = Your notes are in it. Do not share it with the team.
export-follow-up = Follow-up: { $date }
export-plan-whole = Every action is complete
export-no-names = No names with cards and votes
export-folder = Keep in
export-other-folder = Other folder
export-folder-dialog = Where do you keep the files?
export-stays = Stays here
export-stays-text = Sensitivities and the mandate stand in no document. Notes stand in the run sheet only.

## Window: What phones are asked, and the codes of phone votes (asking)

asking-ask = Ask the phones
asking-ask-word = Ask the phones for one word
asking-in =
    { $joined ->
        [0] No phone is in yet
        [one] One phone is in
       *[other] { $joined } phones are in
    }
asking-strong = { $answers } of { $people }
asking-strong-in = answered
asking-strong-phones =
    { $people ->
        [one] phone answered
       *[other] phones answered
    }
asking-progress = { $answers } of { $people } answered
asking-progress-phones =
    { $people ->
        [one] { $answers } of { $people } phone answered
       *[other] { $answers } of { $people } phones answered
    }
asking-without-hands =
    { $without ->
        [one] One person is not seen here by phone, and is not counted this way. To count everyone, ask for raised hands instead.
       *[other] { $without } people are not seen here by phone, and are not counted this way. To count everyone, ask for raised hands instead.
    }
asking-without-word =
    { $without ->
        [one] One person is not seen here by phone: ask for their word out loud.
       *[other] { $without } people are not seen here by phone: ask for their words out loud.
    }
asking-hint = Nobody sees an answer before the close, and the close cannot be undone.
asking-off = The phones are off
asking-off-text = Nobody can answer now. Let the phones join again, or finish asking.
asking-late-question = Then { $people } people may answer.
asking-void = Do not count
asking-void-question = All answers are erased, as if nothing was asked.
asking-void-yes = Erase the answers
asking-keep = Keep asking
asking-close = Close and count
asking-close-words = Close and show
asking-missing-heading =
    { $missing ->
        [one] One person has not answered
       *[other] { $missing } people have not answered
    }
asking-missing = Ask whether somebody is still busy: a phone that sleeps is not seen here. After the close no answer can come in.
asking-none-heading = Nobody has answered yet
asking-none = Wait a little, or choose “Do not count”.
asking-fixed = The phones are being asked about these words. They stay as they are until you close.
asking-state = the phones are answering
asking-left = { $number }: phones are answering
asking-counted =
    { $answers ->
        [one] one answer by phone
       *[other] { $answers } answers by phone
    }
asking-few = With fewer than 5 answers you see only what came out, and why somebody objects.
asking-talk-heading = Talk further
asking-words = In one word
asking-elsewhere = The phones are being asked something: { $answers } of { $people } answered.
asking-finish = Finish asking
asking-leave-heading = The phones are still being asked
asking-leave-text = { $answers } of { $people } answered. Answers that do not count are erased.
asking-leave-close = Close and count
asking-before-closing = First finish asking the phones.
codes-heading = Codes of phone votes
codes-hint = Every phone that voted has a code. Whose code is here, counts. A code says nothing of the choice.
codes-show = Show the codes
codes-hide = Hide the codes
wall-asking = Answer on your phone
wall-asking-fingers = 0: I object, and say why. 1 or 2: talk first. 3 to 5: I can live with it.
wall-asking-few = With fewer than 5 answers no hands are shown, only what came out and why somebody objects.
wall-asking-word = One word, three at most.
wall-word-times = { $count } times
wall-codes = Is your code here?
wall-codes-why = Then your vote counts. The code says nothing of your choice.
wall-reasons = Why there is an objection
wall-reason = “{ $reason }”

## Window: The projector
wall-picture = What is on the screen now
wall-page = page { $page } of { $pages }
wall-timer-paused = paused
wall-timer-over = time is up
wall-timer-last = { $minutes ->
    [one] last minute
   *[other] { $minutes } minutes left
}
wall-small-group = In this group a vote is not really secret.
wall-ground-rules = How we talk today
wall-test = Can the last row read this?
wall-test-body = Cards and agreements are as large as this.
wall-test-small = Nothing gets smaller than this.
wall-waiting = The cards are still closed. Soon we read them together.
wall-before-vote = Soon everyone places their own dots, in silence.
wall-dots = { $dots ->
    [one] dot
   *[other] dots
}
wall-approval = as many dots as you like
wall-runoff = Run-off
wall-turnout = { $ballots } of { $people }
wall-turnout-in = ballots are in
wall-counted = The vote is closed. The result comes now.
wall-cards = card { $from } to { $to } of { $all }
wall-on-cards = on { $cards } cards
wall-no-cards = There are no cards to read
wall-groups = Our groups
wall-group-unnamed = no name yet
wall-loose = still loose
wall-parked = parked
wall-result-turnout = { $ballots } of { $people } ballots
wall-people = { $people ->
    [one] 1 person
   *[other] { $people } people
}
wall-tie = A tie: { $ideas } ideas for { $seats ->
    [one] 1 place
   *[other] { $seats } places
}
wall-others = { $others ->
    [one] and 1 other
   *[other] and { $others } others
}
wall-all-taken = all ideas go on
wall-no-ideas = There were no ideas here.
wall-agreements = How we work
wall-we-do = we do
wall-we-stop = we stop
wall-instead = Instead: { $instead }
wall-consent = consent { $willing } of { $people }
wall-talk-further = We talk about this some more.
wall-trial = On trial until we meet again.
wall-set-aside = Set aside: there is still an objection.
wall-passed = Everyone can live with this.
wall-fingers = Raise 0 to 5 fingers. From 3 on you can live with it.
wall-no-agreements = The agreements come here.
wall-plan = Who does what
wall-due = done by { $date }
wall-quick-win = quick to see
wall-no-plan = The actions come here.
wall-again = We meet again on

## Window: The room's phones (F37, F39)
phones-heading = Phones
phones-let-in = Let phones join
phones-starting = Phones can join in a moment.
phones-count = { $joined } of { $people }
phones-joined =
    { $joined ->
        [one] phone joined
       *[other] phones joined
    }
phones-closed = No new phones can join. Those that are in stay in.
phones-manage-word = Manage
phones-manage = Manage phones
phones-address = Address
phones-code = Code
phones-test = Test and help
phones-close-door = Let no more join
phones-open-door = Let more join again
phones-new-code = New code
phones-remove-everyone = Have all join anew
phones-stop = Turn phones off
phones-status =
    { $joined ->
        [0] Phones on
        [one] 1 phone
       *[other] { $joined } phones
    }
phones-moved-heading = Phones find this laptop at a new address
phones-moved = They must scan the code again. What was typed is still on their old page.
phones-moved-open = Say so aloud: who has voted or answered already does not do it again.
phones-voted = Phones have voted in the open vote. Say aloud that who joins anew does not vote a second time.
phones-looking = Looking for networks…
phones-no-address = Phones cannot reach the laptop at this address. Nothing was changed: choose another one.
phones-no-thread = The system gave the phones no room to run. Nothing was changed: close other programs and try again.
phones-check-heading = Join by phone
phones-what = Everyone writes and votes on their own phone, over the network of this room. No internet, no app, no account.
phones-which-address = Over which network?
phones-no-network = This laptop is on no network yet. Connect it to the Wi-Fi of the room, or turn its hotspot on.
phones-leads-hotspot = { $name }, the hotspot of this laptop
phones-leads-room = { $name }, the network of the room
phones-leads-internet = { $name }, can be reached from the internet
phones-leads-vpn = { $name }, a VPN: phones cannot get there
phones-leads-programs = { $name }, for programs on this laptop only
phones-leads-nowhere = this laptop only
phones-likeliest = (most likely)
phones-start = Open now
phones-done = Done
phones-help = Not working?
phones-help-less = Hide help
phones-try = Try it: scan the code with your own phone.
phones-works = It works: a phone opened the page.
phones-protects = Open join: one ballot a phone, so with two phones somebody could vote twice. Vote slips: one slip, one vote. On paper or at the laptop: you see to it that everyone votes once. There are never more ballots than people.
phones-help-wifi = The same Wi-Fi
phones-same-wifi = Phone and laptop must be on the same network. Does the phone warn that this Wi-Fi has no internet? Choose to stay connected.
phones-help-firewall = The firewall
phones-firewall-windows = Windows may ask whether dostop can use this network: allow it, on public networks too. You find it under Windows Security, Firewall, Allow an app.
phones-firewall-macos = macOS may ask whether dostop can accept connections: allow it. You find it under System Settings, Network, Firewall, Options.
phones-firewall-linux = If this laptop has a firewall, let it accept connections at the number behind the colon of the address. With ufw that is: sudo ufw allow { $port }/tcp
phones-help-guests = A guest network
phones-guests = Many guest networks keep devices apart, and then no phone comes through. Ask for another network, or use a hotspot.
phones-help-hotspot = A hotspot of your own
phones-hotspot-windows = Turn it on under Settings, Network and internet, Mobile hotspot. Or turn on the hotspot of one phone, and connect this laptop and the others to it. Then choose its address above.
phones-hotspot-macos = Turn it on under System Settings, General, Sharing, Internet Sharing. Or turn on the hotspot of one phone, and connect this laptop and the others to it. Then choose its address above.
phones-hotspot-linux = Turn it on in the Wi-Fi settings, in the menu at the top. Or turn on the hotspot of one phone, and connect this laptop and the others to it. Then choose its address above.
phones-help-without = Without phones
phones-without = Type cards and ballots from paper, or let people take turns at the laptop. All ways count together in one vote.
phones-back-heading = Go on with the phones?
phones-back-text = The program stopped while phones could join. They come back by themselves, with the same code: nobody has to join again. First see that the laptop is on the network of the room.
phones-back-on = Go on with phones
phones-back-off = Without phones
phones-remove-heading = Have all phones join anew?
phones-remove-text = All phones are sent out and need the new code. Cards and ballots that are in stay in. Wait until no vote and no question is open: else somebody could vote or answer a second time.
phones-remove-not = Leave them in
phones-stop-heading = Turn phones off?
phones-stop-text = All phones are sent out. Cards and ballots that are in stay in. When you turn them on again, everyone has to join anew. Wait until no vote and no question is open: else somebody could vote or answer a second time.
phones-leave-open = The phones are turned off too. Close the vote first if you can: somebody who joins anew could vote a second time.
phones-leave-heading =
    { $joined ->
        [one] 1 phone is still in
       *[other] { $joined } phones are still in
    }
phones-leave-text = When you leave, the phones are turned off. What was written and voted is kept. If you come back, everyone has to join again.
wall-join-code = code
wall-join-qr = QR code for phones
wall-open-wifi = On an open or shared Wi-Fi, others could read what a phone sends. A hotspot with a password is safer.

## Take-away: on a USB stick, and folders that others reach

place-network = This folder is on a network drive
place-synced = { $service } copies this folder
place-network-workshop = Others on the network may open or change the file while you work, and the cards do not stay on this laptop. Better keep the workshop in a folder on this laptop.
place-synced-workshop = { $service } may copy the file with all cards to other computers or the internet, or change it while you work. Better keep the workshop in a folder on this laptop alone.
place-network-document = Others on the network may read the documents. Choose another folder if they should not.
place-synced-document = { $service } may copy the documents to other computers or the internet. Choose another folder if they should not go there.
stick-looking = Looking for USB sticks
stick-none = Put in a USB stick to copy everything to it.
stick-look-again = Look again
stick-copy = Copy to USB stick { $stick }
stick-what-goes = What you chose goes, and the workshop itself to go on with elsewhere. Your notes are in it: keep the stick yours.
stick-without-cards = The documents go, the workshop itself not yet: first show the cards to the room, so that no order of writing goes along.
stick-without-ballots = The documents go, the workshop itself not yet: first settle the vote, so that no ballot goes along.
stick-without-answers = The documents go, the workshop itself not yet: first finish asking the phones, so that no answer goes along.
stick-copying = Copying to { $stick }
stick-checked =
    { $count ->
        [one] 1 file is on { $stick }, checked
       *[other] { $count } files are on { $stick }, checked
    }
stick-checked-text = In { $folder }. You can take the stick out after ejecting it.
stick-failed = Nothing was copied to { $stick }; the workshop itself is safe in its place
stick-gone = The stick is not there any more. Put it in again and copy once more.
stick-full = The stick is full. Make room on it or take another one, and copy once more.
stick-read-only = Nothing can be written on this stick. Some have a small switch against that. Or take another one.
stick-different = { $file } came back from the stick as something else than what was written. Trust this stick no longer, and take another one.
stick-broken = The stick says: { $text }. Take another one, and copy once more.

## A fault in the program (crash)

crash-told = Something went wrong inside dostop, and it may have stopped. Everything that was confirmed is in the file of your workshop. Start dostop again and open it; if it goes wrong again, tell the makers this place in the program:

## Lists that are too long
list-too-long = This list is larger than { $megabytes } MB. Nothing was changed: choose another file, or split the list and bring in the parts one by one.
list-too-many-lines = This list has more than { $lines } lines. Nothing was changed: choose another file, or split the list and bring in the parts one by one.
list-too-many-parts = Up to this line the list holds more than { $most } commas. None of the changes was made: split the list and apply the parts one by one.
refused-too-many-items = A list would hold more than { $most } lines. Nothing was changed: leave out what you do not need today.
refused-too-many-cards = The workshop is full: it holds { $most } cards, and fewer when they are very long. All cards that are in are safe; go on with these.

## Unsaved: when the disk refuses

unsaved-safe = Everything stays in this window, so leave it open. dostop tries again every few seconds.
unsaved-full = The disk is full. Make room on it, or save the workshop elsewhere.
unsaved-read-only = dostop may not write in this folder now. Save the workshop elsewhere.
unsaved-gone = The folder of the workshop is gone. Put the stick in again, or save the workshop elsewhere.
unsaved-disk = The disk does not work as it should. Save the workshop elsewhere.
unsaved-elsewhere = Save elsewhere
unsaved-again = Try again
unsaved-elsewhere-heading = Save the workshop elsewhere
unsaved-elsewhere-text = All of it goes to this file, and the workshop goes on there. Take another disk than the one that refuses now.
unsaved-path = File of the workshop
unsaved-type = Type or paste another path above; there is no file window here.
unsaved-here = Save here
unsaved-there-full = The disk there is full as well. Choose another disk.
unsaved-there-read-only = dostop may not write there. Choose another folder.
unsaved-there-gone = That folder is not there. Choose another.
unsaved-there-in-use = There lies a workshop that is open, perhaps this one. Choose another folder or another name.
unsaved-there-disk = Saving does not work there. Choose another folder or disk.
unsaved-moving = The file is being written.
unsaved-exists = { $file } is there already and was left as it is. Everything is still in this window: choose another name.
unsaved-moved-heading = Everything is saved
unsaved-moved = The workshop is now in { $file }.
unsaved-left-behind = The old file { $file } could not be removed; it may hold cards and ballots: delete it once the disk is there again.
unsaved-conflict-heading = Another program changed the file of this workshop
unsaved-conflict = Your workshop just goes on. What the other program put there lies beside it as { $copies }: look at it later and then delete it, because it may hold cards.

## Recovery: a damaged file, a file that is open elsewhere, a round that was left (recovery)

recovery-damaged = This file is damaged
recovery-missing = This file is not there any more
recovery-before =
    { $cards ->
        [0] The version before it is whole, without cards.
        [one] The version before it is whole: 1 card.
       *[other] The version before it is whole: { $cards } cards.
    }
recovery-before-at =
    { $cards ->
        [0] The version before it is whole: at “{ $stage }”, without cards.
        [one] The version before it is whole: at “{ $stage }”, with 1 card.
       *[other] The version before it is whole: at “{ $stage }”, with { $cards } cards.
    }
recovery-safe = Nothing has been changed yet. What you did last may be missing from it: check that once it is open.
recovery-open-before = Open the version before
recovery-leave = Leave it
recovery-in-use = Another window has this workshop open
recovery-in-use-text = You can look at it without changing anything. To work on it, go to the other window, or close it there first.
recovery-read-only = This workshop cannot be changed here
recovery-read-only-text = dostop may not write in this place, but you can look. To work on it, copy the file and all that begins with its name to a folder on this laptop, and open the copy.
recovery-look = Look
live-only-looking = You only look at this workshop, so nothing was changed. To work on it, open it again once that is possible.
frame-looking = You only look: nothing is changed
recovery-vote = A vote is still open
recovery-vote-text =
    { $ballots ->
        [0] No ballot is in yet.
        [one] 1 of { $people } ballots is in.
       *[other] { $ballots } of { $people } ballots are in.
    } If you close the vote now, no more can come in.
recovery-vote-go-on = Go on with it
recovery-vote-close = Close it now
recovery-result = The result is not final yet
recovery-result-text = Its ballots are still in the file, until the result is recorded.
recovery-result-go = Go to the results
recovery-result-later = Later

## What a window says about a file: without commands, without the system's own words (window files)

recovered-cut = The last bit that was written is not whole, as after a power cut, and is left out. Everything before it is there: check what you did last.
recovered-unfit =
    { $unused ->
        [one] The last change does not fit any more, and is left out.
       *[other] The last { $unused } changes do not fit any more, and are left out.
    } Everything before is there: check what you did last.
recovered-other = Another program replaced the file. The last changes that were made here do not fit it; they are kept beside it. Check what you did last.
recovered-previous = This is the version before. Check what you did last.
refused-file-damaged = { $file } is damaged, and was left as it is. If you have a copy, open that.
refused-file-syntax = { $file } holds something that this dostop does not know. It was left as it is: open it with the dostop that made it, or open a copy.
refused-file-reading = { $file } could not be read. Nothing was changed: check whether you may open the file, and whether the disk still works.
refused-file-read-only = { $file } cannot be written, because dostop may not write in that folder. Nothing was changed: choose another folder.
refused-file-writing = { $file } could not be written. What was saved before is safe: check the disk and try again.

## Phones: what a phone is told when something does not go (phone)

phone-wrong-host = This is not the address of this room. Nothing was sent: scan the code on the screen again.
phone-wrong-origin = Another page asked for this. Nothing was sent: scan the code on the screen again.
phone-bad-request = This phone sent something that the room does not understand. Nothing was stored: load the page again.
phone-too-large = That is too much at once. Nothing was stored: make it shorter and send it again.
phone-not-found = There is nothing here. Go back to the page of the room.
phone-no-token = This phone is not in the room, or not any more. What you typed is still here: scan the code on the screen, or type it.
phone-too-many =
    { $seconds ->
        [one] That went too fast. Try again in 1 second.
       *[other] That went too fast. Try again in { $seconds } seconds.
    }
phone-many-cards = You handed in as many cards as one phone may in this round. They are all in. Choose which matter most.
phone-wrong-key = This code is not right. Look at the screen and type it again.
phone-joining-closed = The room is closed for new phones. Ask the facilitator to open it.
phone-full = The room is full for now. Try again in a minute, or write on paper.
phone-not-saved = This could not be saved on the laptop yet. It is still on your phone: send it again in a moment.
phone-closed = This is closed now, so nothing new comes in. Look at the screen for what comes next.
phone-ballot-late = That vote is over, and this ballot does not count in it.
phone-ballot-over = This vote is over, and the result stands. If your ballot was in before the close, it counts, also if your phone did not hear so. Whose ballots were in can no longer be seen.
phone-already-voted = Your vote is in already. It stays as it was.
phone-people-full = As many have come in as there are people. Ask the facilitator whether you were counted.
phone-op-conflict = This was sent before, with another text. The first one stands.
phone-revealed = All cards are on the screen now, so yours stays as it is. Ask the facilitator if a text must come off.
phone-repeat = You wrote this before. It is in already.
phone-hold = Somebody can be recognised in this. Nothing was stored: write it without a name, address or number.
phone-refer = This is serious, and it belongs with somebody who can really help. Nothing was stored yet.
phone-ask = This seems to be about one person or one group. Nothing was stored yet: will you write what happens and what you need?

## Phones: what a phone is told about its answer to what the room is asked (answers)

phone-answer-closed = This question is over, and no more answers come in. Look at the screen for what came of it.
phone-already-answered = Your answer is in already. It stays as it was.
phone-reason-missing = You showed no fingers. Write in a few words what you object to: nothing was sent yet.
phone-too-many-words = { $most } words at most. Nothing was sent yet: choose the one that says most.

## Documents: what was asked by phone (answers)

report-consent-secret =
    { $agreements ->
        [one] Consent on 1 agreement was asked by phone
       *[other] Consent on { $agreements } agreements was asked by phone
    }: a fist of five in secret.
report-consent-few = Where fewer than { $fewest } people answered, only the outcome is told.
report-chapter-words = HOW WE LEAVE
report-words-with-cards = The words of the check-out are erased with them.

## The room's phones, for who starts them (host)

host-too-late = The cards are revealed already, so no more cards can come in. Nothing was changed: use --stage vote, or leave --stage out.
host-no-collect = This workshop has no stage in which cards are written. Nothing was changed: leave --stage out.
host-no-people = How many people are present? Nothing was changed: add --people and the number.
host-slips-name = { $file } is a name of the workshop itself or of what lies beside it. Nothing was changed: write the slips to another file.
host-left-open = A vote or a question is still open, and all phones must join anew. Close it before you start again: else somebody could vote or answer a second time.
host-slips-there = This workshop has vote slips already, and other ones would end them. Nothing was changed: start without --slips, or add --force to make other ones.
host-no-address = dostop cannot be reached at { $address } ({ $text }). Nothing was changed: choose another address with --bind, or another port with --port.
host-moved = Another program has the port of before the crash, so phones find this laptop at a new address: they must scan the code again. Who has voted or answered already must not do it again. What was typed is still on their old page.
host-no-thread = The system did not start the server for the phones ({ $text }). Nothing was changed: close other programs and try again.

## Vote slips: printed codes with which a phone votes (slips, F38)

slips-unknown = There is no slip with this code. Nothing was changed: look at it again.
slips-wrong = This is not a slip of this room. Look at the 12 characters on it again. If it stays wrong, ask the facilitator: you can vote on paper or at the laptop.
slips-used = Another phone or browser holds this slip already: vote there. One slip is one vote. If you cannot get back to it, ask the facilitator: you can vote on paper or at the laptop.
slips-needed = A vote counts with a vote slip. Scan your slip, or type the 12 characters that stand on it.
slips-round-open = A vote is open, and its slips stay as they are. Nothing was changed: close the vote first.
slips-how-many = A workshop can have 1 to { $most } vote slips. Nothing was changed: choose another number.
slips-sheet-title = Vote slips
slips-sheet-what =
    { $count ->
        [one] 1 slip, one vote by phone. Everyone joins and writes as ever; a vote by phone counts only with a slip, and a slip votes once in each round, whatever the phone.
       *[other] { $count } slips, each one vote by phone. Everyone joins and writes as ever; a vote by phone counts only with a slip, and a slip votes once in each round, whatever the phone.
    }
slips-sheet-cut = 1. Print this. Hold a camera over one slip: the address must come up. Do not open it, because a slip goes with the phone that opens it. Then cut along the lines.
slips-sheet-hand-out = 2. Mix the slips and let everyone who is there draw one. Do not write down who has which: then nobody can tell whose vote is whose.
slips-sheet-spare = 3. A slip that is left over is a vote: count those out loud, and tear them up in front of the room.
slips-sheet-typed = 4. Who cannot scan opens { $address }, joins with the code on the screen, and types the 12 characters of the slip when it is time to vote.
slips-sheet-once = 5. Throw this file away when it is printed: whoever has it can vote. These codes stand nowhere else, so the sheet cannot be made a second time; new slips can, and they end these.
slips-slip-title = VOTE SLIP
slips-slip-scan = Scan this code with your phone.
slips-slip-type = Or open this address:
slips-slip-code = and type, when you vote:
slips-slip-once = One slip is one vote. It does not say who you are.
slips-heading = Vote slips
slips-protect = With slips, one slip is one vote, whatever the phone: two phones in one pocket do not vote twice. Everyone still joins and writes as before. Paper and turns at the laptop need no slip.
slips-in-use = { $held } of { $count } slips are in use.
slips-count = How many slips?
slips-spare = Proposed: one for each person present. A spare slip is a vote: count the spare ones out loud, and tear them up.
slips-make = Make slips and save the sheet…
slips-close = Close
slips-renew = Make new ones…
slips-renew-text = Make new slips? The old ones count no more, also those that a phone holds already.
slips-keep = Keep the old ones
slips-make-anyway = Make new ones and save the sheet…
slips-without = Do without slips
slips-frozen = A vote is open, and its slips stay as they are until it is closed. Whoever has no slip votes on paper or at the laptop.
slips-save = Where does the sheet go?
slips-file = vote slips.txt
slips-path = The file for the sheet
slips-type-path = There is no file dialog here: type the file with its folder, and press again.
slips-writing = The sheet is being written.
slips-written = The slips count from now on. The sheet is in { $file }. Print it now and throw the file away: these codes stand nowhere else, and the address on it is the one of this network.
slips-panel = To vote, a phone needs a slip.
slips-gone-heading = The vote slips were taken back
slips-gone = The printed slips do not count any more: every phone votes without one.
slips-back-heading = The vote slips count again
slips-back = Each phone needs one to vote.
slips-other-heading = Other vote slips count now
slips-other = Not those of a moment ago, but the ones of another sheet. Take care that people hold the right ones.
slips-wall = To vote by phone: scan the slip in your hand.
slips-late = Not in yet? Scan this first.

## What a phone said is taken away (unsay, C11)

unsay-name = Take “{ $said }” away
unsay-heading = Take “{ $said }” away for good?
unsay-text = It goes out of the file, also where somebody else said the same. This cannot be undone. Documents that you saved before still have it.
unsay-word = On the wall, the room does not see it any more.
unsay-reason = The objection still counts, without this reason.
unsay-keep = Leave it
unsay-take = Take away
