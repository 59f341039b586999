# Reminders.
help-recordatorio-crear = Reminds you of something later, once or every so often: first when, then what, each between quotation marks. With `for=me` it is for you alone; whoever moderates writes `for=room`, or a person’s user id. In reply to a message, when is enough.
    .brief = Reminds you of something later: first when, then what.
    .example = !reminder create "tomorrow 9:00" "Send the proposal"
help-recordatorio-lista = Shows the reminders still to come; with a number, one alone.
    .example = !reminder list
help-recordatorio-cancelar = Cancels a reminder, by its number.
    .example = !reminder cancel REC-1
help-recordatorio-posponer = Leaves a reminder for later, or says it again: in how long, or when. In answer to a reminder, its number is not needed.
    .example = !reminder snooze REC-1 "30 min"
help-recordatorio-pausar = Pauses a reminder until you resume it.
    .example = !reminder pause REC-1
help-recordatorio-reanudar = Resumes a reminder that was paused.
    .example = !reminder resume REC-1

# On making one.
recordatorio-created = { $where ->
        [room] Reminder { $reminder }: I will say it in this room on { $at }: “{ $text }”.
        [mesa] Reminder { $reminder }: I will say it in the room of Mesa { $mesa } on { $at }: “{ $text }”.
        [elsewhere] Reminder { $reminder }: I will tell you in the room of Mesa { $mesa } on { $at }: “{ $text }”.
        [other-person] Reminder { $reminder }: I will tell { $user } in this room on { $at }: “{ $text }”.
        [other-elsewhere] Reminder { $reminder }: I will tell { $user } in the room of Mesa { $mesa } on { $at }: “{ $text }”.
       *[person] Reminder { $reminder }: I will tell you here on { $at }: “{ $text }”.
    }
recordatorio-that-message = the message you replied to
recordatorio-this-message = this message
recordatorio-recurs = It repeats. After that it will be:
recordatorio-moment = { $at }
recordatorio-how-to-cancel = If it is no longer needed: `!reminder cancel { $reminder }`.

# What is said at its time.
recordatorio-say = ⏰ Reminder { $reminder }: **{ $text }**
recordatorio-say-to = ⏰ Reminder { $reminder } for { $user }: **{ $text }**
recordatorio-say-again = ⏰ Once more, Reminder { $reminder } for { $user }: **{ $text }**
recordatorio-say-again-all = ⏰ Once more, Reminder { $reminder }: **{ $text }**
recordatorio-late = This reminder was meant for { $at } and comes late, because I was offline.
recordatorio-missed = { $count ->
        [one] This reminder was meant for { $at } and comes late, because I was offline.
       *[other] This reminder comes late, because I was offline: it was due { $count } times since { $at }. I say it once, and it goes on as planned.
    }

# Those still to come.
recordatorio-list = { $where ->
        [room] Reminders of this mesa still to come ({ $count }):
       *[mine] Your reminders still to come ({ $count }):
    }
recordatorio-list-item = { $recurs ->
        [yes] { $reminder }: “{ $text }”, { $at }; it repeats
       *[no] { $reminder }: “{ $text }”, { $at }
    }
recordatorio-list-paused = { $reminder }: “{ $text }”, paused
recordatorio-list-more = And { $count } more, later on.
recordatorio-list-none = There are no reminders to come. To make one, write for example `!reminder create "tomorrow 9:00" "Send the proposal"`.
recordatorio-shown = { $where ->
        [room] Reminder { $reminder }: it will be said in this room on { $at }: “{ $text }”.
        [mesa] Reminder { $reminder }: it will be said in the room of Mesa { $mesa } on { $at }: “{ $text }”.
        [elsewhere] Reminder { $reminder }: it will be said to whoever asked for it, in another room, on { $at }: “{ $text }”.
       *[person] Reminder { $reminder }: it will be said here, to whoever asked for it, on { $at }: “{ $text }”.
    }
recordatorio-shown-paused = Reminder { $reminder } is paused: “{ $text }”. To resume it: `!reminder resume { $reminder }`.
recordatorio-ended = { $ended ->
        [cancelled] Reminder { $reminder } is cancelled: “{ $text }”.
       *[said] Reminder { $reminder } has been said: “{ $text }”.
    }
recordatorio-cancelled = I cancelled Reminder { $reminder }: “{ $text }”.

# Later, paused, again.
recordatorio-postponed = Reminder { $reminder } (“{ $text }”) is now for { $at }.
recordatorio-postponed-once = Reminder { $reminder } (“{ $text }”) is now for { $at }, this time only. After that, as planned: { $after }.
recordatorio-again-at = { $alone ->
        [yes] I will tell you Reminder { $reminder } again on { $at }, you alone.
       *[no] { $recurs ->
            [paused] I will say Reminder { $reminder } again on { $at }; it stays paused otherwise.
            [yes] I will say Reminder { $reminder } again on { $at }; besides, it goes on repeating as planned.
           *[no] I will say Reminder { $reminder } again on { $at }.
        }
    }
recordatorio-paused = Reminder { $reminder } (“{ $text }”) is paused. To resume it: `!reminder resume { $reminder }`.
recordatorio-resumed = I resumed Reminder { $reminder } (“{ $text }”): it will be on { $at }.

# What cannot be done.
recordatorio-text-missing = What to remind of is missing. Write it between quotation marks after the date, for example `!reminder create "tomorrow 9:00" "Send the proposal"`.
recordatorio-text-long = The text has { $length } characters and { $limit } fit. Shorten it, or say where the document is.
recordatorio-too-often = A reminder repeats, at most, every { $least }. Write, for example, `every 30 min` or `every day 9:00`.
recordatorio-too-many = You already have { $limit } reminders to come, which is the most there can be. Cancel one with `!reminder cancel`; `!reminder list` shows them.
recordatorio-none = I cannot find Reminder { $reminder } here. `!reminder list` shows those there are.
recordatorio-not-yours = Reminder { $reminder } is changed or cancelled by whoever made it or by the mesa's moderator. Please ask them in the room.
recordatorio-for-whom = I did not understand whom it is for: “{ $given }”. Write `for=me`, `for=room` or the person’s user id, for example `for=@ana:hs`.
recordatorio-for-others = A reminder for somebody else or for the whole room is made by whoever moderates the mesa. For yourself, write it without `for=`.
recordatorio-for-which-mesa = Say in which mesa that person is, for example `mesa=MESA-1`: I will tell them in its room. If it is for you, write `for=me`.
recordatorio-for-nobody = { $user } is not on the lists of Mesa { $mesa }, and I cannot remind them of anything there. `!who` shows who is in it.
recordatorio-paused-already = Reminder { $reminder } was paused already. To resume it: `!reminder resume { $reminder }`.
recordatorio-not-paused = Reminder { $reminder } is not paused. `!reminder list` shows those to come.
recordatorio-moment-gone = The moment of Reminder { $reminder } passed while it was paused. Say when it is now, for example `!reminder snooze { $reminder } "tomorrow 9:00"`.
recordatorio-over = Reminder { $reminder } has been said or was cancelled before: there is nothing left to cancel.
