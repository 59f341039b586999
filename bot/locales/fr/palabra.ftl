

# Qui demande la parole et qui l’a.
help-palabra-ver = Montre qui a la parole et qui la demande.
    .brief = Qui a la parole et qui la demande.
    .example = !parole voir
help-palabra-pedir = Demande la parole dans la réunion en cours, comme toucher ✋.
    .example = !parole demander
help-palabra-quitar = Retire votre demande de parole.
    .example = !parole retirer
help-palabra-dar = Donne la parole à la personne suivante de la liste, ou à celle que vous nommez.
    .example = !parole donner
palabra-how = Pour demander la parole, touchez ✋ sur ce message ou sur celui du point.
palabra-asked = C’est noté : vous êtes le numéro { $place } à parler. Pour retirer votre demande, écrivez `!parole retirer`.
palabra-withdrawn = C’est fait : vous ne demandez plus la parole.
palabra-given = ✋ **{ $user }** a la parole.
palabra-next = { $count ->
        [one] Ensuite : { $users }.
       *[other] Ensuite, dans l’ordre : { $users }.
    }
palabra-speaks = { $user } a la parole.
palabra-waiting = { $count ->
        [one] ✋ Demande la parole : { $users }.
       *[other] ✋ Demandent la parole, dans l’ordre : { $users }.
    }
palabra-waiting-more = { $count ->
        [one] Et une autre personne.
       *[other] Et { $count } autres personnes.
    }
palabra-nobody = Personne ne demande la parole. Pour la demander, touchez ✋ sur le message du point ou écrivez `!parole demander`.
palabra-nobody-waits = Personne ne demande la parole pour l’instant.
palabra-none-of = Personne de « { $given } » ne demande la parole. Donnez-la à quelqu’un par son nom, par exemple `!parole donner @ana:hs`.
palabra-not-waiting = Vous n’êtes pas sur la liste des personnes qui demandent la parole.
palabra-queue-full = { $count } personnes demandent déjà la parole. Attendez que quelques-unes aient parlé.
palabra-no-meeting = La Mesa { $mesa } n’a pas de réunion en cours. La parole se demande quand la réunion est ouverte.
