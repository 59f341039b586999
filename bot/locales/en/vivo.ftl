

# The link to the moderator's page, in private.
vivo-link = With this page you run Meeting { $meeting } of “{ $name }” from your phone: next item, more time, who asks for the floor, agreements.
vivo-link-address = [{ $link }]({ $link })
vivo-link-own = It is for you alone: whoever has the link can do the same.
vivo-sent = I sent you in private the page from which to run Meeting { $meeting }.
vivo-no-pages = The page from which to run the meeting is not available: it has not been said where pages are opened (`web.public_url`, in the configuration). Meanwhile you can use `!next`, `!agenda extend 5`, `!agenda park` and `!floor give`.

# The page. No formatting here: it is plain text.
vivo-heading = { $titled ->
        [yes] Meeting { $meeting }: { $title }
       *[no] Meeting { $meeting }
    }
vivo-page-over = This link no longer works
vivo-page-over-next = The page is for whoever moderates the mesa, while the meeting lasts. If you do, write !meeting live in the mesa and you will get another link.
vivo-page-ended = The meeting has ended. The summary is in the mesa’s room.
vivo-page-cancelled = The meeting was cancelled.
vivo-page-starts = It is planned for { $when }.
vivo-open = Open the meeting
vivo-point = Item { $position } of { $last }
vivo-presents = Presented by: { $presenter }
vivo-left = { $time } left
vivo-over = { $time } over
vivo-gone = { $time } so far
vivo-until = until { $until }
vivo-next-point = Next: { $title }
vivo-all-done = All items have been dealt with
vivo-not-begun = The agenda has not begun
vivo-no-agenda = This meeting has no agenda
vivo-next = Next
vivo-extend = +5 min
vivo-park = Leave pending
vivo-agreement = Agreement
vivo-give = Give the floor
vivo-queue = { $count ->
        [0] They ask for the floor
       *[other] They ask for the floor ({ $count })
    }
vivo-queue-empty = Nobody, for now.
vivo-speaks = Has the floor: { $name }
vivo-round = Round
vivo-round-minutes = Minutes for each party
vivo-round-begin = Begin the round
vivo-round-end = End the round
vivo-turn = { $party }’s turn.
vivo-turn-next = { $party } is next.
vivo-turn-button = Next turn
vivo-agenda = Agenda
vivo-agreed = Agreements of this meeting
vivo-agreed-one = { $agreement }: { $what }
vivo-item-pending = { $title }: left pending
vivo-length = ({ $length })
vivo-material = Material: { $host }
vivo-end-ask = End the meeting…
vivo-end-what = I post the summary in the room; items not reached go to the next meeting.
vivo-end = Yes, end it
vivo-refresh = Refresh
vivo-offline = There is no connection: what you see is from a while ago. It refreshes by itself once it is back.
vivo-stale = I did nothing: the page had changed since you saw it. This is how it is now.
vivo-day = “{ $given }” is not a day. Choose in the calendar by when it is due.
vivo-agreement-title = Record an agreement
vivo-agreement-what = What was agreed
vivo-agreement-who = Who answers for it
vivo-agreement-choose = Choose
vivo-agreement-network = The network
vivo-agreement-due = By when
vivo-agreement-record = Record
vivo-agreement-back = Back without recording
