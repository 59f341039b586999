# The accounts made for people who have none: the mail, and the page where they choose a password.
clave-mail-subject = Your account for the mesa “{ $name }”
clave-mail-hello = Dear { $person },
clave-mail-what = { $party } registered you in the working table **{ $name }**: a private space, by invitation only, where ministries talk and share documents. It is used with Element, a free application for phones and computers.
clave-mail-account = We have made an account for you. Element asks for these when you enter:
clave-mail-user = User: **{ $user }**
clave-mail-server = Server: **{ $server }**
clave-mail-how = To enter for the first time:
clave-mail-password = Choose your password on this page: [{ $link }]({ $link })
clave-mail-element = Open [app.element.io](https://app.element.io) on a computer, or install **Element X** from your phone's store (App Store or Google Play).
clave-mail-login = Tap **Sign in**. If the server shown is not **{ $server }**, change it. Write your user and your password.
clave-mail-recovery = When Element offers to set up **recovery** or a **backup**, accept and keep the key it gives you: with it you can read messages on another phone or computer too.
clave-mail-accept = Accept the invitation to “{ $name }”. Now you can read and write.
clave-mail-until = The link is personal and works once, until { $until }. If you come later, or forget the password one day, ask whoever put you on the list for another: your team's focal point or the mesa's moderators.
clave-for-focal-point = { $count ->
        [one] { $mesa } ({ $name }): I have made an account for one person of { $party } who had none. Please pass the link on to that person only:
       *[other] { $mesa } ({ $name }): I have made accounts for { $count } people of { $party } who had none. Please pass each link on to that person only:
    }
clave-for-moderator = { $count ->
        [one] { $mesa } ({ $name }): I have made an account for one person of { $party } who had none, and there is no mail or focal point to send the link. Please pass it on to that person only:
       *[other] { $mesa } ({ $name }): I have made accounts for { $count } people of { $party } who had none, and there is no mail or focal point to send the links. Please pass each on to that person only:
    }
clave-for-person = { $person } ({ $email }), user { $user }: [{ $link }]({ $link })
clave-for-others = On that page each person chooses a password and reads how to enter. The link works once, until { $until }.
clave-not-made = { $why ->
        [token] { $mesa } ({ $name }): the server does not let me make accounts, and I sent codes to { $people }, of { $party }. Please tell whoever runs the server: matrix.admin_token is not that of an account that administers it ({ $codes }).
       *[other] { $mesa } ({ $name }): the server did not make the account of { $people }, of { $party } (it answered { $codes }), and I sent codes. If they have no account, ask whoever runs the server to make one.
    }
clave-title = Choose your password
clave-title-wrong = Something to correct: choose your password
clave-for = { $count ->
        [one] With this account you enter the mesa { $names }.
       *[other] With this account you enter the mesas { $names }.
    }
clave-user = Your user
clave-new = New password
clave-new-hint = At least { $least } characters. A phrase that you remember will do.
clave-again = The same password again
clave-save = Save the password
clave-until = This link is yours and works once, until { $until }. Do not share it.
clave-put-out = When you save it, Element is signed out on every phone and computer where this account is open. On each, sign in again with the new password and your recovery key.
clave-wrong = The password was not saved
clave-wrong-empty = You did not write one. Write one of at least { $least } characters, twice.
clave-wrong-short = { $count ->
        [one] It is short: it has one character and needs { $least }. Add a word or two.
       *[other] It is short: it has { $count } characters and needs { $least }. Add a word or two.
    }
clave-wrong-long = It is too long: there is room for { $most } letters without accents. Write a shorter one.
clave-wrong-differ = The two are not the same. Write it once more, slowly, in both places.
clave-wrong-easy = It is very easy to guess. Write another that is not your user or one character repeated.
clave-wrong-weak = The server finds it weak. Try a longer one, with capitals, numbers and some sign.
clave-refused = The server did not accept it, and not because of what you wrote. The link still works; please tell the address below.
clave-away = The server does not answer at the moment. Wait some minutes and send it again: the link still works.
clave-set-title = Your password is saved
clave-set = It was saved on { $at }. This link has been used.
clave-next = How to enter
clave-next-element = Open app.element.io on a computer, or install Element X from your phone's store (App Store or Google Play), and tap “Sign in”.
clave-next-server = If another server is shown, change it to yours, which is:
clave-next-user = Write the password you chose and your user, which is:
clave-next-recovery = When Element offers to set up recovery or a backup, accept and keep the key it gives you: with it you can read messages on another phone or computer too.
clave-next-accept = { $count ->
        [one] Accept the invitation to the mesa { $names }. Now you can read and write.
       *[other] Accept the invitations to the mesas { $names }. Now you can read and write.
    }
clave-set-not-you = If it was not you who saved it, please tell the address below.
clave-over-title = This link no longer works
clave-over = It ran out, was replaced by another, or your place on the list changed. Look for the latest message, or ask whoever put you on the list for another link: your team's focal point or the mesa's moderators.
clave-over-known = If you have chosen your password already you need no other: enter Element with your user.
