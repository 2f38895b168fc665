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
refused-no-winners = Nobody has won yet: hold a vote and settle it first, then draft the agreements.
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
refused-no-people = Say how many people are present: a vote needs at least one.
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
window-recovered-text = It was not closed the last time. This is what was found.
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
store-damaged = { $file } is damaged, and was left as it is. If there is a generation before it, it lies beside it; look into it with: dostop { $file }.previous
store-damaged-at = { $place }: here { $file } is damaged, and it was left as it is. If there is a generation before it, it lies beside it; look into it with: dostop { $file }.previous
store-syntax = { $place }: here stands something that is no workshop ({ $message }). The file was left as it is: open it with the dostop that made it, or restore a copy.
store-read-only = { $file } cannot be written: no permission ({ $text }). What was saved before is safe; choose a folder where you may write.
store-no-space = The disk is full, so { $file } could not be written. What was saved before is safe; make room and try again.
store-no-folder = The folder of { $file } is not there. Make it first, or choose another.
store-reading = { $file } could not be read ({ $text }). Nothing was changed: check the permissions and the disk.
store-writing = { $file } could not be written ({ $text }). What was saved before is safe; check the disk and try again.
store-unwritable = { $file } could not be written down ({ $message }). What was saved before is safe. This is a fault in dostop: please report it.
store-not-saved = The last change is not on the disk. What was saved before is safe; check the disk, then save again.
live-closed = The workshop is closed, so nothing was changed. Open it again first.
live-no-step = There is nothing to undo, or to do again.
notice-journal-cut = { $file }: the end of the journal is torn or damaged, as after a power cut. Everything before it is there; { $bytes } bytes were not used.
notice-journal-refused =
    { $unused ->
        [one] { $file }: the last change in the journal does not fit and was not used
       *[other] { $file }: the last { $unused } changes in the journal do not fit and were not used
    } ({ $reason })
notice-journal-of-another = { $file }: the journal beside it belongs to another file and was not used. Keep a copy of both if cards are missing.
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
frame-timer-cue = { $minutes } min left
frame-timer-over = time is up
frame-wall = What the room sees
frame-wall-hide = Hide
frame-wall-show = Show again
frame-wall-page = { $page } of { $pages }
frame-wall-previous = Back
frame-wall-next = On
frame-projector-open = Second screen
frame-projector-close = Close second screen
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
frame-key-step = the next step, the violet button
frame-key-stages = a stage back, a stage on
frame-key-projector = the projector on a second screen, or off it
frame-key-full-screen = the projector over this window, on one screen
frame-key-hide = hide everything from the room, or show it again
frame-key-take-back = take a card off the wall
frame-key-test = test slide: can the last row read this?
frame-key-timer = start or pause the timer
frame-key-undo = undo, redo; never a ballot
frame-key-save = save now; it also happens by itself
frame-key-leave = close this workshop, back to the start screen
frame-key-export = take home: make the documents
frame-projector-title = dostop, projector
leave-open-heading = The vote is still open
leave-open-text = The ballots so far are kept, sealed. When you open this workshop again, the vote goes on where it was.
leave-unsettled-heading = The result is not final yet
leave-unsettled-text = The ballots are kept until the result is final. When you open this workshop again, you decide there.
leave-stay = Stay here
leave-anyway = Close anyway

## Window: Widgets

## Window: Lists, recent workshops, settings

recent-left-open = Not closed last time. Everything that was saved is there.
recent-held = Open right now, here or in another window.
recent-only-previous = The file is damaged, and the version before it is there. Open it and check what was done last.

## Window: Begin a workshop

new-heading = A new workshop
new-begin = Begin
new-title = Name of the team or the workshop

## Window: Intake

## Window: Opening, breaks, plain stages

## Window: Collect

## Window: Kiosk

## Window: Read and take back

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
groups-advice-more = Aim for 3 to 7 groups: choose cards that belong together and press G.
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
groups-few-heading = Show so few cards?
groups-few =
    { $cards ->
        [one] There is only one card. It is easy to guess who wrote it.
       *[other] There are only { $cards } cards. With so few it is easy to guess who wrote what.
    }
groups-reveal-anyway = Show them anyway
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

## Window: Results and the ladder

## Window: Agreements and consent

## Window: Action plan

## Window: Check-out and date

## Window: Export in the window

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
wall-all-taken = no vote, all ideas go on
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
