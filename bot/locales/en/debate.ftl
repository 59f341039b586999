# Debates: a thread for each topic.
help-debate-abrir = Opens a debate with its title and, on the lines below, the question. Answers go in its thread.
    .example =
        !debate open "Teacher training"
        What support do rural schools need?
help-debate-lista = Shows the open debates, with how much was written and when, and then the closed ones.
    .menu = The debates.
    .example = !debate list
help-debate-resumen = Tells of a debate who took part, which files were shared and which agreements came of it. In the debate's thread the number can be left out.
    .example = !debate summary DEB-1
help-debate-cerrar = Closes a debate with the summary that you write on the lines below. Its thread can still be read.
    .example =
        !debate close DEB-1
        The parties agree to put tutoring between schools first.

# The message that opens the thread.
debate-opening = 💬 **Debate { $debate }: { $title }**
debate-words = > { $words }
debate-opening-how = Reply in this thread to take part. Opened by { $user }.
debate-opening-closed = Debate closed by { $user } on { $day }. The thread can still be read.

# On opening and closing.
debate-opened = I opened Debate { $debate } in the mesa's room.
debate-closed = I closed Debate { $debate }; the summary is in its thread and in the mesa's room.
debate-closed-here = **Debate { $debate } is closed.** Summary by { $user }:
debate-closed-news = **Debate { $debate } is closed: { $title }.** Summary by { $user }:
debate-ask-summary = What summary shall I close Debate { $debate } (“{ $title }”) with? Reply to this message with the text: I will post it in the thread and in the room.

# On seeing them.
debate-list = { $count ->
        [one] There is one open debate:
       *[other] There are { $count } open debates:
    }
debate-item = { $messages ->
        [one] { $debate }: { $title } (1 message, on { $day })
       *[other] { $debate }: { $title } ({ $messages } messages, the last on { $day })
    }
debate-item-new = { $debate }: { $title } (opened on { $day }, no messages yet)
debate-list-closed = { $count ->
        [one] There is one closed debate:
       *[other] There are { $count } closed debates:
    }
debate-item-closed = { $messages ->
        [0] { $debate }: { $title } (no messages; closed by { $user } on { $day })
        [one] { $debate }: { $title } (1 message; closed by { $user } on { $day })
       *[other] { $debate }: { $title } ({ $messages } messages; closed by { $user } on { $day })
    }
debate-list-closed-more = { $count ->
        [one] And one more closed before.
       *[other] And { $count } more closed before.
    }
debate-list-next = To know more about one, write for example `!debate summary { $debate }`.
debate-none = This mesa has no debates yet. Moderators and focal points open them, for example with `!debate open "Teacher training"` and the question below it.

debate-digest = **Debate { $debate }: { $title }**
debate-digest-open = Open since { $at }; opened by { $user }.
debate-digest-silent = Nobody has written yet. To take part, reply in its thread.
debate-digest-activity = { $messages ->
        [one] There is 1 message, of { $last }. Who took part:
       *[other] { $people ->
            [one] There are { $messages } messages by one person; the last, of { $last }. Who took part:
           *[other] There are { $messages } messages by { $people } people; the last, of { $last }. Who took part:
        }
    }
debate-digest-party = { $count ->
        [one] { $party }: 1 person
       *[other] { $party }: { $count } people
    }
debate-digest-staff = { $count ->
        [one] moderation and coordination: 1 person
       *[other] moderation and coordination: { $count } people
    }
debate-digest-others = { $count ->
        [one] 1 person who is no longer on the lists
       *[other] { $count } people who are no longer on the lists
    }
debate-file = `{ $document }` ({ $name })
debate-digest-files = { $count ->
        [one] One file was shared: { $files }.
       *[other] { $count } files were shared: { $files }.
    }
debate-digest-agreements = { $count ->
        [one] One agreement came of this debate:
       *[other] { $count } agreements came of this debate:
    }
debate-digest-agreement = { $agreement }: { $what }

# The pinned message and the welcome.
debate-portada = **Open debates**
debate-portada-more = { $count ->
        [one] And one more: `!debate list`.
       *[other] And { $count } more: `!debate list`.
    }
debate-named = “{ $title }” ({ $debate })
debate-so-far = { $count ->
        [one] There is one open debate: { $debates }. Take part in its thread.
       *[other] There are { $count } open debates, among them { $debates }. Take part in the thread of each.
    }

# What cannot be done.
debate-title-missing = The title of the debate is missing. Write it in quotes, for example: `!debate open "Teacher training"`.
debate-question-long = The question has { $length } characters and { $limit } fit. Keep the main point; the rest can go in the thread.
debate-summary-missing = The summary is missing. Write it on the lines below `!debate close`.
debate-summary-long = The summary has { $length } characters and { $limit } fit. Keep the main points; the rest can go in a file.
debate-no-such = Mesa { $mesa } has no Debate { $debate }. `!debate list` shows those there are.
debate-none-open = Mesa { $mesa } has no open debates. To see the closed ones, write `!debate list`.
debate-which = Several debates are open: { $debates }. Add the number of the one you mean, for example `!debate summary DEB-1`, or write it in its thread.
debate-is-closed = Debate { $debate } is closed already, by { $user }. To see it, write `!debate summary { $debate }`.
