# Agreements: what, who answers for it, and by when.
help-acuerdo-registrar = Records an agreement: what was agreed, who answers for it (a party, a person or the network) and by when. You can also tap 📌 on a message and complete the draft.
    .example = !agreement record "Share the reading guide" responsible=Chile due="20 February"
help-acuerdo-lista = Shows the agreements: those pending first, by date. With `state=` or `party=`, only those; with a number, that agreement and what happened to it.
    .menu = The agreements.
    .example = !agreement list
help-acuerdo-cumplido = Marks an agreement as done. Its evidence is a document, resource or recording of the mesa, an address, or some words.
    .example = !agreement done ACU-1 evidence="it was sent to every party"
help-acuerdo-editar = Corrects the text, the responsible or the date of an agreement; with `state=void` and a reason, drops it.
    .example = !agreement edit ACU-1 responsible=Chile
help-acuerdo-prorrogar = Gives an agreement more time; its reminders move with it.
    .example = !agreement postpone ACU-1 "20 March" reason="change of calendar"

acuerdo-who = { $kind ->
        [network] the network
        [person] { $user }
        [member] { $user }, of { $party }
       *[party] { $party }
    }
acuerdo-item = { $standing ->
        [overdue] ⚠ { $agreement }: { $what } ({ $who }; **was due on { $due }**)
        [postponed] { $agreement }: { $what } ({ $who }; postponed, due on { $due })
        [done] ✔ { $agreement }: { $what } ({ $who }; done)
        [void] { $agreement }: { $what } ({ $who }; dropped)
       *[pending] { $agreement }: { $what } ({ $who }; due on { $due })
    }
acuerdo-evidence = { $kind ->
        [link] Evidence: [{ $evidence }]({ $evidence })
       *[words] Evidence: { $evidence }
    }
acuerdo-reason = Reason: { $reason }

# On recording it.
acuerdo-registered = **Agreement { $agreement } recorded:** { $what }. Responsible: { $who }; due on { $due }.
acuerdo-registered-reminders = I will remind { $users } before that date, on the day and, if needed, afterwards.
acuerdo-draft = Draft of an agreement: “{ $what }”. Reply to this message with who is responsible and the date, for example `Chile, 20 February`.
acuerdo-draft-already = That message is already noted as Agreement { $agreement }. To see it, write `!agreement list { $agreement }`.
acuerdo-draft-unreadable = I cannot read that message to note it as an agreement. Record it like this: `!agreement record "Share the reading guide" responsible=Chile due="20 February"`.
acuerdo-ask = { $missing ->
        [due] By when is the agreement “{ $what }”? Reply to this message with the date, for example `20 February`.
        [responsible] Who is responsible for the agreement “{ $what }”? Reply to this message with a party, a person or `the network`.
       *[both] Who is responsible for the agreement “{ $what }”, and by when? Reply to this message with both, for example `Chile, 20 February`.
    }

# On changing it.
acuerdo-done = ✔ **Agreement { $agreement } done:** { $what }. Responsible: { $who }.
acuerdo-done-no-evidence = It has no evidence. If a document shows it, post it in the room.
acuerdo-postponed = **Agreement { $agreement } postponed:** { $what }. It was due on { $before }; it is now due on { $due }. Responsible: { $who }.
acuerdo-edited = Agreement { $agreement } now says: { $what }. Responsible: { $who }; due on { $due }.
acuerdo-voided = Agreement { $agreement } is dropped: { $what }. Responsible: { $who }; it was due on { $due }.
acuerdo-told-by = Written by { $user } outside this room.

# On seeing them.
acuerdo-list = { $late ->
        [0] { $count ->
            [one] There is one pending agreement:
           *[other] There are { $count } pending agreements:
        }
        [one] { $count ->
            [one] There is one pending agreement, and it is overdue:
           *[other] There are { $count } pending agreements; one is overdue:
        }
       *[other] There are { $count } pending agreements; { $late } are overdue:
    }
acuerdo-list-closed = { $count ->
        [one] There is one agreement that is no longer pending:
       *[other] There are { $count } agreements that are no longer pending:
    }
acuerdo-list-closed-more = { $count ->
        [one] And an older one. To see them by state, write for example `!agreement list state=done`.
       *[other] And { $count } older ones. To see them by state, write for example `!agreement list state=done`.
    }
acuerdo-list-next = To see one whole, write for example `!agreement list { $agreement }`.
acuerdo-none = This mesa has no agreements yet. Moderators and focal points record them: with 📌 on a message, or with `!agreement record`.
acuerdo-none-such = There are no such agreements in this mesa. `!agreement list` shows them all.
acuerdo-shown = **Agreement { $agreement }:** { $what }
acuerdo-shown-who = Responsible: { $who }
acuerdo-shown-state = { $standing ->
        [overdue] ⚠ It was due on { $due } and is still pending
        [postponed] Postponed: due on { $due }
        [done] ✔ Done: { $user } said so on { $day } (it was due on { $due })
        [void] Dropped: { $user } decided so on { $day }
       *[pending] Pending: due on { $due }
    }
acuerdo-shown-debate = It came of Debate { $debate }
acuerdo-history = What happened to it:
acuerdo-happened-recorded = { $day }: recorded by { $user }
acuerdo-happened-done = { $day }: marked as done by { $user }
acuerdo-happened-postponed = { $explained ->
        [yes] { $day }: postponed by { $user } from { $before } to { $due } (reason: { $reason })
       *[no] { $day }: postponed by { $user } from { $before } to { $due }
    }
acuerdo-happened-edited = { $explained ->
        [yes] { $day }: { $user } changed { $changes } (reason: { $reason })
       *[no] { $day }: { $user } changed { $changes }
    }
acuerdo-happened-voided = { $day }: dropped by { $user } (reason: { $reason })
acuerdo-happened-reopened = { $explained ->
        [yes] { $day }: made pending again by { $user } (reason: { $reason })
       *[no] { $day }: made pending again by { $user }
    }
acuerdo-changed = { $field ->
        [who] the responsible
        [due] the date
       *[what] the text
    }

# The pinned message and the welcome.
acuerdo-portada = **Pending agreements**
acuerdo-portada-more = { $count ->
        [one] And one more: `!agreement list`.
       *[other] And { $count } more: `!agreement list`.
    }
acuerdo-so-far = { $late ->
        [0] { $count ->
            [one] There is one pending agreement: { $agreement }, “{ $what }”. Responsible: { $who }; due on { $due }.
           *[other] There are { $count } pending agreements. The first to fall due is { $agreement }, “{ $what }”; responsible: { $who }; due on { $due }.
        }
       *[other] { $count ->
            [one] There is one pending agreement, already overdue: { $agreement }, “{ $what }”. Responsible: { $who }; it was due on { $due }.
           *[other] { $late ->
                [one] There are { $count } pending agreements; one is overdue. To see them, write `!agreement list`.
               *[other] There are { $count } pending agreements; { $late } are overdue. To see them, write `!agreement list`.
            }
        }
    }

# The reminders.
acuerdo-reminder = { $when ->
        [ahead] { $days ->
            [one] **Reminder:** Agreement { $agreement } is due tomorrow, { $due }: { $what }. Responsible: { $who }.
           *[other] **Reminder:** Agreement { $agreement } is due in { $days } days, on { $due }: { $what }. Responsible: { $who }.
        }
        [today] **Reminder:** Agreement { $agreement } is due today, { $due }: { $what }. Responsible: { $who }.
       *[overdue] { $days ->
            [one] ⚠ **Agreement { $agreement } was due yesterday**, { $due }: { $what }. Responsible: { $who }.
           *[other] ⚠ **Agreement { $agreement } was due { $days } days ago**, on { $due }: { $what }. Responsible: { $who }.
        }
    }
acuerdo-reminder-how = { $users }: once it is done, write `!agreement done { $agreement }`; if you need more time, `!agreement postpone { $agreement }` and the new date.

# What cannot be done.
acuerdo-text-missing = What was agreed is missing. Write it in quotes, for example: `!agreement record "Share the reading guide"`.
acuerdo-text-long = The agreement has { $length } characters and { $limit } fit. Keep the main point; details can go in a document.
acuerdo-reason-long = The reason has { $length } characters and { $limit } fit. Make it shorter.
acuerdo-reason-missing = To drop Agreement { $agreement } a reason is needed, which is kept. For example: `!agreement edit { $agreement } state=void reason="another mesa takes it on"`.
acuerdo-due-past = That date is past: { $due }. Write one from today on, for example `due="20 February"`.
acuerdo-due-far = That date is too far away: { $due }. Write one within the next ten years.
acuerdo-nobody-called = I cannot tell who “{ $given }” is in this mesa. Write one of its parties ({ $parties }), the user of a person of the mesa, such as `@ana:example.org`, or `the network`.
acuerdo-person-not-here = { $user } is not on the lists of Mesa { $mesa }. Write a party, somebody of the mesa, or `the network`.
acuerdo-not-a-state = One of these states is expected: pending, postponed, overdue, done or void.
acuerdo-state-not-set = That state is not written: an agreement falls due with its date, and is postponed with `!agreement postpone { $agreement }` and the new date.
acuerdo-no-such = Mesa { $mesa } has no Agreement { $agreement }. `!agreement list` shows those there are.
acuerdo-not-yours = { $network ->
        [yes] Agreement { $agreement } is the responsibility of { $who }: the moderation can do this. Ask them in the room.
       *[no] Agreement { $agreement } is the responsibility of { $who }: the moderation or their party's focal point can do this. Ask them in the room.
    }
acuerdo-is-closed = { $standing ->
        [done] Agreement { $agreement } is done already; { $user } said so. If that was a mistake, write `!agreement edit { $agreement } state=pending`.
       *[void] Agreement { $agreement } was dropped; { $user } decided so. If that was a mistake, write `!agreement edit { $agreement } state=pending`.
    }
acuerdo-not-later = Agreement { $agreement } is due on { $due }. To postpone it, write a later date; to correct the date, `!agreement edit { $agreement } due=` and the right one.
acuerdo-nothing-to-edit = There is nothing to change in Agreement { $agreement }. Say what changes: `text=`, `responsible=`, `due=` or `state=`. For example: `!agreement edit { $agreement } responsible=Chile`.
acuerdo-evidence-not-here = Mesa { $mesa } has no { $evidence }. Check the number; `!document list` shows the documents.
acuerdo-evidence-missing = The evidence is missing: a document such as `DOC-2`, an address, or some words.
acuerdo-evidence-long = The evidence has { $length } characters and { $limit } fit. Keep the main point, or post a document and write its number.
