# Les rappels.
help-recordatorio-crear = Vous rappelle quelque chose plus tard, une fois ou régulièrement : d’abord quand, puis quoi, chacun entre guillemets.
    .example = !rappel créer "demain 9h00" "Envoyer la proposition"
help-recordatorio-lista = Montre les rappels à venir ; avec un numéro, un seul.
    .menu = Les rappels à venir.
    .example = !rappel liste
help-recordatorio-cancelar = Annule un rappel, par son numéro.
    .example = !rappel annuler REC-1

# À la création.
recordatorio-created = { $where ->
        [room] Rappel { $reminder } : je le dirai dans ce salon le { $at } : « { $text } ».
        [mesa] Rappel { $reminder } : je le dirai dans le salon de la Mesa { $mesa } le { $at } : « { $text } ».
        [elsewhere] Rappel { $reminder } : je vous le dirai dans le salon de la Mesa { $mesa } le { $at } : « { $text } ».
       *[person] Rappel { $reminder } : je vous le dirai ici le { $at } : « { $text } ».
    }
recordatorio-recurs = Il se répète. Ensuite, ce sera :
recordatorio-moment = { $at }
recordatorio-how-to-cancel = S’il n’est plus utile : `!rappel annuler { $reminder }`.

# Ce qui est dit à l’heure prévue.
recordatorio-say = ⏰ Rappel { $reminder } : **{ $text }**
recordatorio-say-to = ⏰ Rappel { $reminder } pour { $user } : **{ $text }**
recordatorio-say-again = ⏰ De nouveau, Rappel { $reminder } pour { $user } : **{ $text }**
recordatorio-late = Ce rappel était prévu le { $at } et arrive en retard, car j’étais hors ligne.
recordatorio-missed = { $count ->
        [one] Ce rappel était prévu le { $at } et arrive en retard, car j’étais hors ligne.
       *[other] Ce rappel arrive en retard, car j’étais hors ligne : il aurait dû être dit { $count } fois depuis le { $at }. Je le dis une seule fois et il continue comme prévu.
    }

# Ceux à venir.
recordatorio-list = { $where ->
        [room] Rappels de cette mesa à venir ({ $count }) :
       *[mine] Vos rappels à venir ({ $count }) :
    }
recordatorio-list-item = { $recurs ->
        [yes] { $reminder } : « { $text } », le { $at } ; il se répète
       *[no] { $reminder } : « { $text } », le { $at }
    }
recordatorio-list-more = Et { $count } de plus, plus tard.
recordatorio-list-none = Il n’y a aucun rappel à venir. Pour en créer un, écrivez par exemple `!rappel créer "demain 9h00" "Envoyer la proposition"`.
recordatorio-shown = { $where ->
        [room] Rappel { $reminder } : il sera dit dans ce salon le { $at } : « { $text } ».
        [mesa] Rappel { $reminder } : il sera dit dans le salon de la Mesa { $mesa } le { $at } : « { $text } ».
        [elsewhere] Rappel { $reminder } : il sera dit à qui l’a demandé, dans un autre salon, le { $at } : « { $text } ».
       *[person] Rappel { $reminder } : il sera dit ici, à qui l’a demandé, le { $at } : « { $text } ».
    }
recordatorio-ended = { $ended ->
        [cancelled] Le Rappel { $reminder } est annulé : « { $text } ».
       *[said] Le Rappel { $reminder } a déjà été dit : « { $text } ».
    }
recordatorio-cancelled = J’ai annulé le Rappel { $reminder } : « { $text } ».

# Ce qui n’est pas possible.
recordatorio-text-missing = Il manque ce qu’il faut rappeler. Écrivez-le entre guillemets après la date, par exemple `!rappel créer "demain 9h00" "Envoyer la proposition"`.
recordatorio-text-long = Le texte compte { $length } caractères et il y a place pour { $limit }. Raccourcissez-le ou dites où se trouve le document.
recordatorio-too-often = Un rappel se répète, au plus, toutes les { $least }. Écrivez, par exemple, `toutes les 30 min` ou `chaque jour 9h00`.
recordatorio-too-many = Vous avez déjà { $limit } rappels à venir, ce qui est le maximum. Annulez-en un avec `!rappel annuler` ; `!rappel liste` les montre.
recordatorio-none = Je ne trouve pas ici le Rappel { $reminder }. `!rappel liste` montre ceux qui existent.
recordatorio-not-yours = Le Rappel { $reminder } est annulé par qui l’a créé ou par qui modère la mesa. Demandez-le-lui dans le salon.
recordatorio-over = Le Rappel { $reminder } a déjà été dit ou a été annulé : il n’y a plus rien à annuler.
