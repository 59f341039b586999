# The personal entry to a meeting: what is sent in private, and its page.
entrada-sent = I have sent you your entry to Meeting { $meeting } in private.
entrada-no-meeting = Mesa { $mesa } has no meeting going on or to come. To talk now, enter the mesa’s call room: `!room`.
entrada-for = { $titled ->
        [yes] Your entry to **Meeting { $meeting }** (“{ $title }”), { $when }:
       *[no] Your entry to **Meeting { $meeting }**, { $when }:
    }
entrada-for-room = Your entry to the **call room** of the mesa “{ $name }”:
entrada-for-side-room = Your entry to the **side room** of { $parties }, of the mesa “{ $name }”:
entrada-page = [{ $link }]({ $link })
entrada-page-opens = Open that link when the meeting begins: there you enter under your name, with video or with audio only. The entry opens at { $opens }.
entrada-page-is-open = You can open that link now: there you enter under your name, with video or with audio only.
entrada-room-lasts = The link works for { $lasts }; after that, ask for another with `!room`.
entrada-direct = Enter: [{ $link }]({ $link })
entrada-direct-audio = Enter with audio only: [{ $link }]({ $link })
entrada-personal = It is personal: whoever uses this entry appears under your name. Please do not forward it.
entrada-too-early = It is too early to enter. Write `!join` from { $since } on and I will send it to you.
entrada-cancelled = { $titled ->
        [yes] There is no entry: Meeting { $meeting } (“{ $title }”), planned for { $when }, has been cancelled.
       *[no] There is no entry: Meeting { $meeting }, planned for { $when }, has been cancelled.
    }
entrada-over = { $titled ->
        [yes] Meeting { $meeting } (“{ $title }”), of { $when }, is over. If it was recorded, you find it with `!recording list`.
       *[no] Meeting { $meeting }, of { $when }, is over. If it was recorded, you find it with `!recording list`.
    }

# The page. There is no formatting here: it is plain text.
entrada-page-meeting = { $titled ->
        [yes] Meeting { $meeting }: { $title }
       *[no] Meeting { $meeting }
    }
entrada-page-room = The mesa’s call room
entrada-page-side-room = Side room of { $parties }
entrada-page-mesa = Mesa “{ $name }”
entrada-page-when = Date: { $when }. Length: { $length }.
entrada-page-moved = The meeting has been moved: it was to be on { $before }.
entrada-page-name = You will enter under this name:
entrada-page-no-name = As you enter, write your name and your country, so that the others know who you are: for example, { $name }.
entrada-page-enter = Enter
entrada-page-listen = Enter with audio only
entrada-page-watch = This is a large meeting: you see and hear, without camera or microphone. You can write in the chat and raise your hand to speak.
entrada-page-watch-enter = Just watch
entrada-page-watch-listen = Just listen
entrada-page-slow = Weak signal? Audio alone uses far less and is cut off less often.
entrada-page-trouble = If your phone suggests installing an app, you can go on in the browser. If the meeting is cut off, come back to this page and enter again.
entrada-page-early = The entry opens on { $opens }. Keep this link and open it then.
entrada-page-again = See whether it is open
entrada-page-over = This meeting is over.
entrada-page-cancelled = This meeting has been cancelled.
entrada-page-archived = This mesa is archived: it has no meetings for now.
entrada-page-nowhere = It has not been said yet where meetings are held. Please write to coordination.
entrada-page-personal = This link is personal: please do not forward it.
entrada-page-unlisted = You are no longer on the list of this mesa
    .next = That is why this link does not open the meeting. If this is a mistake, write to the focal point of your team or to { $contact }.

# To whoever tries to begin a call that cannot begin.
entrada-hook-unknown = This room belongs to no mesa. Please enter with the link that you received.
entrada-hook-early = It is not time yet: the meeting opens on { $opens }.
entrada-hook-over = This meeting is over.
entrada-hook-cancelled = This meeting has been cancelled.
entrada-hook-archived = The mesa is archived: it has no meetings for now.

# What is said to whoever moderates when somebody whom no list names is in the call.
entrada-unlisted-there = { $titled ->
        [yes] **{ $person } is in the call of Meeting { $meeting } (“{ $title }”) and does not belong to the mesa any more.**
       *[no] **{ $person } is in the call of Meeting { $meeting } and does not belong to the mesa any more.**
    }
entrada-unlisted-out = To have them leave, open the menu on that person’s picture in the call and remove them. The entry they already had works until the meeting closes: if they come back, I will tell you again.
