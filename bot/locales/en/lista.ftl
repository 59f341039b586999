# The lists: who may enter the mesa for each party.
help-lista-confirmar = Confirms that a person’s change of keys is theirs, after talking to them.
    .example = !list confirm @ana:hs 7F3A-9C21-04BE
help-lista-importar = Takes the list of one party or several: one person per line below the command, or a CSV or Excel file if you write the command as a reply to the file. If a line is wrong, nothing changes. A focal point sends that of their party in a private chat, and whoever moderates confirms it.
    .example =
        !list import mesa={ $mesa }
        party;name;email;role;post;matrix id
        Chile;Ana Rojas;ana@mineduc.example;focal point;Head of curriculum;@ana:hs
    .lines = Reply to this message with the people, one per line, for example `Chile;Ana Rojas;ana@mineduc.example;focal point`; or with the file of the list, Excel or CSV.
help-lista-pedir = Asks a party for its list: its focal point gets by mail a link to a page to send it, and reminders until it comes. Without mail, I give you the link in private to pass on.
    .example = !list ask Chile email=ana@mineduc.example
help-lista-ver = Shows who is on the lists and whether they have entered the room. With the name of a party, only its own.
    .menu = Who is on the lists.
    .example = !list show
help-lista-cambiar = Changes the account of a person on the list: the old one leaves, the new one comes in, and their agreements and documents go with them.
    .example = !list change @ana:hs @ana.rojas:hs
help-lista-diferencias = Compares each list with the room: who has an invitation, who declined it, who left, who still has no account, and who is in the room without being on a list.
    .example = !list differences
help-lista-historial = Shows every version of the lists: who sent it, when, how, in which file, and what it changed.
    .example = !list history Chile
help-lista-exportar = Sends you the lists in an Excel or CSV file. As it holds addresses, it always comes to your private chat with me or to the coordination room.
    .example = !list export Chile format=csv
help-lista-agregar = Adds a person to a party’s list and invites them.
    .example = !list add Chile @eva:hs "Eva Soto" email=eva@mineduc.example
help-lista-quitar = Takes a person off their list and out of the room. The reason is kept.
    .example = !list remove @eva:hs reason="change of post"
help-lista-codigo = Sends a new code to somebody who is on the list and has no account yet. Whoever the bot made an account for is sent a new link to choose their password. The former one stops working.
    .example = !list code ana@mineduc.example

# Asking for a list.
lista-ask-no-pages = I cannot ask for lists with a link yet: nobody has told me at which address my pages are opened. Whoever runs the bot writes it in `web.public_url`. Meanwhile the list can be sent with `!list import`.
lista-asked-mail = I asked { $party } for its list by mail. The link works once, until { $until }; I remind them by mail until the list comes. If you ask again, the link before stops working.
lista-asked-link = The link for { $party } to send its list is in our private conversation: pass it on to its focal point. To have me send it by mail, add `email=`. If you ask again, the link before stops working.
lista-asked-no-mail = I cannot send mail yet, so the link for { $party } to send its list is in our private conversation: pass it on to its focal point. If you ask again, the link before stops working.
lista-link = With this link, { $party } sends its list for the mesa “{ $name }” ({ $mesa }):
lista-link-again = The list of { $party } for the mesa “{ $name }” ({ $mesa }) has not come yet. This is one more link to send it; those before work too:
lista-link-itself = [{ $link }]({ $link })
lista-link-rules = Pass it on to its focal point by a safe way: whoever has it can send the list. It works once, until { $until }.
lista-link-rules-to = Pass it on to { $email } by a safe way: whoever has it can send the list. It works once, until { $until }.
lista-mail-subject = List of { $party } for the mesa “{ $name }”
lista-mail-again-subject = The list of { $party } for the mesa “{ $name }” is missing
lista-mail = Good day. We ask you for the list of the people of { $party } who will take part in the working table “{ $name }”. Only the people on the lists that each party sends can enter the mesa.
lista-mail-again = Good day. We have not yet received the list of the people of { $party } who will take part in the working table “{ $name }”. Without it nobody from { $party } can enter.
lista-mail-what = You need not install anything to send it: open the page, download the template there if it helps you, and upload the file or write the names. Before you send it you will see who is on the list.
lista-mail-link = [{ $link }]({ $link })
lista-mail-rules = The link is personal: whoever has it can send the list, so please do not forward it. It works once, until { $until }. If you have already sent the list another way, there is nothing you need to do.
lista-came = { $count ->
        [one] The list of { $party } came by the page, with one person. It waits for you to confirm it.
       *[other] The list of { $party } came by the page, with { $count } people. It waits for you to confirm it.
    }
lista-never-came = The list of { $party } for the mesa “{ $name }” ({ $mesa }) did not come, and the link to send it has expired. Ask for it again with `!list ask`, or talk to its focal point.

# What could not be read.
lista-nothing = I found no person in what you sent. Write one per line, for example: `Chile;Ana Rojas;ana@mineduc.example;focal point`.
lista-lines-many = The list has more than { $most } lines. Send it in parts, for example one file for each party.
lista-file-large = The file is larger than { $most_kb } KB. Save only the list, without pictures or other sheets, and send it again.
lista-file-spreadsheet = I could not open that file as a list. If it comes from Excel, open it and choose “Save as”, type “Excel workbook (.xlsx)”, without a password; from another program, save it as CSV. You can also copy the rows and paste them below `!list import`.
lista-file-no-text = I could not read that file as text. Save it as CSV (UTF-8) and send it again.

# What is wrong, line by line.
lista-refused = { $count ->
        [one] I changed nothing: there is one line to correct.
       *[other] I changed nothing: there are { $count } lines to correct.
    }
lista-refused-more = { $count ->
        [one] There is one more line to correct.
       *[other] There are { $count } more lines to correct.
    }
lista-refused-next = Reply to this message with the whole list, corrected.
lista-refused-two-parties = I changed nothing: each person can be on the list of one party only.
lista-in-two-parties = { $person } would be on the list of { $party } and on that of { $other }.
lista-in-two-parties-next = Tap 🔁 if the list you sent replaces the ones before, or send another with `!list import`.
lista-line-no-name = Line { $line } ({ $person }): the name is missing. Write first and last name, for example “Ana Rojas”.
lista-line-contact = Line { $line } ({ $person }): the e-mail address or the Matrix ID is missing. Write one of them, for example “ana@mineduc.example” or “@ana:hs”.
lista-line-email = Line { $line } ({ $person }): “{ $given }” is not an e-mail address. Write it in full, for example “ana@mineduc.example”.
lista-line-user = Line { $line } ({ $person }): “{ $given }” is not a Matrix ID. Write it with the @ and the server, for example “@ana:hs”, or leave the cell empty and give the e-mail address.
lista-line-server = Line { $line } ({ $person }): { $given } is on another server and only accounts of { $server } may enter here. Write their account of { $server }, or only their e-mail address.
lista-line-seat = Line { $line } ({ $person }): I do not know the role “{ $given }”. Write “participant”, “focal point” or “substitute”, or leave the cell empty.
lista-line-party = Line { $line } ({ $person }): “{ $given }” is not a party of this mesa. Write one of these: { $parties }.
lista-line-no-party = Line { $line } ({ $person }): the party is missing. Write one of these: { $parties }. If everybody belongs to the same one, add it to the command, for example `party=Chile`.
lista-line-other-party = Line { $line } ({ $person }): it says “{ $given }” and this list is for { $party }. Correct the party or take the line out.
lista-line-twice = Line { $line } ({ $person }): { $given } is already on line { $first }. Keep only one of the two; if they are two people, each needs their own e-mail address or ID.
lista-line-elsewhere = Line { $line } ({ $person }): this person is already on the list of { $party }. Take the line out, or first remove the person there with `!list remove`.
lista-line-quotes = Line { $line } ({ $person }): there is a quotation mark left open or out of place. Take the quotation marks out or close them.
lista-line-long = Line { $line } ({ $person }): it is too long. Write one person per line, with short texts.
lista-line-one-column = Line { $line } ({ $person }): I cannot find the columns. Separate them with semicolons, for example `Chile;Ana Rojas;ana@mineduc.example`.
lista-line-columns = Line { $line } ({ $person }): it has more columns than the heading. If a text contains the separator, put it between quotation marks.
lista-line-above = Line { $line } ({ $person }): there is a person above the heading. Put the heading on the first line.

# Questions before a change.
lista-choose = { $count ->
        [one] { $party } already has a list (version { $version }) with one person.
       *[other] { $party } already has a list (version { $version }) with { $count } people.
    }
lista-choose-leaving = { $count ->
        [one] If you replace it, { $people } would leave { $party }.
       *[other] If you replace it, these people would leave { $party }: { $people }.
    }
lista-choose-nobody-leaves = If you replace it, nobody leaves { $party }.
lista-choose-how = Tap ➕ to add these people to those already there, or 🔁 to replace the list with the one you sent. Until you tap, nothing changes.
lista-confirm-leaving = { $count ->
        [one] With this change { $people } leaves the list of { $party } and will not be able to read what is said afterwards.
       *[other] With this change these people leave the list of { $party }: { $people }. They will not be able to read what is said afterwards.
    }
lista-confirm-unknown = { $count ->
        [one] The server does not know the account { $users }. If it is misspelt, somebody might create it one day and enter. Please check it.
       *[other] The server does not know the accounts { $users }. If they are misspelt, somebody might create them one day and enter. Please check them.
    }
lista-confirm = Tap ✅ to confirm. Until you do, nothing changes.
lista-stale = One of the lists has changed since I asked, and I did nothing. Please send the list again.

# What has changed.
lista-imported = { $count ->
        [one] List of { $party } received (version { $version }): one person.
       *[other] List of { $party } received (version { $version }): { $count } people.
    }
lista-unchanged = { $count ->
        [one] The list of { $party } already said the same (version { $version }): one person.
       *[other] The list of { $party } already said the same (version { $version }): { $count } people.
    }
lista-added = { $person } is now on the list of { $party }.
lista-edited = I changed the details of { $person } on the list of { $party }.
lista-again = { $person } was already on the list of { $party }, with the same details.
lista-removed = { $person } is no longer on the list of { $party }. Reason: { $reason }.
lista-invited = { $count ->
        [one] Invitation sent to { $people }.
       *[other] Invitations sent: { $count }.
    }
lista-left = { $count ->
        [one] { $people } has left the room and cannot read what is said from now on.
       *[other] { $count } people have left the room: { $people }. They cannot read what is said from now on.
    }
lista-stayed = { $count ->
        [one] { $people } stays in the room as a moderator or coordinator.
       *[other] These people stay in the room as moderators or coordinators: { $people }.
    }
lista-absent = { $count ->
        [one] { $people } is on the list and has left the room. To invite this person again, repeat `!list add` with their details.
       *[other] These people are on the list and have left the room: { $people }. To invite them again, repeat `!list add` with their details.
    }
lista-pending = { $way ->
        [mail] No Matrix account yet: { $people }. I mailed a code to whoever had none: they enter with it. To send another: `!list code` and the address.
        [focal] No Matrix account yet: { $people }. I sent the codes to enter to their party's focal point. To renew one: `!list code` and the address.
        [moderator] No Matrix account yet: { $people }. I sent you, in a private chat, the codes to pass on to them. To renew one: `!list code` and the address.
        [account] No Matrix account yet: { $people }. I make an account for whoever has none and mail them how to enter; whoever has one is mailed a code. To send it again: `!list code` and the address.
        [account_handed] No Matrix account yet: { $people }. I make an account for whoever has none; the link to open it goes, in a private chat, to their party’s focal point or to the moderators. To send it again: `!list code` and the address.
       *[none] No Matrix account yet: { $people }. They have a code to enter already. To send another: `!list code` and the address.
    }
lista-ignored = { $count ->
        [one] I did not use the column { $columns }.
       *[other] I did not use the columns { $columns }.
    }
lista-passed = { $count ->
        [one] I did not read the sheet { $sheets }: I take one sheet of each file. If there are people on it, send it in another file.
       *[other] I did not read the sheets { $sheets }: I take one sheet of each file. If there are people on them, send them in another file.
    }
lista-no-room = The mesa’s room does not exist yet. As soon as it opens, I will invite the people on the list.
lista-inviting = { $done ->
        [0] I am inviting { $total } people. This message will say how far I am and, at the end, the result.
       *[other] I am inviting people: { $done } of { $total } so far. This message will say how far I am and, at the end, the result.
    }
lista-inviting-slowly = The server asks to go more slowly. I will go on until I finish; there is no need to repeat the command.
lista-no-seats = { $left ->
        [0] I changed nothing: the mesa has seats for { $seats } people and none is left; { $more } more would be needed. Remove whoever no longer takes part with `!list remove`, or ask coordination for more seats with `!table edit { $mesa } seats=`.
        [one] I changed nothing: the mesa has seats for { $seats } people and one is left; { $more } would be needed. Send fewer people, or ask coordination for more seats with `!table edit { $mesa } seats=`.
       *[other] I changed nothing: the mesa has seats for { $seats } people and { $left } are left; { $more } would be needed. Send fewer people, or ask coordination for more seats with `!table edit { $mesa } seats=`.
    }
lista-not-invited = { $count ->
        [one] I could not invite one person:
       *[other] I could not invite { $count } people:
    }
lista-not-invited-person = { $code ->
        [banned] { $user }: banned from the room. Lift the ban in Element and repeat `!list add`.
        [M_FORBIDDEN] { $user }: the server does not allow it. Check that the account exists and tell coordination.
        [M_NOT_FOUND] { $user }: the server cannot find the account. Check how it is written.
        [no_answer] { $user }: the server did not answer for this account, though it did for the others. Repeat the command later; it does only what is missing.
       *[other] { $user }: the server answered { $code }. Repeat the command later; it does only what is missing.
    }
lista-not-removed = { $count ->
        [one] I could not remove one person from the room:
       *[other] I could not remove { $count } people from the room:
    }
lista-not-removed-person = { $user }: the server answered { $code }. Remove this account in Element and tell whoever runs the server.
lista-not-settled = Not everything is as the lists of mesa { $mesa } say.
lista-not-settled-coordination = Not everything is as it should be in this room.
lista-gave-up = The server does not let me change who is in the room of mesa { $mesa } (it answered { $code }). The lists are saved. Tell whoever runs the server: somebody may have taken permissions from me.
lista-gave-up-coordination = The server does not let me change who is in this room (it answered { $code }). Tell whoever runs the server: somebody may have taken permissions from me.

# One person.
lista-other-server = { $given } is on another server and only accounts of { $server } may enter here. Write their account of { $server }, or only their e-mail address.
lista-elsewhere = { $person } is already on the list of { $party }. To move this person to another party, first use `!list remove`.
lista-not-an-email = “{ $given }” is not an e-mail address. Write it in full, for example `email=eva@mineduc.example`.
lista-not-a-role = I do not know the role “{ $given }”. Write `role=participant`, `role="focal point"` or `role=substitute`.
lista-add-no-contact = The Matrix ID or the e-mail address of “{ $given }” is missing. Write, for example, `!list add Chile "Eva Soto" email=eva@mineduc.example`.
lista-add-no-name = The name of { $given } is missing. Write it between quotation marks, for example `!list add Chile @eva:hs "Eva Soto"`.
lista-reason-missing = The reason for removing { $person } is missing; it is kept with the change. Write, for example, `!list remove { $person } reason="change of post"`.
lista-swap-how = Write the old account first (or the person’s name or address) and then the new one, for example `!list change @ana:hs @ana.rojas:hs`.
lista-swap-same = { $person } is already listed with the account { $user }.
lista-swap-listed = { $user } is already the account of { $person } on the list of { $party }. Write another account, or take that person off first with `!list remove`.
lista-swapped = { $person } is now listed with the account { $new } instead of { $old }.
lista-swapped-first = { $person } is now listed with the account { $new }.
lista-swapped-agreements = The agreements they answer for went over to the new account: { $things }.
lista-swapped-documents = Their documents are still theirs: { $things }.
lista-swapped-mesas = In these mesas they still are with { $old }, and I did not change them: { $mesas }. Repeat the command there if it applies.
lista-swapped-elsewhere = { $count ->
        [one] With { $old } they also are in another mesa, which I did not change. Tell coordination if it applies there too.
       *[other] With { $old } they also are in { $count } other mesas, which I did not change. Tell coordination if it applies there too.
    }
lista-not-listed = Nobody on the lists of this mesa is “{ $given }”. See who is there with `!list show`.
lista-not-listed-near = Nobody on the lists of this mesa is “{ $given }”. Did you mean { $people }? Write the full name, the ID or the e-mail address.
lista-several = Several people answer to “{ $given }”: { $people }. Write the ID or the e-mail address of one of them.

# Who is there.
lista-only-your-party = You can see only the list of { $party }: write `!list show`.
lista-not-your-party = { $count ->
        [one] You can change only the list of { $parties }. Another party’s is changed by its focal point or by the coordination.
       *[other] You can change only the lists of { $parties }. Another party’s is changed by its focal point or by the coordination.
    }
lista-no-party-of-yours = Your account is on no list of this mesa, and people can see only that of their own party.
lista-roster = { $count ->
        [0] **{ $party }**: empty list. Version { $version }, sent by { $by }: { $at }.
        [one] **{ $party }**: one person. Version { $version }, sent by { $by }: { $at }.
       *[other] **{ $party }**: { $count } people. Version { $version }, sent by { $by }: { $at }.
    }
lista-roster-none = **{ $party }**: no list yet. Send it with `!list import`.
lista-roster-person = { $presence ->
        [in] { $seat ->
            [focal_point] { $person } ({ $user }), focal point: in the room.
            [substitute] { $person } ({ $user }), substitute: in the room.
           *[participant] { $person } ({ $user }): in the room.
        }
        [invited] { $seat ->
            [focal_point] { $person } ({ $user }), focal point: invited, not in yet.
            [substitute] { $person } ({ $user }), substitute: invited, not in yet.
           *[participant] { $person } ({ $user }): invited, not in yet.
        }
        [out] { $seat ->
            [focal_point] { $person } ({ $user }), focal point: out of the room.
            [substitute] { $person } ({ $user }), substitute: out of the room.
           *[participant] { $person } ({ $user }): out of the room.
        }
       *[expected] { $seat ->
            [focal_point] { $person } ({ $user }), focal point: not invited yet.
            [substitute] { $person } ({ $user }), substitute: not invited yet.
           *[participant] { $person } ({ $user }): not invited yet.
        }
    }
lista-roster-pending = { $seat ->
        [focal_point] { $person }, focal point: pending, no Matrix account.
        [substitute] { $person }, substitute: pending, no Matrix account.
       *[participant] { $person }: pending, no Matrix account.
    }
lista-roster-pending-email = { $seat ->
        [focal_point] { $person } ({ $email }), focal point: pending, no Matrix account.
        [substitute] { $person } ({ $email }), substitute: pending, no Matrix account.
       *[participant] { $person } ({ $email }): pending, no Matrix account.
    }

# The lists and the room.
lista-diff-no-room = The room of the mesa does not exist yet, so there is nothing to compare. With `!list show` you see who is on the lists.
lista-diff-party = **{ $party }** (list, version { $version }). On the list: { $listed }. In the room: { $joined }.
lista-diff-invited = Invited, not in yet ({ $count }): { $people }.
lista-diff-declined = Did not accept the invitation ({ $count }): { $people }.
lista-diff-absent = Came in and left again ({ $count }): { $people }.
lista-diff-banned = Banned in the room from Element ({ $count }): { $people }.
lista-diff-expected = Not invited yet ({ $count }): { $people }.
lista-diff-pending = No Matrix account yet ({ $count }): { $people }.
lista-diff-unlisted = { $count ->
        [one] In the room without being on any list: { $people }. I remove whoever is on no list as soon as I see them; if they are still there in a minute, tell coordination.
       *[other] In the room without being on any list: { $people }. I remove whoever is on no list as soon as I see them; if they are still there in a minute, tell coordination.
    }
lista-diff-nobody-unlisted = Nobody is in the room who is not on a list, a moderator or a coordinator.

# How the lists came to be as they are.
lista-history = { $count ->
        [one] **{ $party }**: one version.
       *[other] **{ $party }**: { $count } versions, the newest first.
    }
lista-history-version = { $source ->
        [lines] Version { $version }: { $at }, by { $by }, in the lines of a message. People on the list: { $count }.
        [csv] Version { $version }: { $at }, by { $by }, in a CSV file. People on the list: { $count }.
        [xlsx] Version { $version }: { $at }, by { $by }, in an Excel file. People on the list: { $count }.
        [command] Version { $version }: { $at }, by { $by }, with a command. People on the list: { $count }.
        [code] Version { $version }: { $at }, by { $by }, on entering with their code. People on the list: { $count }.
        [account] Version { $version }: { $at }, by { $by }, on making accounts for those who had none. People on the list: { $count }.
       *[other] Version { $version }: { $at }, by { $by }. People on the list: { $count }.
    }
lista-history-came = Come in ({ $count }): { $people }.
lista-history-left = Leave ({ $count }): { $people }.
lista-history-changed = With new details ({ $count }): { $people }.
lista-history-same = Nothing different from the one before.
lista-history-reason = Reason: { $reason }.
lista-history-file = Fingerprint of the file (SHA-256): `{ $hash }`
lista-history-older = { $count ->
        [one] There is one older version.
       *[other] There are { $count } older versions.
    }

# The lists in a file.
lista-not-a-format = `csv` or `xlsx` is expected.
lista-file-title = list of mesa { $mesa }
lista-file-sent = I sent you the file in our private chat: it holds addresses, and in this room the other parties would read them. If you do not see that chat, accept my invitation.
lista-file-not-sent = I could not send you the file: the server answered { $code }. Write to me in a private chat and repeat the command there.
lista-column-party = Party
lista-column-name = Name
lista-column-email = Email
lista-column-seat = Role
lista-column-post = Post
lista-column-user = Matrix ID
lista-seat-focal-point = focal point
lista-seat-substitute = substitute

# Lists that a focal point sends in private.
lista-proposal = { $count ->
        [one] { $user }, focal point of { $party } in Mesa { $mesa } (“{ $name }”), sent one person for their list in private:
       *[other] { $user }, focal point of { $party } in Mesa { $mesa } (“{ $name }”), sent { $count } people for their list in private:
    }
lista-proposal-person = { $seat ->
        [focal_point] { $person } ({ $contact }), focal point
        [substitute] { $person } ({ $contact }), substitute
       *[participant] { $person } ({ $contact })
    }
lista-proposal-more = { $count ->
        [one] And one more person.
       *[other] And { $count } more people.
    }
lista-proposal-how = Tap ✅ to put them on the list, or ❌ to leave it as it is. Until you tap, nothing changes.
lista-proposal-how-list = { $count ->
        [one] One person is on the list today. Tap ➕ to add those who came, 🔁 to replace the list, or ❌ to leave it as it is. Until you tap, nothing changes.
       *[other] { $count } people are on the list today. Tap ➕ to add those who came, 🔁 to replace the list, or ❌ to leave it as it is. Until you tap, nothing changes.
    }
lista-proposal-sent = { $party }: I have the people you sent, and all is written well. I passed them to whoever moderates ({ $users }) to confirm; nothing has changed yet. I will tell you here.
lista-proposal-sent-coordination = { $party }: I have the people you sent, and all is written well. I passed them to coordination to confirm; nothing has changed yet. I will tell you here.
lista-proposal-nothing = The list of { $party } says just that already, so there is nothing to confirm.
lista-proposal-taken = { $count ->
        [one] { $user } confirmed what you sent. The list of { $party } in Mesa { $mesa } is at version { $version }, with one person.
       *[other] { $user } confirmed what you sent. The list of { $party } in Mesa { $mesa } is at version { $version }, with { $count } people.
    }
lista-proposal-refused = { $user } did not confirm what you sent for the list of { $party } in Mesa { $mesa }, and nothing changed. Write to them to learn what is missing, and send it again when you like.
lista-proposal-declined = The list of { $party } stays as it was. I told { $user }.
lista-proposal-stale = The list of { $party } changed since this came, and I did nothing. Ask { $user } to send it again.
lista-proposal-in-private = Send the list of your party in a private chat with me: it holds addresses, and in this room the other parties would read them. Whoever moderates confirms it.

lista-code-sent = { $way ->
        [mail] I sent a new code to { $person } by mail. The former one no longer works.
        [focal] I sent a new code for { $person } to their party's focal point, in a private chat. The former one no longer works.
        [account] I am making { $person }’s account and mail them how to enter. What was sent before no longer works.
        [account_handed] I am making { $person }’s account; the link to open it goes, in a private chat, to their party’s focal point or to the moderators. What was sent before no longer works.
        [link_mail] I mailed { $person } a new link to choose their password. The former one no longer works.
        [link_focal] I sent their party’s focal point, in a private chat, a new link for { $person } to choose their password. The former one no longer works.
        [link_moderator] I sent you, in a private chat, the new link for { $person } to choose their password. The former one no longer works.
       *[moderator] I sent you, in a private chat, the new code for { $person }. The former one no longer works.
    }
lista-code-bound = { $person } has an account on the list already: { $user }. No code is needed. If they cannot enter with it, write to { $contact }
