# One-time codes for those who have no account yet.
codigo-mail-subject = Your code to enter the mesa “{ $name }”
codigo-mail-hello = Dear { $person },
codigo-mail-what = { $party } registered you in the working table **{ $name }**: a private space, by invitation only, where ministries talk and share documents. It is used with Element, a free application for phones and computers.
codigo-mail-how = To enter:
codigo-mail-element = Install **Element** from your phone's store or open [app.element.io](https://app.element.io), and log in with your account of **{ $server }**. If you have none, ask for it at the address below.
codigo-mail-chat = Start a chat with **[{ $bot }](https://matrix.to/#/{ $bot })**.
codigo-mail-tell = Write this code to it: **{ $code }**
codigo-mail-accept = You will be invited to “{ $name }”. Accept, and you are in.
codigo-mail-until = The code is yours alone and works once, until { $until }. If you come later, write it all the same: another one will be sent to this address.
codigo-for-focal-point = { $count ->
        [one] { $mesa } ({ $name }): one person of { $party } has no account yet. Please pass their code on, to them alone:
       *[other] { $mesa } ({ $name }): { $count } people of { $party } have no account yet. Please pass each of them their code, to them alone:
    }
codigo-for-moderator = { $count ->
        [one] { $mesa } ({ $name }): one person of { $party } has no account yet, and there is neither mail nor a focal point to send their code by. Please pass it on, to them alone:
       *[other] { $mesa } ({ $name }): { $count } people of { $party } have no account yet, and there is neither mail nor a focal point to send their codes by. Please pass each of them theirs, to them alone:
    }
codigo-for-person = { $person } ({ $email }): `{ $code }`
codigo-for-others = Each person logs in to Element with their account of { $server }, starts a chat with { $bot } and writes their code there. The invitation follows. Codes work once, until { $until }.
codigo-bound = { $mesa } ({ $name }): { $person }, of { $party }, told their code. Their account is { $user }, and they have been invited.
