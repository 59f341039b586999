# L’entrée personnelle à une réunion : ce qui est envoyé en privé, et sa page.
entrada-sent = Je vous ai envoyé en privé votre entrée à la Réunion { $meeting }.
entrada-no-meeting = La Mesa { $mesa } n’a aucune réunion en cours ni à venir. Pour parler maintenant, entrez dans la salle d’appel de la mesa : `!salle`.
entrada-for = { $titled ->
        [yes] Votre entrée à la **Réunion { $meeting }** (« { $title } »), { $when } :
       *[no] Votre entrée à la **Réunion { $meeting }**, { $when } :
    }
entrada-for-room = Votre entrée à la **salle d’appel** de la mesa « { $name } » :
entrada-for-side-room = Votre entrée à la **salle à part** de { $parties }, de la mesa « { $name } » :
entrada-page = [{ $link }]({ $link })
entrada-page-opens = Ouvrez ce lien à l’heure de la réunion : vous y entrez sous votre nom, avec la vidéo ou avec le son seul. L’entrée ouvre à { $opens }.
entrada-page-is-open = Vous pouvez déjà ouvrir ce lien : vous y entrez sous votre nom, avec la vidéo ou avec le son seul.
entrada-room-lasts = Le lien sert pendant { $lasts } ; ensuite, demandez-en un autre avec `!salle`.
entrada-direct = Entrer : [{ $link }]({ $link })
entrada-direct-audio = Entrer avec le son seul : [{ $link }]({ $link })
entrada-personal = Elle est personnelle : qui s’en sert apparaît sous votre nom. Ne la transmettez pas.
entrada-too-early = Il est trop tôt pour entrer. Écrivez `!entrer` à partir du { $since } et je vous l’envoie.
entrada-cancelled = { $titled ->
        [yes] Il n’y a pas d’entrée : la Réunion { $meeting } (« { $title } »), prévue le { $when }, est annulée.
       *[no] Il n’y a pas d’entrée : la Réunion { $meeting }, prévue le { $when }, est annulée.
    }
entrada-over = { $titled ->
        [yes] La Réunion { $meeting } (« { $title } »), du { $when }, est terminée. Si elle a été enregistrée, vous la trouvez avec `!enregistrement liste`.
       *[no] La Réunion { $meeting }, du { $when }, est terminée. Si elle a été enregistrée, vous la trouvez avec `!enregistrement liste`.
    }

# La page. Il n’y a pas de mise en forme ici : c’est du texte simple.
entrada-page-meeting = { $titled ->
        [yes] Réunion { $meeting } : { $title }
       *[no] Réunion { $meeting }
    }
entrada-page-room = Salle d’appel de la mesa
entrada-page-side-room = Salle à part de { $parties }
entrada-page-mesa = Table de travail « { $name } »
entrada-page-when = Date : { $when }. Durée : { $length }.
entrada-page-moved = La réunion a changé de date : elle était prévue le { $before }.
entrada-page-name = Vous entrerez sous ce nom :
entrada-page-no-name = En entrant, écrivez votre nom et votre pays, pour que les autres sachent qui vous êtes : par exemple, { $name }.
entrada-page-enter = Entrer
entrada-page-listen = Entrer avec le son seul
entrada-page-watch = C’est une grande réunion : vous voyez et entendez, sans caméra ni microphone. Vous pouvez écrire dans le chat et lever la main pour demander la parole.
entrada-page-watch-enter = Regarder seulement
entrada-page-watch-listen = Écouter seulement
entrada-page-slow = Peu de réseau ? Le son seul consomme beaucoup moins et coupe moins souvent.
entrada-page-trouble = Si le téléphone propose d’installer une application, vous pouvez continuer dans le navigateur. Si la réunion coupe, revenez à cette page et entrez de nouveau.
entrada-page-early = L’entrée ouvre le { $opens }. Gardez ce lien et ouvrez-le à ce moment-là.
entrada-page-again = Voir si elle est ouverte
entrada-page-over = Cette réunion est terminée.
entrada-page-cancelled = Cette réunion est annulée.
entrada-page-archived = Cette mesa est archivée : elle n’a pas de réunions pour l’instant.
entrada-page-nowhere = Il n’est pas encore dit où se tiennent les réunions. Écrivez à la coordination.
entrada-page-personal = Ce lien est personnel : ne le transmettez pas.
entrada-page-unlisted = Vous n’êtes plus sur la liste de cette mesa
    .next = C’est pourquoi ce lien n’ouvre pas la réunion. Si c’est une erreur, écrivez au point focal de votre équipe ou à { $contact }.

# À qui tente de commencer un appel qui ne peut pas commencer.
entrada-hook-unknown = Cette salle n’est celle d’aucune table de travail. Entrez avec le lien que vous avez reçu.
entrada-hook-early = Ce n’est pas encore l’heure : la réunion ouvre le { $opens }.
entrada-hook-over = Cette réunion est terminée.
entrada-hook-cancelled = Cette réunion est annulée.
entrada-hook-archived = La mesa est archivée : elle n’a pas de réunions pour l’instant.

# Ce qui est dit à qui modère quand une personne qu’aucune liste ne nomme est dans l’appel.
entrada-unlisted-there = { $titled ->
        [yes] **{ $person } est dans l’appel de la Réunion { $meeting } (« { $title } ») et ne fait plus partie de la mesa.**
       *[no] **{ $person } est dans l’appel de la Réunion { $meeting } et ne fait plus partie de la mesa.**
    }
entrada-unlisted-out = Pour la faire sortir, ouvrez dans l’appel le menu sur l’image de cette personne et excluez-la. L’entrée qu’elle avait déjà fonctionne jusqu’à la fermeture de la réunion : si elle revient, je vous le redirai.
