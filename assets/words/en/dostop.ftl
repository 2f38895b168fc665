### Every English sentence that dostop shows, prints or says. Short, warm, plain (B1), no blame.

language-name = English

### Report

## Dates
report-date = { $day } { $month } { $year }
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
    [do] do ideas { $ideas }
   *[stop] stop ideas { $ideas }
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
report-joined = Ideas { $ideas } were too close to part and counted as a tie.
report-widened = { $lane ->
    [do] Tie in do: all tied ideas were taken
   *[stop] Tie in stop: all tied ideas were taken
}, { $more ->
    [one] one place
   *[other] { $more } places
} more.
report-runoff = Run-off, blind, at most 1 dot per idea, between { $ideas }: { $ballots }.
report-runoff-ideas = ideas { $ideas } ({ $budget ->
    [one] one dot
   *[other] { $budget } dots
})
report-lot = Tie settled by lot: seed { $seed }, drawn in the order { $order }. Rule: the tied ideas are sorted by number and shuffled by ChaCha8 from the seed.
report-talk = Tie settled by talk and a consent check: first { $ideas }.
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
report-agreement-parked = Not adopted, an objection was left: { $text }

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
report-absent = Not present
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
report-cards-until = Loose cards will be erased on { $date }.
report-cards-kept = Loose cards will be erased at the follow-up.
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
report-ballot-lane-taken = Not voted, all taken.
report-ballot-budget = You have { $rules }.
report-ballot-approval = Cross every idea that you support, as many as you like.
report-head-boxes = Dots

## Run sheet
report-for-facilitator = For the facilitator only: prompts and notes stand in it.
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
