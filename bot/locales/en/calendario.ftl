# The meetings to come, and everyone’s calendar.
help-calendario = Shows the meetings of the next weeks, by day and in your time; in private, those of all your mesas, with a link for your calendar.
    .menu = Your meetings, by day.
    .example = !calendar
help-calendario-nueva = Sends you in private a new link for your calendar; the one before stops working.
    .example = !calendar new
calendario-mine = Meetings of your mesas in the next { $weeks } weeks, in { $zone } time:
calendario-mesa = Meetings of Mesa { $mesa } in the next { $weeks } weeks, in { $zone } time:
calendario-all = Meetings of all mesas in the next { $weeks } weeks, in { $zone } time:
calendario-none-mine = Your mesas have no meetings in the next { $weeks } weeks.
calendario-none-mesa = Mesa { $mesa } has no meetings in the next { $weeks } weeks.
calendario-none-all = There are no meetings in the next { $weeks } weeks.
calendario-day = **{ $day }**
calendario-line = { $titled ->
        [yes] { $start } to { $end }: { $meeting }, { $title }
       *[no] { $start } to { $end }: { $meeting }
    }{ $count ->
        [0] { "" }
       *[other] { " " }⚠ At the same time as { $clashes }.
    }
calendario-line-of = { $titled ->
        [yes] { $start } to { $end }: { $meeting }, { $title } ({ $name })
       *[no] { $start } to { $end }: { $meeting } ({ $name })
    }{ $count ->
        [0] { "" }
       *[other] { " " }⚠ At the same time as { $clashes }.
    }
calendario-more = { $count ->
        [one] And one more meeting.
       *[other] And { $count } more meetings.
    }
calendario-link = Your calendar, for you alone: [{ $link }]({ $link })
calendario-link-how = In the calendar of your phone or computer choose “subscribe to a calendar” and paste the link: meetings will appear and change by themselves. Please do not share it: whoever has it sees the meetings of your mesas. If you lost it or somebody saw it, write `!calendar new`.
calendario-has-link = You already have a link for your calendar, which I sent you before. If you cannot find it, write `!calendar new`: I will send another, and the one before will stop working.
calendario-new-link = This is your new link; the one before no longer works.
calendario-sent-privately = I sent you the link in a private message.
calendario-no-links = There are no links for calendars yet: the address of the pages is missing (`web.public_url`, in the settings). Please tell { $contact }.

# Inside the file that calendars take in.
calendario-file-name = meeting-{ $meeting }
calendario-file-cancelled = meeting-{ $meeting }-cancelled
calendario-file-mine = Mesas de trabajo
calendario-file-organizer = Coordination of the mesas
calendario-file-summary = { $titled ->
        [yes] { $title } ({ $name })
       *[no] Meeting { $meeting } ({ $name })
    }
calendario-file-location = Online, from the room of the mesa “{ $name }” in Element
calendario-file-how = Meeting { $meeting } of “{ $name }”. To enter, open the room of the mesa in Element: the announcement of the meeting says how.
