# Who comes to a meeting, and who came.
help-asistencia = Shows, party by party, who confirmed and who attended a meeting.
    .brief = Who is coming to a meeting, and who came.
    .example = !attendance REU-1
help-asistencia-presente = Notes that one or more people, or a whole party, attended, where the call’s server does not tell.
    .example = !attendance present Chile
help-asistencia-ausente = Notes that one or more people did not attend.
    .example = !attendance absent Brasil
help-asistencia-exportar = Sends you in private the attendance of a meeting, as an Excel or CSV file.
    .example = !attendance export REU-1 format=csv

# What is asked.
asistencia-answer = Will you attend? Tap ✅ if you will or ❌ if you cannot; with ⏰ I remind you alone.
asistencia-answer-anew = What you answered for the earlier date no longer counts. Will you attend? Tap ✅ if you will or ❌ if you cannot.
asistencia-answer-so-far = { $count ->
        [0] Nobody has confirmed yet. Will you attend? Tap ✅ if you will or ❌ if you cannot.
        [one] One person has confirmed so far. If you have not answered yet, tap ✅ if you will attend or ❌ if you cannot.
       *[other] { $count } people have confirmed so far. If you have not answered yet, tap ✅ if you will attend or ❌ if you cannot.
    }
asistencia-substitute-asked = { $titled ->
        [yes] { $person } cannot attend Meeting { $meeting } (“{ $title }”) of the mesa “{ $name }” on { $when }, and you are on the list as a substitute. Tap ✅ if you will attend or ❌ if you cannot.
       *[no] { $person } cannot attend Meeting { $meeting } of the mesa “{ $name }” on { $when }, and you are on the list as a substitute. Tap ✅ if you will attend or ❌ if you cannot.
    }

# What is shown.
asistencia-heading = { $titled ->
        [yes] { $begun ->
            [yes] **Attendance of Meeting { $meeting }: { $title }**, { $when }
           *[no] **Who will come to Meeting { $meeting }: { $title }**, { $when }
        }
       *[no] { $begun ->
            [yes] **Attendance of Meeting { $meeting }**, { $when }
           *[no] **Who will come to Meeting { $meeting }**, { $when }
        }
    }
asistencia-party = **{ $party }**: { $expected } expected; { $confirmed } confirmed; { $declined } cannot come.
asistencia-party-held = **{ $party }**: { $expected } expected; { $present } present; { $absent } absent.
asistencia-no-list = **{ $party }**: it has not sent its list.
asistencia-people-confirmed = { $count ->
        [one] Confirmed: { $people }
       *[other] Confirmed: { $people }
    }
asistencia-people-declined = { $count ->
        [one] Cannot come: { $people }
       *[other] Cannot come: { $people }
    }
asistencia-people-silent = No answer: { $people }
asistencia-people-present = { $count ->
        [one] Present: { $people }
       *[other] Present: { $people }
    }
asistencia-people-absent = { $count ->
        [one] Absent: { $people }
       *[other] Absent: { $people }
    }
asistencia-substitute = { $person } (substitute)
asistencia-staff = Moderators and coordination: { $users }
asistencia-guests = { $count ->
        [one] { $people } came in too.
       *[other] { $people } came in too.
    }
asistencia-unknown = It is not known who attended: the call’s server did not tell. Note it, for example, with `!attendance present Chile` or `!attendance present @ana:hs`.
asistencia-unknown-yet = It is not known yet who attended.
asistencia-names-apart = The others are not named here. In a private chat with the bot each party sees its own, and moderators see all.
asistencia-noted = { $present ->
        [yes] I noted in Meeting { $meeting } who attended: { $people }.
       *[no] I noted in Meeting { $meeting } who did not attend: { $people }.
    }
asistencia-noted-nobody = I noted nobody: nobody on that party’s list has an account yet.

# The file.
asistencia-file-title = attendance of Meeting { $meeting }
asistencia-file-sent = I sent you the file in our private chat. If you do not see that chat, accept my invitation.
asistencia-column-party = Party
asistencia-column-name = Name
asistencia-column-seat = Role
asistencia-column-post = Post
asistencia-column-user = Matrix ID
asistencia-column-answer = Confirmation
asistencia-column-attendance = Attendance
asistencia-column-joined = Joined
asistencia-column-left = Left
asistencia-column-minutes = Minutes
asistencia-seat-participant = participant
asistencia-seat-focal-point = focal point
asistencia-seat-substitute = substitute
asistencia-answer-yes = will attend
asistencia-answer-no = cannot attend
asistencia-was-present = present
asistencia-was-absent = absent

# What cannot be done.
asistencia-no-meeting = Mesa { $mesa } has no meetings yet. `!meeting list` shows those there are.
asistencia-cancelled = Meeting { $meeting } was cancelled: there is no attendance to note.
asistencia-not-begun = Meeting { $meeting } has not begun. Note the attendance once it begins; `!attendance { $meeting }` shows who confirmed.
asistencia-no-account = { $person } has no account yet, and I cannot note their attendance. Once they have one it will be on their list.
