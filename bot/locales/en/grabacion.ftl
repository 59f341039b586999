# The recordings of meetings.
help-grabacion-enlazar = Keeps the address where a meeting can be seen again, and tells the room.
    .example = !recording link REU-1 https://video.example/mesa-1.mp4
help-grabacion-ver = Shows a recording by its number; without a number, all of them.
    .menu = The recordings of the meetings.
    .example = !recording show
help-grabacion-lista = Shows the mesa’s recordings, the latest first.
    .example = !recording list

grabacion-news = { $titled ->
        [yes] **Meeting { $meeting } can now be watched again**; it was held on { $day }: “{ $title }” (Recording { $recording }).
       *[no] **Meeting { $meeting } can now be watched again**; it was held on { $day } (Recording { $recording }).
    }
grabacion-link = Address: [{ $link }]({ $link })
grabacion-facts = The recording lasts { $length } and takes up { $size }.
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
grabacion-none = Mesa { $mesa } has no recordings yet. The moderator links one like this: `!recording link REU-1 https://video.example/mesa-1.mp4`.
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
