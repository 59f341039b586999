# Meetings: scheduling, seeing, moving and cancelling them.
help-reunion-programar = Schedules a meeting: day and time as you would say them (`2027-02-10 15:00`, `monday 15:00`), how long it lasts and its title; to have it recur, `every="2 weeks"` and `until=` or `times=`.
    .example = !meeting schedule monday 15:00 duration=90 title="First meeting"
help-reunion-ver = Shows the next meetings with each party’s local time; with a number, that whole meeting.
    .menu = The meetings to come.
    .example = !meeting show
help-reunion-lista = Shows all meetings: those to come and the last ones held.
    .example = !meeting list
help-reunion-entrar = Sends you in private your entry to the meeting that is on or comes next, under your name; with a number, to that meeting.
    .menu = Your entry to the meeting.
    .example = !join
help-reunion-mover = Changes the day, the time or the length of a meeting; tells the room. With `all=yes`, those after it too.
    .example = !meeting move REU-1 tuesday 16:00
help-reunion-preparar = Shows what is ready for a meeting and what is missing; with a number, for that one.
    .example = !meeting prepare REU-1
help-reunion-cancelar = Cancels a meeting, after asking you; tells the room. With `all=yes`, those after it too.
    .example = !meeting cancel REU-1 reason="national holiday"

# The announcement and what the whole mesa is told.
reunion-announced = { $titled ->
        [yes] **Meeting { $meeting }: { $title }**
       *[no] **Meeting { $meeting }**
    }
reunion-announced-cancelled = { $titled ->
        [yes] **Meeting { $meeting }: { $title }** (cancelled)
       *[no] **Meeting { $meeting }** (cancelled)
    }
reunion-day = Date: { $day }. Length: { $length }.
reunion-time = **{ $time }** in { $zones }
reunion-time-other-day = **{ $time }** in { $zones }, on { $day }
reunion-link = To enter: [{ $link }]({ $link })
reunion-ask-here = To enter: tap 🎥 below or write `!join`, and I will send you in private an entry under your name.
reunion-ask = To enter: tap 🎥 on the meeting’s announcement or write `!join`, and I will send you in private an entry under your name.
reunion-news-way = { $titled ->
        [yes] **Meeting { $meeting } (“{ $title }”) has a new link.** Somebody left the mesa, and the former one is not the meeting’s any more.
       *[no] **Meeting { $meeting } has a new link.** Somebody left the mesa, and the former one is not the meeting’s any more.
    }
reunion-link-anyone = Whoever has this link can enter, under any name they write: please do not forward it outside the mesa.
reunion-watch = This is a meeting to watch: only those who moderate or present enter with camera and microphone.
reunion-recorded = This meeting is recorded: those in the mesa can watch it again afterwards.
reunion-was-for = It was planned for { $when }.
reunion-reason = Reason: { $reason }
reunion-news-moved = { $titled ->
        [yes] **Meeting { $meeting } (“{ $title }”) has been moved.** Before: { $before }. Now: { $now }.
       *[no] **Meeting { $meeting } has been moved.** Before: { $before }. Now: { $now }.
    }
reunion-news-length = { $titled ->
        [yes] **The length of Meeting { $meeting } (“{ $title }”) has changed.** It now lasts { $length }; it begins as planned.
       *[no] **The length of Meeting { $meeting } has changed.** It now lasts { $length }; it begins as planned.
    }
reunion-news-cancelled = { $titled ->
        [yes] **Meeting { $meeting } (“{ $title }”) has been cancelled.** It was planned for { $when }.
       *[no] **Meeting { $meeting } has been cancelled.** It was planned for { $when }.
    }
reunion-reminder = { $titled ->
        [yes] **Reminder:** Meeting { $meeting } (“{ $title }”) begins in { $left }.
       *[no] **Reminder:** Meeting { $meeting } begins in { $left }.
    }
reunion-reminder-begun = { $titled ->
        [yes] **Reminder:** Meeting { $meeting } (“{ $title }”) has begun.
       *[no] **Reminder:** Meeting { $meeting } has begun.
    }
reunion-reminder-over = { $titled ->
        [yes] Meeting { $meeting } (“{ $title }”) was planned for { $when }, and its time has passed.
       *[no] Meeting { $meeting } was planned for { $when }, and its time has passed.
    }

# The pinned message and the welcome.
reunion-portada-next = { $titled ->
        [yes] **Next meeting** ({ $meeting }): { $title }
       *[no] **Next meeting** ({ $meeting })
    }
reunion-portada-now = { $titled ->
        [yes] **Meeting in progress** ({ $meeting }): { $title }
       *[no] **Meeting in progress** ({ $meeting })
    }
reunion-portada-more = { $count ->
        [one] There is another meeting scheduled: `!meeting list`.
       *[other] There are { $count } more meetings scheduled: `!meeting list`.
    }
reunion-so-far-last = { $titled ->
        [yes] The last meeting ({ $meeting }, “{ $title }”) was on { $day }.
       *[no] The last meeting ({ $meeting }) was on { $day }.
    }
reunion-so-far-next = { $titled ->
        [yes] The next meeting ({ $meeting }, “{ $title }”) will be on { $when }.
       *[no] The next meeting ({ $meeting }) will be on { $when }.
    }
reunion-so-far-now = { $titled ->
        [yes] A meeting is in progress ({ $meeting }, “{ $title }”), since { $when }.
       *[no] A meeting is in progress ({ $meeting }), since { $when }.
    }

# To who schedules, moves or cancels it.
reunion-scheduled-here = I have scheduled Meeting { $meeting } for { $when }.
reunion-scheduled = I have scheduled Meeting { $meeting } for { $when }. Length: { $length }. The announcement is in the mesa’s room.
reunion-moved-here = Meeting { $meeting } is now on { $when }.
reunion-moved = Meeting { $meeting } is now on { $when }. Length: { $length }. I have told the mesa’s room.
reunion-moved-nothing = Meeting { $meeting } already was on { $when }, with that length; there was nothing to change.
reunion-reminders = I will remind the room { $before } before.
reunion-reminders-skipped = { $count ->
        [one] There is no time left for the reminder { $before } before.
       *[other] There is no time left for the reminders { $before } before.
    }
reunion-clash = { $titled ->
        [yes] Please note: the mesa has another meeting at that time, { $meeting } (“{ $title }”), on { $when }. If that is a mistake, move or cancel it.
       *[no] Please note: the mesa has another meeting at that time, { $meeting }, on { $when }. If that is a mistake, move or cancel it.
    }
reunion-clash-elsewhere = { $count ->
        [one] Please note: at that time { $users } moderates a meeting of another mesa, on { $when }.
       *[other] Please note: at that time { $users } moderate a meeting of another mesa, on { $when }.
    }
reunion-clash-moderator = { $count ->
        [one] Please note: at that time { $users } moderates Meeting { $meeting } of Mesa { $mesa }, on { $when }.
       *[other] Please note: at that time { $users } moderate Meeting { $meeting } of Mesa { $mesa }, on { $when }.
    }
reunion-no-link = There is no link to enter yet: coordination has to say where meetings are held (`jitsi.url`, in the settings). Please tell { $contact }.
reunion-cancel-ask = { $titled ->
        [yes] Shall I cancel Meeting { $meeting } (“{ $title }”), planned for { $when }? Tap ✅ to confirm: I will tell the room, and there will be no more reminders. Until you do, nothing changes.
       *[no] Shall I cancel Meeting { $meeting }, planned for { $when }? Tap ✅ to confirm: I will tell the room, and there will be no more reminders. Until you do, nothing changes.
    }
reunion-cancelled = { $titled ->
        [yes] I have cancelled Meeting { $meeting } (“{ $title }”) and told the mesa’s room.
       *[no] I have cancelled Meeting { $meeting } and told the mesa’s room.
    }

# When seeing them.
reunion-shown-over = It has been held.
reunion-shown-now = It is in progress.
reunion-recordings = { $count ->
        [one] It can be seen again:
       *[other] It can be seen again, in { $count } recordings:
    }
reunion-after = { $count ->
        [one] After it there is another meeting:
       *[other] After it there are { $count } more meetings:
    }
reunion-list = { $count ->
        [one] There is one meeting to come:
       *[other] There are { $count } meetings to come:
    }
reunion-list-held = { $count ->
        [one] One meeting has been held:
       *[other] { $count } meetings have been held; the last one first:
    }
reunion-line = { $titled ->
        [yes] { $meeting }: { $title }, { $when }
       *[no] { $meeting }: { $when }
    }
reunion-list-more = { $count ->
        [one] And one more. To see one whole, write its number: `!REU-1`.
       *[other] And { $count } more. To see one whole, write its number: `!REU-1`.
    }
reunion-none = Mesa { $mesa } has no meetings scheduled. When there is one, you will see it in the room’s pinned message.
reunion-none-yet = Mesa { $mesa } has no meetings scheduled. To schedule one, write for example `!meeting schedule monday 15:00 duration=90`.

# What cannot be.
reunion-past = That moment has passed. Write a day and a time to come, for example `monday 15:00`.
reunion-too-far = That is too far ahead: meetings are scheduled three years ahead at most. Check the year.
reunion-length-odd = A meeting lasts between { $shortest } and { $longest }; I understood { $length }. Write the minutes, for example `duration=90`.
reunion-is-cancelled = Meeting { $meeting } is cancelled and changes no more. To hold another, write for example `!meeting schedule monday 15:00`.
reunion-has-begun = Meeting { $meeting } has begun: it cannot be moved or cancelled. To hold another, write for example `!meeting schedule monday 15:00`.
reunion-is-over = The time of Meeting { $meeting } has passed: it cannot be moved or cancelled. To hold another, write for example `!meeting schedule monday 15:00`.
reunion-not-found = Mesa { $mesa } has no Meeting { $meeting }. With `!meeting list` you see those there are.
reunion-changed-since = Meeting { $meeting } changed after my question, and I did not cancel it. If it is still needed, write `!meeting cancel { $meeting }` again.
reunion-move-to-what = Say when the meeting is now, for example `!meeting move { $meeting } monday 15:00`, or how long it lasts: `duration=60`.
reunion-which = Which meeting? Add its number after the command, for example `{ $meeting }`. Those to come are:
reunion-words-after = I did not understand “{ $rest }” in the date. If it is the meeting's title, write it so: `title="{ $rest }"`. If it is the place whose time it is, write a large city or a country, for example `15:00 (Bogota)`.
reunion-reason-too-long = The reason has { $length } characters and { $limit } fit. Make it shorter; the rest can be written in the room.

# Before a date stands.
reunion-soon = It is soon: meetings are best scheduled { $days } days ahead, so that they can be prepared. Please check that the lists, the agenda and the moderation are ready.
reunion-clash-space = { $count ->
        [one] A meeting of another mesa takes place at that time too; I have told coordination.
       *[other] { $count } meetings of other mesas take place at that time too; I have told coordination.
    }
reunion-clash-other-mesa = Meeting { $meeting } of Mesa { $mesa } takes place at that time too: { $when }.
reunion-clash-coordination = Meeting { $meeting } of Mesa { $mesa }, { $when }, is at the same time as meetings of other mesas:
reunion-clash-coordination-item = { $count ->
        [0] Meeting { $meeting } of Mesa { $mesa }: { $when }
       *[other] Meeting { $meeting } of Mesa { $mesa }: { $when }. { $users } moderates both.
    }
reunion-ask-schedule = Before the meeting is scheduled, please confirm the date. I understood: **{ $when }**.
reunion-ask-move = Before Meeting { $meeting } is moved, please confirm the date. I understood: **{ $when }**.
reunion-ask-confirm = If that is right, tap ✅. If not, write the command again with the whole date, for example `15 January 2027 15:00`. Until you confirm, nothing changes.
reunion-doubt-order = The day comes before the month. With the month first it would be { $other }.
reunion-doubt-weekday = Today is { $today }: it could also be the same day of another week.
reunion-doubt-early = That is in the small hours. If you meant the afternoon, the time is { $time }.
reunion-doubt-midnight = That is the midnight with which that day begins.
reunion-doubt-twice = Clocks go back on that day and show that time twice: I take the first. The second is written `{ $second }`.
reunion-doubt-skipped = Clocks go forward on that day and the time you wrote does not exist: I take the first one that does.
reunion-doubt-country = There is more than one time in that country: I take that of { $city }. For another one, write the city, for example `15:00 (Bogota)`.
# Opening and ending one.
help-reunion-abrir = Opens the meeting, with the first item of its agenda; tells the room. Without a number, the next one.
    .example = !meeting open REU-1
help-reunion-terminar = Ends the meeting in progress and posts the summary: items, agreements and what is left pending.
    .example = !meeting end
reunion-news-opened = { $titled ->
        [yes] **Meeting { $meeting } has begun: { $title }**
       *[no] **Meeting { $meeting } has begun**
    }
reunion-thread-opened = The meeting began at { $at }.
reunion-opened = I opened Meeting { $meeting } and told the mesa’s room.
reunion-ended = { $titled ->
        [yes] **Meeting { $meeting } has ended: { $title }.** It lasted { $length }.
       *[no] **Meeting { $meeting } has ended.** It lasted { $length }.
    }
reunion-ended-items = The items:
reunion-ended-item-timed = ✔ { $title }: { $taken } (planned: { $length })
reunion-ended-item-took = ✔ { $title }: { $taken }
reunion-ended-item = ✔ { $title }
reunion-ended-item-pending = ⏸ { $title }: left pending
reunion-ended-agreements = { $count ->
        [one] One agreement was recorded:
       *[other] { $count } agreements were recorded:
    }
reunion-ended-no-agreements = No agreements were recorded. To record one: `!agreement record`.
reunion-ended-pending = What was left pending goes to the agenda of the next meeting to be scheduled.
reunion-ended-pending-in = What was left pending is on the agenda of Meeting { $meeting }.
reunion-ended-answer = I ended Meeting { $meeting }. The summary is in the mesa’s room.
reunion-already-open = Meeting { $meeting } is open already. To move on to the next item, write `!next`; to end it, `!meeting end`.
reunion-other-open = I did not open Meeting { $asked }: Meeting { $meeting } is in progress. End it first with `!meeting end`.
reunion-opened-too-late = Meeting { $meeting } is past and cannot be opened. To hold another, write for example `!meeting schedule monday 15:00`.
reunion-opened-too-early = I did not open it: Meeting { $meeting } is on { $day }, { $time }. If you want to hold it now, move it first, for example `!meeting move { $meeting } in 10 min`.
reunion-not-open = Meeting { $meeting } is not in progress. To open it, write `!meeting open { $meeting }`.
reunion-none-open = Mesa { $mesa } has no meeting in progress. To open the next one, write `!meeting open`.
reunion-mode-unknown = I do not know the way to take part “{ $given }”. Write `mode=watch` for a large meeting in which only those who moderate or present speak, or leave `mode=` out.
reunion-ask-end = Shall I end the meeting? Tap ✅ and I post the summary. To go on, add an item with `!agenda add`.
reunion-ended-forgotten = Nobody ended it, so I take it as ended: more than two hours have passed since its planned end.

# To one person alone, in private.
reunion-later-kept = { $titled ->
        [yes] I will remind you here of Meeting { $meeting } (“{ $title }”) on { $at }.
       *[no] I will remind you here of Meeting { $meeting } on { $at }.
    }
reunion-to-one = { $titled ->
        [yes] **Reminder:** Meeting { $meeting } (“{ $title }”) of the mesa “{ $name }” begins in { $left }, on { $when }.
       *[no] **Reminder:** Meeting { $meeting } of the mesa “{ $name }” begins in { $left }, on { $when }.
    }
reunion-to-one-begun = { $titled ->
        [yes] **Reminder:** Meeting { $meeting } (“{ $title }”) of the mesa “{ $name }” has begun; it was for { $when }.
       *[no] **Reminder:** Meeting { $meeting } of the mesa “{ $name }” has begun; it was for { $when }.
    }
help-reunion-vivo = Sends you in private the page from which to run the meeting on a phone.
    .example = !meeting live

# Meetings that recur.
reunion-series-unclear = I did not understand how often it recurs. Write it, for example, like this: `every="2 weeks"`, `every=week` or `every=month`.
reunion-series-no-end = It is missing until when it recurs: add `until=` with the last day, for example `until=2027-06-30`, or `times=` with how many meetings there are, { $most } at most.
reunion-series-times = With `times=` say how many meetings there are: between 2 and { $most }.
reunion-series-weekday = The first meeting falls on { $day }, which is not the day of the week on which it recurs. Please correct one of the two.
reunion-series-too-many = There would be more than { $most } meetings, the most that are scheduled at once. Shorten it with `until=` or with `times=`.
reunion-series-alone = Until that day it does not recur. Write a later `until=`, or schedule a single meeting without `every=`.
reunion-series-not-one = Meeting { $meeting } does not recur: move or cancel it without `all=yes`.
reunion-series-how-often = It is missing how often it recurs: add, for example, `every="2 weeks"`.
reunion-recurring-how = To schedule several that recur, write when the first one is and how often, for example `!meeting schedule monday 9:00 every=week times=6`.
reunion-series-following = { $count ->
        [one] And another meeting after it:
       *[other] And { $count } more meetings after it:
    }
reunion-series-line = { $day } ({ $meeting }): { $times }
reunion-series-news-moved = { $titled ->
        [yes] **{ $count } meetings have moved, from Meeting { $meeting } (“{ $title }”) on.** They are now:
       *[no] **{ $count } meetings have moved, from Meeting { $meeting } on.** They are now:
    }
reunion-series-news-cancelled = { $titled ->
        [yes] **{ $count } meetings have been cancelled, from Meeting { $meeting } (“{ $title }”) on.** They were planned for:
       *[no] **{ $count } meetings have been cancelled, from Meeting { $meeting } on.** They were planned for:
    }
reunion-series-scheduled = I scheduled { $count } meetings, { $first } to { $last }: the first is on { $since }; the last, on { $until }. At the same time on the clock all year. Each is moved or cancelled by itself, or with those after it: `all=yes`.
reunion-series-moved = I moved { $count } meetings: the first is on { $since }; the last, on { $until }. The room has been told.
reunion-series-cancel-ask = { $titled ->
        [yes] Shall I cancel { $count } meetings: Meeting { $meeting } (“{ $title }”), on { $since }, and those after it, until the one on { $until }? Tap ✅ to confirm: I will tell the room, and there will be no more reminders. Until you do, nothing changes.
       *[no] Shall I cancel { $count } meetings: Meeting { $meeting }, on { $since }, and those after it, until the one on { $until }? Tap ✅ to confirm: I will tell the room, and there will be no more reminders. Until you do, nothing changes.
    }
reunion-series-cancelled = { $titled ->
        [yes] I cancelled { $count } meetings, from Meeting { $meeting } (“{ $title }”) on, and told the room of the mesa.
       *[no] I cancelled { $count } meetings, from Meeting { $meeting } on, and told the room of the mesa.
    }
reunion-clash-more = { $count ->
        [one] And one more meeting is at the same time: `!calendar`.
       *[other] And { $count } more meetings are at the same time: `!calendar`.
    }
