# The recordings of meetings.
help-grabacion-enlazar = Keeps the address where a meeting can be seen again, and tells the room.
    .example = !recording link REU-1 https://video.example/mesa-1.mp4
help-grabacion-ver = Shows a recording by its number; without a number, all of them.
    .menu = The recordings of the meetings.
    .example = !recording show
help-grabacion-lista = Shows the mesa’s recordings, the latest first.
    .example = !recording list
help-grabacion-compartir = Makes a link with which people of the teams who are not in the mesa can watch a recording, for some days (7 if you do not say how many). The mesa sees that it was shared.
    .example = !recording share GRA-1 days=7 for="curriculum team"
help-grabacion-revocar = Ends at once the links of a recording that was shared, or one of them by its number.
    .example = !recording revoke GRA-1
help-grabacion-quitar = Removes a recording, after asking you: what was kept of it is deleted. Its number stays in the record.
    .example = !recording remove GRA-1
help-grabacion-asignar = Assigns a recording that was put aside to a meeting, after asking you; without a folder, it shows those there are.
    .example = !recording assign abcdefgh REU-1

grabacion-news = { $titled ->
        [yes] **Meeting { $meeting } can now be watched again**; it was held on { $day }: “{ $title }” (Recording { $recording }).
       *[no] **Meeting { $meeting } can now be watched again**; it was held on { $day } (Recording { $recording }).
    }
grabacion-link = Address: [{ $link }]({ $link })
grabacion-facts = The recording lasts { $length } and takes up { $size }.
grabacion-kept = { $titled ->
        [yes] **Meeting { $meeting } of { $day } can be watched again**: “{ $title }” (Recording { $recording }).
       *[no] **Meeting { $meeting } of { $day } can be watched again** (Recording { $recording }).
    }
grabacion-part = It is part { $part } of what was recorded of this meeting.
grabacion-began = The recording began at this time:
grabacion-chapters = Items of the agenda, and when in the recording each begins:
grabacion-chapter = { $at }: { $title }
grabacion-agreements = Agreements noted in the meeting:
grabacion-agreement = Agreement { $agreement }: { $what }
grabacion-tap = To watch it, tap 🎥: I send you your link in a private message.
grabacion-until = It is kept until { $until }.
grabacion-kept-since = I have kept it, encrypted, since { $when }. SHA-256: `{ $sha256 }`.
grabacion-linked = I have linked Recording { $recording } to Meeting { $meeting } and told the mesa’s room.
grabacion-shown = { $titled ->
        [yes] **Recording { $recording }: { $title }**. Of Meeting { $meeting }, { $day }.
       *[no] **Recording { $recording }**. Of Meeting { $meeting }, { $day }.
    }
grabacion-added = Linked by { $user } on { $when }.
grabacion-list = { $count ->
        [one] There is one recording:
       *[other] There are { $count } recordings, the latest first:
    }
grabacion-list-more = { $count ->
        [one] And one more, which you can see in its meeting: `!REU-1`.
       *[other] And { $count } more, which you can see in their meetings: `!REU-1`.
    }
grabacion-line = { $titled ->
        [yes] { $recording }: { $title } (Meeting { $meeting }), at [{ $host }]({ $link })
       *[no] { $recording }: Meeting { $meeting }, at [{ $host }]({ $link })
    }
grabacion-line-kept = { $titled ->
        [yes] { $recording }: { $title } (Meeting { $meeting }), { $length }, { $size }
       *[no] { $recording }: Meeting { $meeting }, { $length }, { $size }
    }
grabacion-none = Mesa { $mesa } has no recordings yet. Once there is one, you will see it here and in the room. Who moderates can link one too, like this: `!recording link REU-1 https://video.example/mesa-1.mp4`.
grabacion-portada = **Recordings**
grabacion-portada-long = { $titled ->
        [yes] { $recording }: { $title } (Meeting { $meeting }); to see the address: `!{ $recording }`
       *[no] { $recording }: Meeting { $meeting }; to see the address: `!{ $recording }`
    }
grabacion-portada-more = { $count ->
        [one] And one more: `!recording list`.
       *[other] And { $count } more: `!recording list`.
    }
grabacion-so-far = { $count ->
        [one] There is one recording, of Meeting { $meeting }: `!recording list`.
       *[other] There are { $count } recordings; the latest, of Meeting { $meeting }: `!recording list`.
    }

# What cannot be.
grabacion-not-found = Mesa { $mesa } has no Recording { $recording }. With `!recording list` you see those there are.
grabacion-twice = That address is already linked to Meeting { $meeting }: it is Recording { $recording }. There is nothing more to do.
grabacion-early = The meeting has not begun yet: if this is not the address of its recording, tell whoever moderates.
grabacion-of-cancelled = Meeting { $meeting } was cancelled and cannot have a recording. Check the number: with `!meeting list` you see those held.

# Watching it, with a link of one's own.
grabacion-watch = **Recording { $recording }**, of Meeting { $meeting }: this is your link to watch it.
grabacion-watch-link = [{ $link }]({ $link })
grabacion-watch-own = It is for you alone: do not pass it on. It works for { $lasts } and while you are in the mesa. If somebody else of your team should see it, ask whoever moderates or your focal point to share it.
grabacion-watch-sent = I sent you your link to watch it in a private message.
grabacion-no-pages = I cannot show Recording { $recording } for now: the pages have no address yet. Ask { $contact } for help.

# Sharing it with people who are not in the mesa.
grabacion-shared = { $said ->
        [yes] { $user } shared **Recording { $recording }** with people outside the mesa, for “{ $whom }”, until { $until } (link { $number }). To end it: `!recording revoke { $recording } { $number }`.
       *[no] { $user } shared **Recording { $recording }** with people outside the mesa until { $until } (link { $number }). To end it: `!recording revoke { $recording } { $number }`.
    }
grabacion-share-made = { $said ->
        [yes] I shared Recording { $recording } for “{ $whom }” (link { $number }) and told the mesa in its room. The link is in your private messages.
       *[no] I shared Recording { $recording } (link { $number }) and told the mesa in its room. The link is in your private messages.
    }
grabacion-share-link = { $said ->
        [yes] Link { $number } of **Recording { $recording }** (Meeting { $meeting }), for “{ $whom }”:
       *[no] Link { $number } of **Recording { $recording }** (Meeting { $meeting }):
    }
grabacion-share-how = Give it to those people only: whoever has it can watch the recording, without an account, until { $until }. To end it sooner: `!recording revoke { $recording } { $number }`.
grabacion-shares = { $count ->
        [0] It is shared with nobody outside the mesa today. Earlier links:
        [one] Shared with people outside the mesa:
       *[other] Shared with people outside the mesa, with { $count } links:
    }
grabacion-shares-listed = What is shared with people outside the mesa:
grabacion-share = Link { $number }{ $said ->
        [yes] , for “{ $whom }”
       *[no] { "" }
    }: { $state ->
        [live] until { $until }
        [revoked] revoked on { $until }
       *[expired] expired on { $until }
    }; { $count ->
        [0] nobody has watched it yet
        [one] watched once
       *[other] watched { $count } times
    }.
grabacion-share-of = { $recording }, link { $number }{ $said ->
        [yes] , for “{ $whom }”
       *[no] { "" }
    }: { $state ->
        [live] until { $until }
        [revoked] revoked on { $until }
       *[expired] expired on { $until }
    }; { $count ->
        [0] nobody has watched it yet
        [one] watched once
       *[other] watched { $count } times
    }.
grabacion-revoked = { $count ->
        [one] This link of **Recording { $recording }** opens nothing any more; whoever was watching was cut off:
       *[other] These links of **Recording { $recording }** open nothing any more; whoever was watching was cut off:
    }
grabacion-revoked-line = Link { $number }{ $said ->
        [yes] , for “{ $whom }”
       *[no] { "" }
    }; { $count ->
        [0] nobody had watched it
        [one] watched once
       *[other] watched { $count } times
    }.
grabacion-share-reference = Of Recording { $recording } I keep the address only: share it yourself, as `!recording show { $recording }` shows it.
grabacion-share-days = I can share it for 1 to { $limit } days, not { $days }. For example: `days=7`.
grabacion-share-whom-long = Say for whom in a few words: these are { $length } letters, and { $limit } fit. For example: `for="curriculum team"`.
grabacion-share-none = Recording { $recording } has no link { $number }. `!recording show { $recording }` shows those there are.
grabacion-share-over = Link { $number } of Recording { $recording } had ended already. There is nothing more to do.
grabacion-share-none-live = Recording { $recording } is not shared now. To share it: `!recording share { $recording } days=7 for="curriculum team"`.
grabacion-share-not-yours = Somebody else made that link of Recording { $recording }: ask whoever moderates the mesa to revoke it.
# Removing them, and what is said when something is missing.
grabacion-remove-ask = { $titled ->
        [yes] Shall I remove Recording { $recording } (“{ $title }”) of Meeting { $meeting }?
       *[no] Shall I remove Recording { $recording } of Meeting { $meeting }?
    }
grabacion-remove-ask-kept = The video, its lighter versions and the links for watching it are deleted and cannot be brought back. To remove it, tap ✅.
grabacion-remove-ask-link = I stop showing the address; what is on that site does not change. To remove it, tap ✅.
grabacion-removed = I removed Recording { $recording } of Meeting { $meeting }.
grabacion-removed-already = Recording { $recording } is no longer here: { $user } removed it on { $at }. `!recording list` shows those there are.
grabacion-missing = { $titled ->
        [yes] **No recording of Meeting { $meeting } has come** (“{ $title }”, Table { $mesa }), of { $when }. Please check:
       *[no] **No recording of Meeting { $meeting } has come** (Table { $mesa }), of { $when }. Please check:
    }
grabacion-missing-started = Was recording started? While a call is recorded it shows a red sign.
grabacion-missing-jibri = If it was recorded, ask whoever runs the server for calls to see whether the recording stayed there. As soon as it is handed to me I keep it and announce it.
grabacion-missing-link = If you have the video, post it in the meeting’s thread, or link its address: `!recording link { $meeting } https://video.example/mesa-1.mp4`.
grabacion-missing-none = If the meeting was not held, or was not to be recorded, there is nothing to do.
grabacion-not-running = { $titled ->
        [yes] **Meeting { $meeting } (“{ $title }”) is not being recorded**, and there are people in the call already.
       *[no] **Meeting { $meeting } is not being recorded**, and there are people in the call already.
    }
grabacion-stopped = { $titled ->
        [yes] **Meeting { $meeting } (“{ $title }”) is no longer being recorded**, and there are people in the call still.
       *[no] **Meeting { $meeting } is no longer being recorded**, and there are people in the call still.
    }
grabacion-not-running-how = To record it, enter the call and choose “Start recording” in the menu. If you cannot, tell whoever runs the server for calls.
grabacion-aside-unknown = A recording came that is of no meeting I know, and I put it aside: it is the folder `aside/{ $folder }`, where recordings are handed over. Ask whoever runs the server to look at it. If it is of a meeting, assign it: `!recording assign { $folder } REU-1`.
grabacion-aside-unreadable = A recording came that cannot be played, and I put it aside: it is the folder `aside/{ $folder }`, where recordings are handed over. Ask whoever runs the server whether it can be repaired; once it is back in its place, I look at it again.

# Those that were put aside.
grabacion-aside-list = { $count ->
        [one] There is one recording aside:
       *[other] There are { $count } recordings aside:
    }
grabacion-aside-line = Folder `{ $folder }`: it ended on { $when }; its size is { $size }.
grabacion-aside-more = { $count ->
        [one] And one more.
       *[other] And { $count } more.
    }
grabacion-aside-how = If you know which meeting one is of, assign it: `!recording assign { $folder } REU-1`.
grabacion-aside-none = There are no recordings aside.
grabacion-aside-not-found = I cannot find the folder `{ $folder }` aside. If it has only just come, wait a minute; `!recording assign` shows those there are.
grabacion-aside-no-meeting = There is no Meeting { $meeting }. `!meeting list table=MESA-1` shows those of a mesa.
grabacion-aside-which = Say which meeting it is of: `!recording assign { $folder } REU-1`.
grabacion-assign-ask = { $titled ->
        [yes] Is this the recording of **Meeting { $meeting }: { $title }**, of the mesa “{ $mesa }”, on { $when }?
       *[no] Is this the recording of **Meeting { $meeting }**, of the mesa “{ $mesa }”, on { $when }?
    }
grabacion-assign-ask-how = As soon as you tap ✅ I keep it and announce it in that mesa, and all its people can watch it. Tap only if you are sure.
grabacion-assigned = I am keeping what is in the folder `{ $folder }` as a recording of Meeting { $meeting }, and announce it in its mesa.
