# Les rappels.
help-recordatorio-crear = Vous rappelle quelque chose plus tard, une fois ou régulièrement : d’abord quand, puis quoi, chacun entre guillemets. Avec `pour=moi`, il n’est que pour vous ; qui modère écrit `pour=salon`, ou l’identifiant d’une personne. En réponse à un message, il suffit de dire quand.
    .brief = Vous rappelle quelque chose plus tard : d’abord quand, puis quoi.
    .example = !rappel créer "demain 9h00" "Envoyer la proposition"
help-recordatorio-lista = Montre les rappels à venir ; avec un numéro, un seul.
    .example = !rappel liste
help-recordatorio-cancelar = Annule un rappel, par son numéro.
    .example = !rappel annuler REC-1
help-recordatorio-posponer = Repousse un rappel, ou le dit de nouveau : dans combien de temps, ou quand. En réponse à un rappel, le numéro n’est pas nécessaire.
    .example = !rappel repousser REC-1 "30 min"
help-recordatorio-pausar = Suspend un rappel jusqu’à ce que vous le repreniez.
    .example = !rappel suspendre REC-1
help-recordatorio-reanudar = Reprend un rappel qui était suspendu.
    .example = !rappel reprendre REC-1

# À la création.
recordatorio-created = { $where ->
        [room] Rappel { $reminder } : je le dirai dans ce salon le { $at } : « { $text } ».
        [mesa] Rappel { $reminder } : je le dirai dans le salon de la Mesa { $mesa } le { $at } : « { $text } ».
        [elsewhere] Rappel { $reminder } : je vous le dirai dans le salon de la Mesa { $mesa } le { $at } : « { $text } ».
        [other-person] Rappel { $reminder } : je le dirai à { $user } dans ce salon le { $at } : « { $text } ».
        [other-elsewhere] Rappel { $reminder } : je le dirai à { $user } dans le salon de la Mesa { $mesa } le { $at } : « { $text } ».
       *[person] Rappel { $reminder } : je vous le dirai ici le { $at } : « { $text } ».
    }
recordatorio-that-message = le message auquel vous avez répondu
recordatorio-this-message = ce message
recordatorio-recurs = Il se répète. Ensuite, ce sera :
recordatorio-moment = { $at }
recordatorio-how-to-cancel = S’il n’est plus utile : `!rappel annuler { $reminder }`.

# Ce qui est dit à l’heure prévue.
recordatorio-say = ⏰ Rappel { $reminder } : **{ $text }**
recordatorio-say-to = ⏰ Rappel { $reminder } pour { $user } : **{ $text }**
recordatorio-say-again = ⏰ De nouveau, Rappel { $reminder } pour { $user } : **{ $text }**
recordatorio-say-again-all = ⏰ De nouveau, Rappel { $reminder } : **{ $text }**
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
recordatorio-list-paused = { $reminder } : « { $text } », suspendu
recordatorio-list-more = Et { $count } de plus, plus tard.
recordatorio-list-none = Il n’y a aucun rappel à venir. Pour en créer un, écrivez par exemple `!rappel créer "demain 9h00" "Envoyer la proposition"`.
recordatorio-shown = { $where ->
        [room] Rappel { $reminder } : il sera dit dans ce salon le { $at } : « { $text } ».
        [mesa] Rappel { $reminder } : il sera dit dans le salon de la Mesa { $mesa } le { $at } : « { $text } ».
        [elsewhere] Rappel { $reminder } : il sera dit à qui l’a demandé, dans un autre salon, le { $at } : « { $text } ».
       *[person] Rappel { $reminder } : il sera dit ici, à qui l’a demandé, le { $at } : « { $text } ».
    }
recordatorio-shown-paused = Le Rappel { $reminder } est suspendu : « { $text } ». Pour le reprendre : `!rappel reprendre { $reminder }`.
recordatorio-ended = { $ended ->
        [cancelled] Le Rappel { $reminder } est annulé : « { $text } ».
       *[said] Le Rappel { $reminder } a déjà été dit : « { $text } ».
    }
recordatorio-cancelled = J’ai annulé le Rappel { $reminder } : « { $text } ».

# Plus tard, suspendu, de nouveau.
recordatorio-postponed = Le Rappel { $reminder } (« { $text } ») est reporté au { $at }.
recordatorio-postponed-once = Le Rappel { $reminder } (« { $text } ») est reporté, pour cette fois seulement, au { $at }. Ensuite, comme prévu : { $after }.
recordatorio-again-at = { $alone ->
        [yes] Je vous dirai de nouveau le Rappel { $reminder } le { $at }, à vous uniquement.
       *[no] { $recurs ->
            [paused] Je dirai de nouveau le Rappel { $reminder } le { $at } ; les autres fois restent suspendues.
            [yes] Je dirai de nouveau le Rappel { $reminder } le { $at } ; de plus, il continue à se répéter comme prévu.
           *[no] Je dirai de nouveau le Rappel { $reminder } le { $at }.
        }
    }
recordatorio-paused = Le Rappel { $reminder } (« { $text } ») est suspendu. Pour le reprendre : `!rappel reprendre { $reminder }`.
recordatorio-resumed = J’ai repris le Rappel { $reminder } (« { $text } ») : ce sera le { $at }.

# Ce qui n’est pas possible.
recordatorio-text-missing = Il manque ce qu’il faut rappeler. Écrivez-le entre guillemets après la date, par exemple `!rappel créer "demain 9h00" "Envoyer la proposition"`.
recordatorio-text-long = Le texte compte { $length } caractères et il y a place pour { $limit }. Raccourcissez-le ou dites où se trouve le document.
recordatorio-too-often = Un rappel se répète, au plus, toutes les { $least }. Écrivez, par exemple, `toutes les 30 min` ou `chaque jour 9h00`.
recordatorio-too-many = Vous avez déjà { $limit } rappels à venir, ce qui est le maximum. Annulez-en un avec `!rappel annuler` ; `!rappel liste` les montre.
recordatorio-none = Je ne trouve pas ici le Rappel { $reminder }. `!rappel liste` montre ceux qui existent.
recordatorio-not-yours = Le Rappel { $reminder } est modifié ou annulé par qui l’a créé ou par qui modère la mesa. Demandez-le-lui dans le salon.
recordatorio-for-whom = Je n’ai pas compris pour qui il est : « { $given } ». Écrivez `pour=moi`, `pour=salon` ou l’identifiant de la personne, par exemple `pour=@ana:hs`.
recordatorio-for-others = Un rappel pour quelqu’un d’autre ou pour tout le salon est créé par qui modère la mesa. Pour vous, écrivez-le sans `pour=`.
recordatorio-for-which-mesa = Dites dans quelle mesa est cette personne, par exemple `mesa=MESA-1` : je le lui dirai dans son salon. S’il est pour vous, écrivez `pour=moi`.
recordatorio-for-nobody = { $user } n’est pas sur les listes de la Mesa { $mesa }, et je ne peux rien lui rappeler là. `!qui` montre qui y est.
recordatorio-paused-already = Le Rappel { $reminder } était déjà suspendu. Pour le reprendre : `!rappel reprendre { $reminder }`.
recordatorio-not-paused = Le Rappel { $reminder } n’est pas suspendu. `!rappel liste` montre ceux à venir.
recordatorio-moment-gone = Le moment du Rappel { $reminder } est passé pendant qu’il était suspendu. Dites pour quand il est maintenant, par exemple `!rappel repousser { $reminder } "demain 9h00"`.
recordatorio-over = Le Rappel { $reminder } a déjà été dit ou a été annulé : il n’y a plus rien à annuler.
