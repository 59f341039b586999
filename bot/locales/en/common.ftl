# What the bot says with any command.
common-failed = Something failed and nothing was changed. Code { $code }. Please try again in a few minutes; if it fails again, tell { $contact } this code.
common-stranger = Hello. This space is for people registered in a working table (mesa), and your account is not on any list yet. If you were sent a code, write it to me here. If you have none and should be on a list, please write to { $contact }.
common-late = This is a late answer to your message of { $at }: I was offline.
common-late-refused = I did not do this: your message reached me more than an hour late, and by now it could confuse the meeting. If it is still needed, please send it again.
common-cut = The rest does not fit in one message.

# Not understood.
common-unknown = I do not know the command “{ $given }”. Write `!help` to see what you can do here.
common-unknown-near = I do not know the command “{ $given }”. Did you mean `!{ $near }`? `!help` shows everything you can do here.
common-unknown-choose = I do not know the command “{ $given }”. This is the nearest to it that you can do here:
common-usage = It is written like this: `{ $usage }`. For example:
common-usage-optional = What is in square brackets may be left out.
common-argument-wrong = Please check **{ $argument }**, where it says “{ $given }”.
common-argument-missing = **{ $argument }** is missing.
common-words-extra = There is too much here: “{ $given }”. If it belongs to a text, put the whole text in quotation marks.
common-line-extra = I could not understand this line: “{ $given }”.
common-option-unknown = This command has no option “{ $given }”. If it belongs to a text, put the whole text in quotation marks.
common-option-near = This command has no option “{ $given }”. Did you mean `{ $near }=`?
common-quote-open = The quotation mark that opens here is never closed: “{ $given }”.
common-empty = It is empty: write the text after the `=` sign, in quotation marks if it has several words.
common-not-a-number = A whole number is expected, for example `10`.
common-not-yes-or-no = “yes” or “no” is expected.
common-not-a-user = A Matrix ID is expected, for example `@ana:example.org`, or a mention of the person.
common-not-a-mesa-id = The number of a mesa is expected, for example `MESA-1`.
common-not-an-id = A number such as `{ $example }` is expected.
common-not-a-language = One of these languages is expected: Spanish, English, Portuguese or French.
common-not-a-zone = A time zone, or the city that names it, is expected, for example `America/Santiago` or `Bogota`; of a country with several times, the city.
common-title-too-long = The title has { $length } characters and { $limit } fit. Make it shorter.

# Who may, and where.
common-not-allowed = { $role ->
        [coordinator] This is done by the coordination team. If you need it, please write to { $contact }.
        [moderator] This is done by the mesa’s moderator. Ask in the room or write to { $contact }.
        [focal_point] This is done by the mesa’s moderator and the parties’ focal points. Ask in the room or write to { $contact }.
       *[other] This is for people who take part in a mesa. If you should be one of them, please write to { $contact }.
    }
common-not-here = This is done in the coordination room or in a direct message with me, not in the room of a mesa.
common-other-mesa = This room belongs to Mesa { $mesa }. For Mesa { $named }, write it in its own room or in a direct message with me.
common-no-such-mesa = I cannot find Mesa { $mesa } among yours. Check the number; `!table list` shows them.
common-no-such-thing = I cannot find { $thing } in any of your mesas. Check the number.
common-no-mesas = No mesa is open yet. `!help` shows what you can do.
common-which-mesa = Which mesa do you mean? Add its number, for example `{ $example }`. Yours are:
common-which-mesa-item = `{ $mesa }`: { $name }
common-which-mesa-more = These are the first { $count }. `!table list` shows all of them.

# Menu and questions.
common-menu = Hello. I can show you these; answer with the number:
common-menu-after = For everything else, write `!help`. If you would rather talk to a person, write to { $contact }.
common-guessed = Perhaps you are looking for this; copy the line and send it:
common-thanks = You are welcome. Whenever you need something, write to me here.
common-leaving = To leave a mesa, leave its room in Element; you come back whenever you like with `!table return`. If you should no longer be on the list, ask your team’s focal point or write to { $contact }.
common-ask-lines = Reply to this message with the lines, one below the other.
common-answered-already = That message has already been answered, and nothing was changed. To do it again, write the command again.
common-file-unreadable = I could not open that file. Post it in the room again and answer the new message with the command.
