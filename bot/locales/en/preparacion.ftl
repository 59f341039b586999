# What is needed before a meeting.
preparacion-heading = { $titled ->
        [yes] **Preparation of Meeting { $meeting }: { $title }**, of the mesa “{ $name }” ({ $mesa }), on { $when }
       *[no] **Preparation of Meeting { $meeting }**, of the mesa “{ $name }” ({ $mesa }), on { $when }
    }
preparacion-lists = { $done ->
        [yes] ✔ Lists: every party has sent its own ({ $count }).
       *[no] ☐ Lists: those of { $missing } are missing. `!list ask` asks for them.
    }
preparacion-people = { $done ->
        [yes] ✔ People in the room: everybody ({ $joined }).
       *[no] ☐ People in the room: { $joined } of { $listed }. `!list differences` shows who is missing.
    }
preparacion-agenda = { $done ->
        [yes] ✔ Agenda: it has { $count } items.
       *[no] ☐ Agenda: it has no items yet. Write it with `!agenda create meeting={ $meeting }`.
    }
preparacion-moderator = { $done ->
        [yes] ✔ Moderator: { $users }.
       *[no] ☐ Moderator: nobody. `!table moderate { $mesa }` names one.
    }
preparacion-entries = { $done ->
        [yes] ✔ Entries to the video call: they work.
       *[no] ☐ Entries to the video call: { $why ->
            [away] the meeting server does not answer me. Ask whoever runs it to look.
            [refuses] the meeting server does not take the entries that I send, and nobody could enter. Ask whoever runs it to check `app_id` and `app_secret` there.
           *[nowhere] the settings must say where meetings are held (`jitsi.url`).
        }
    }
preparacion-sound = { $done ->
        [yes] ✔ Sound test: done, says { $user }.
       *[no] ☐ Sound test: still to be done.
    }
preparacion-ready = Everything is ready.
preparacion-how = What I can see I tick myself, and this message is kept up to date. Once the sound has been tested, tap ✅ here.
preparacion-sound-noted = I noted that the sound was tested for Meeting { $meeting }.

# The same in a few words.
preparacion-lacks-lists = lists
preparacion-lacks-people = people who have not entered the room
preparacion-lacks-agenda = an agenda
preparacion-lacks-moderator = a moderator
preparacion-lacks-entries = entries to the video call
preparacion-lacks-sound = a sound test
