# The pages that people open with a link. There is no markup here: it is text as it stands.
pagina-skip = Skip to the content
pagina-languages = Languages
pagina-language-es = Español
pagina-language-en = English
pagina-language-pt = Português
pagina-language-fr = Français
pagina-contact = Do you need help? Write to { $contact }.

# What could not be shown.
pagina-error-400 = What you sent was not understood
    .next = Go back to the page before and send it again. If it happens again, try another browser.
pagina-error-404 = This page does not exist
    .next = Check that the address is complete: if you received it by e-mail or in a message, open it from there or copy all of it. If it still does not open, ask whoever sent it to you for a new link.
pagina-error-405 = This page does not open that way
    .next = Open it from the link that you received.
pagina-error-408 = It took too long to arrive
    .next = Nothing was saved. Try with a better connection or with a smaller file.
pagina-error-410 = This link no longer works
    .next = It has expired, or a newer one was sent. Use the last one that you received, or ask whoever sent it to you for a new one.
pagina-error-413 = What you sent is too large
    .next = Nothing was saved. A list is much smaller than 1 MB: check that it is the right file, leave only the list in it and send it again.
pagina-error-429 = Too many tries
    .next = Many addresses that do not exist were tried from your network. Wait some minutes and open the link just as you received it.
pagina-error-500 = Something failed on our side
    .next = Nothing of what you sent last was saved. Please try again in a few minutes.

# Sending a list.
pagina-list-title = Send the list of { $party }
pagina-list-title-wrong = There is something to correct in the list of { $party }
pagina-list-for = This page is for sending the list of the people of { $party } who will take part in the working table “{ $name }”. Only the people on the lists that each party sends can enter the mesa.
pagina-list-until = The link works once, until { $until }. Whoever has it can send the list: do not share it.
pagina-list-with-file = With a file
pagina-list-template = Download the template, write one person in each row, save it and upload it here. A list that you already have in Excel or CSV will do as well, with its headings.
pagina-list-template-xlsx = Excel template
pagina-list-template-csv = CSV template
pagina-list-file = List
pagina-list-file-label = Your file
pagina-list-file-hint = Excel (.xlsx) or CSV, up to 5 MB.
pagina-list-with-lines = Or by writing the names
pagina-list-lines-label = One person in each line
pagina-list-lines-hint = Name, e-mail, role and post, with semicolons between them. For example:
pagina-list-lines-example = Ana Rojas; ana@mineduc.example; focal point; Head of curriculum
pagina-list-next = First we show you how the list comes out. Nothing changes yet.
pagina-list-check = Check the list
pagina-list-about = About the list
pagina-list-about-who = Put in everybody who is to enter, and yourself if you will take part.
pagina-list-about-contact = For each person the name is needed and the e-mail address, or their Matrix user if they already have one. The rest is optional.
pagina-list-about-seat = The role is “participant”, “focal point” (who answers for the party’s list and agreements) or “substitute”.
pagina-list-about-use = The addresses are used only to let each person in; the other parties do not see them.
pagina-list-seat-participant = participant
pagina-list-both = You sent a file and also written lines. Leave only one of the two.
pagina-list-neither = No list came. Choose a file or write the people, one in each line.
pagina-list-unread = We could not read the list
pagina-list-wrong = { $count ->
        [one] There is one line to correct
       *[other] There are { $count } lines to correct
    }
pagina-list-wrong-next = Nothing changed. Correct it and send the whole list again; if you used a file, you will have to choose it again.
pagina-list-line-elsewhere = Line { $line } ({ $person }): is already on the list of { $party }. Take the line out, or ask whoever moderates the mesa to remove the person there first.

pagina-list-preview-title = Check the list of { $party }
pagina-list-preview-changed = The list changed while you were checking it. This is how it would be now.
pagina-list-preview-nothing-yet = This is how the list of { $party } for the mesa “{ $name }” comes out. Nothing has changed yet.
pagina-list-person = { $seat ->
        [focal_point] { $person } ({ $contact }), focal point
        [substitute] { $person } ({ $contact }), substitute
       *[participant] { $person } ({ $contact })
    }
pagina-list-more = { $count ->
        [one] and one person more
       *[other] and { $count } people more
    }
pagina-list-came = { $count ->
        [one] One person comes in
       *[other] { $count } people come in
    }
pagina-list-stays = { $count ->
        [one] One person stays
       *[other] { $count } people stay
    }
pagina-list-leaves = { $count ->
        [one] Not on the list you sent: one person
       *[other] Not on the list you sent: { $count } people
    }
pagina-list-leaves-how = If the new list replaces today’s, whoever is not on it leaves the mesa; if it is added to today’s, they stay. Whoever moderates the mesa decides.
pagina-list-unknown = Accounts that do not exist
pagina-list-unknown-how = { $count ->
        [one] The server does not know the account { $users }. Check that it is spelled right.
       *[other] The server does not know the accounts { $users }. Check that they are spelled right.
    }
pagina-list-ignored = { $count ->
        [one] We did not use the column { $columns }.
       *[other] We did not use the columns { $columns }.
    }
pagina-list-passed = { $count ->
        [one] We did not read the sheet { $sheets }.
       *[other] We did not read the sheets { $sheets }.
    }
pagina-list-then = What happens when you send it
pagina-list-then-taken = The list is in force. Those who have an account are invited to the room; the others are told how to enter.
pagina-list-then-asked = It goes to whoever moderates the mesa, and is in force when they confirm it.
pagina-list-confirm = Send this list
pagina-list-back = Go back and change it

pagina-list-sent-title = We received the list of { $party }
pagina-list-sent = The list of { $party } for the mesa “{ $name }” came on { $at }. Thank you.
pagina-list-sent-taken = It is in force. Those who have an account are invited to the room; the others are told how to enter.
pagina-list-sent-asked = Whoever moderates the mesa has it and will confirm it; until then the one before stays in force, if there was one.
pagina-list-sent-next = You can close this page. The link has been used; if you have to change something, ask whoever sent it to you for another.
