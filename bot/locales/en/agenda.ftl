# The agenda of the mesa.
help-agenda-crear = Posts and pins the agenda: one point per line, with its title, the minutes and who presents it.
    .example =
        !agenda create
        Opening | 10 | @mod:hs
        Chile's experience | 25 | Chile
        Agreements | 15
    .lines = Reply to this message with the points, one per line. For example: `Chile's experience | 25 | Chile`.
help-agenda-ver = Shows the agenda and which point it is at.
    .menu = The agenda.
    .example = !agenda show
help-agenda-agregar = Adds a point at the end of the agenda, or at the place that `position=` says.
    .example = !agenda add Next steps | 10 | Chile
    .lines = Reply to this message with the points to add, one per line. For example: `Next steps | 10 | Chile`.
help-agenda-mover = Moves a point: first its number, then the new one.
    .example = !agenda move 3 2
help-agenda-cambiar = Changes a point: first its number, then how it is to be, or only the minutes.
    .example = !agenda change 2 The experience of Chile | 20 | Chile
help-agenda-quitar = Takes a point out of the agenda, by its number.
    .example = !agenda remove 3
help-agenda-siguiente = Starts with the first point; after that, closes the current one and opens the next.
    .example = !agenda next

# The pinned message.
agenda-heading = **Agenda**
agenda-item-done = { $shape ->
        [full] ✔ { $title } ({ $length }), { $presenter }
        [timed] ✔ { $title } ({ $length })
        [presented] ✔ { $title }, { $presenter }
       *[bare] ✔ { $title }
    }
agenda-item-current = { $shape ->
        [full] ▶ **{ $title }** ({ $length }), { $presenter }
        [timed] ▶ **{ $title }** ({ $length })
        [presented] ▶ **{ $title }**, { $presenter }
       *[bare] ▶ **{ $title }**
    }
agenda-item-next = { $shape ->
        [full] { $title } ({ $length }), { $presenter }
        [timed] { $title } ({ $length })
        [presented] { $title }, { $presenter }
       *[bare] { $title }
    }
agenda-total = Total length: { $length }.
agenda-closed-note = The agenda is finished.
agenda-so-far = The agenda is at point { $position } of { $last }: “{ $title }”.
agenda-so-far-closed = { $count ->
        [one] The agenda has been dealt with in full (one point).
       *[other] The agenda has been dealt with in full ({ $count } points).
    }

# When it changes.
agenda-created = { $count ->
        [one] The agenda is in the pinned message: one point, { $length }.
       *[other] The agenda is in the pinned message: { $count } points, { $length }.
    }
agenda-created-untimed = { $count ->
        [one] The agenda is in the pinned message, with one point.
       *[other] The agenda is in the pinned message, with { $count } points.
    }
agenda-added = I have added “{ $title }” as point { $position }.
agenda-added-many = I have added { $count } points, from number { $position } on.
agenda-moved = “{ $title }” is now point { $position }.
agenda-changed = { $shape ->
        [full] Point { $position } is now: { $title } ({ $length }), { $presenter }.
        [timed] Point { $position } is now: { $title } ({ $length }).
        [presented] Point { $position } is now: { $title }, { $presenter }.
       *[bare] Point { $position } is now: { $title }.
    }
agenda-removed = I have taken “{ $title }” out of the agenda.
agenda-now = { $shape ->
        [full] Point { $position } of { $last }: **{ $title }** ({ $length }), { $presenter }.
        [timed] Point { $position } of { $last }: **{ $title }** ({ $length }).
        [presented] Point { $position } of { $last }: **{ $title }**, { $presenter }.
       *[bare] Point { $position } of { $last }: **{ $title }**.
    }
agenda-was = “{ $closed }” is closed.
agenda-closed = { $count ->
        [one] That was the only point: the agenda is finished. Thank you.
       *[other] That was the last of the { $count } points: the agenda is finished. Thank you.
    }

# What was not understood, line by line.
agenda-refused = { $count ->
        [one] I changed nothing: there is one line to correct.
       *[other] I changed nothing: there are { $count } lines to correct.
    }
agenda-refused-next = Write each point like this: `Chile's experience | 25 | Chile`. The minutes and who presents may be left out. Please correct, and send all the lines again.
agenda-line-without-title = Line { $number }: “{ $line }” has no title. Write it first.
agenda-line-title-long = Line { $number }: the title is too long. Keep it to 150 characters or fewer: “{ $line }”.
agenda-line-presenter-long = Line { $number }: what it says about who presents is too long. Keep it to 100 characters or fewer: “{ $line }”.
agenda-line-not-a-user = Line { $number }: the Matrix ID is not complete; write it like `@mod:hs`. It says: “{ $line }”.
agenda-line-not-a-length = Line { $number }: I did not understand the minutes. Write just a number, like `25`. It says: “{ $line }”.
agenda-line-length-odd = Line { $number }: a point lasts between 1 minute and 12 hours. Please correct the minutes: “{ $line }”.

# What cannot be.
agenda-empty = The agenda needs at least one point. Write one per line below `!agenda create`.
agenda-too-long = That is { $count } points, and an agenda has room for { $limit }. Put some together.
agenda-none = Mesa { $mesa } has no agenda yet. To make one, write `!agenda create` and, below it, one point per line.
agenda-none-yet = Mesa { $mesa } has no agenda yet. Its moderator posts it; once it is there, you will see it in the pinned message.
agenda-is-closed = The agenda is closed already: every point has been dealt with. For a new one, write `!agenda create`; to go on with this one, `!agenda add`.
agenda-is-running = The agenda has begun (it is at point { $position } of { $last }) and is not replaced. You can change it with `!agenda add`, `!agenda move` or `!agenda remove`, or finish it with `!next` and make another one afterwards.
agenda-no-such-item = There is no point { $position }. Write a number from 1 to { $last }.
agenda-item-begun = Point { $position } (“{ $title }”) has begun and stays where it is. The points from { $first } on can be changed.
agenda-last-item = It is the only point: the agenda cannot be empty. To write it anew, use `!agenda create`.

# Which meeting it is of.
agenda-of-meeting = It is the agenda of Meeting { $meeting }.
agenda-of-draft = It is a draft: it will be the agenda of the next meeting to be scheduled.
agenda-created-of = It is that of Meeting { $meeting }.
agenda-longer = That is longer than the { $length } of the meeting. Shorten an item, or give it more time with `!meeting move { $meeting } duration={ $minutes }`.
agenda-created-draft = No meeting is scheduled yet: the next one will take it.
agenda-item-pending = { $shape ->
        [full] ⏸ { $title } ({ $length }), { $presenter }: left pending
        [timed] ⏸ { $title } ({ $length }): left pending
        [presented] ⏸ { $title }, { $presenter }: left pending
       *[bare] ⏸ { $title }: left pending
    }
agenda-item-link = Material: [{ $link }]({ $link })
agenda-none-of = Meeting { $meeting } has no agenda yet. To create it, write `!agenda create` and, below, one item per line.
agenda-meeting-over = Meeting { $meeting } has ended and its agenda does not change. For the next one, write `!agenda create`.
agenda-no-current = No item is being dealt with now. To begin, write `!next`.
agenda-extend-odd = An item can be given between 1 minute and { $longest } more; I understood { $length }. Write the minutes, for example `!agenda extend 5`.
agenda-item-is-done = Item { $position } (“{ $title }”) has been dealt with. To come back to it at the next meeting, add it with `!agenda add`.
agenda-just-advanced = I did not go on again: while you were writing, “{ $title }” was begun. If that item is done too, write `!next`.

# While it is dealt with.
help-agenda-extender = Gives the current item more minutes; without a number, five.
    .example = !agenda extend 5
help-agenda-pendiente = Leaves the current item, or the one of the number you say, for the next meeting.
    .example = !agenda park
agenda-extended = “{ $title }” has { $length } more: until { $until }.
agenda-parked = “{ $title }” is left pending for the next meeting.
agenda-parked-in = “{ $title }” is left pending: it went to the agenda of Meeting { $meeting }.
agenda-left = “{ $title }”: { $left } left, until { $until }.
agenda-is-over = “{ $title }”: its time is over.
agenda-over-run = “{ $title }”: { $over } over time.
agenda-follows = Next: “{ $title }”.
agenda-time-over = The time of “{ $title }” is over. Next is “{ $next }”: `!next`. To give it more time: `!agenda extend 5`.
agenda-time-over-last = The time of “{ $title }”, the last item, is over. To give it more time: `!agenda extend 5`; to end: `!meeting end`.
agenda-item-took = { $shape ->
        [full] ✔ { $title } ({ $length }), { $presenter }: took { $taken }
        [timed] ✔ { $title } ({ $length }): took { $taken }
        [presented] ✔ { $title }, { $presenter }: took { $taken }
       *[bare] ✔ { $title }: took { $taken }
    }
agenda-item-at = { $shape ->
        [full] { $at } · { $title } ({ $length }), { $presenter }
        [timed] { $at } · { $title } ({ $length })
        [presented] { $at } · { $title }, { $presenter }
       *[bare] { $at } · { $title }
    }
agenda-clock = Planned times, by the clock of { $zone }.
agenda-line-link = Line { $number }: the address of the material is not complete; it is written like `https://www.mineduc.example/lectura`. It says: “{ $line }”.
