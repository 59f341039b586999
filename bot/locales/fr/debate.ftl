# Les débats : un fil pour chaque sujet.
help-debate-abrir = Ouvre un débat avec son titre et, sur les lignes du dessous, la question. Les réponses vont dans son fil.
    .example =
        !débat ouvrir "Formation des enseignants"
        De quels appuis les écoles rurales ont-elles besoin ?
help-debate-lista = Montre les débats ouverts, avec ce qui y a été écrit et quand, puis ceux qui sont clos.
    .menu = Les débats.
    .example = !débat liste
help-debate-resumen = Dit d’un débat qui y a participé, quels fichiers ont été partagés et quels accords en sont issus. Dans le fil du débat, le numéro peut manquer.
    .example = !débat résumé DEB-1
help-debate-cerrar = Clôt un débat avec le résumé que vous écrivez sur les lignes du dessous. Le fil reste lisible.
    .example =
        !débat fermer DEB-1
        Les parties s’accordent à donner la priorité au tutorat entre écoles.

# Le message qui ouvre le fil.
debate-opening = 💬 **Débat { $debate } : { $title }**
debate-words = > { $words }
debate-opening-how = Répondez dans ce fil pour participer. Ouvert par { $user }.
debate-opening-closed = Débat clos par { $user } le { $day }. Le fil reste lisible.

# À l’ouverture et à la clôture.
debate-opened = J’ai ouvert le Débat { $debate } dans le salon de la mesa.
debate-closed = J’ai clos le Débat { $debate } ; le résumé est dans son fil et dans le salon de la mesa.
debate-closed-here = **Débat { $debate } clos.** Résumé de { $user } :
debate-closed-news = **Le Débat { $debate } est clos : { $title }.** Résumé de { $user } :
debate-ask-summary = Avec quel résumé dois-je clore le Débat { $debate } (« { $title } ») ? Répondez à ce message avec le texte : je le publierai dans le fil et dans le salon.

# À l’affichage.
debate-list = { $count ->
        [one] Il y a un débat ouvert :
       *[other] Il y a { $count } débats ouverts :
    }
debate-item = { $messages ->
        [one] { $debate } : { $title } (1 message, le { $day })
       *[other] { $debate } : { $title } ({ $messages } messages, le dernier le { $day })
    }
debate-item-new = { $debate } : { $title } (ouvert le { $day }, encore sans message)
debate-list-closed = { $count ->
        [one] Il y a un débat clos :
       *[other] Il y a { $count } débats clos :
    }
debate-item-closed = { $messages ->
        [0] { $debate } : { $title } (sans message ; clos par { $user } le { $day })
        [one] { $debate } : { $title } (1 message ; clos par { $user } le { $day })
       *[other] { $debate } : { $title } ({ $messages } messages ; clos par { $user } le { $day })
    }
debate-list-closed-more = { $count ->
        [one] Et un autre clos auparavant.
       *[other] Et { $count } autres clos auparavant.
    }
debate-list-next = Pour en savoir plus sur l’un d’eux, écrivez par exemple `!débat résumé { $debate }`.
debate-none = Cette mesa n’a pas encore de débats. La modération et les points focaux les ouvrent, par exemple avec `!débat ouvrir "Formation des enseignants"` puis, en dessous, la question.

debate-digest = **Débat { $debate } : { $title }**
debate-digest-open = Ouvert depuis le { $at }, par { $user }.
debate-digest-silent = Personne n’a encore écrit. Pour participer, répondez dans son fil.
debate-digest-activity = { $messages ->
        [one] Il y a 1 message, du { $last }. Qui a participé :
       *[other] { $people ->
            [one] Il y a { $messages } messages d’une personne ; le dernier, du { $last }. Qui a participé :
           *[other] Il y a { $messages } messages de { $people } personnes ; le dernier, du { $last }. Qui a participé :
        }
    }
debate-digest-party = { $count ->
        [one] { $party } : 1 personne
       *[other] { $party } : { $count } personnes
    }
debate-digest-staff = { $count ->
        [one] modération et coordination : 1 personne
       *[other] modération et coordination : { $count } personnes
    }
debate-digest-others = { $count ->
        [one] 1 personne qui n’est plus sur les listes
       *[other] { $count } personnes qui ne sont plus sur les listes
    }
debate-file = `{ $document }` ({ $name })
debate-digest-files = { $count ->
        [one] Un fichier a été partagé : { $files }.
       *[other] { $count } fichiers ont été partagés : { $files }.
    }
debate-digest-agreements = { $count ->
        [one] Un accord est issu de ce débat :
       *[other] { $count } accords sont issus de ce débat :
    }
debate-digest-agreement = { $agreement } : { $what }

# Le message épinglé et l’accueil.
debate-portada = **Débats ouverts**
debate-portada-more = { $count ->
        [one] Et un autre : `!débat liste`.
       *[other] Et { $count } autres : `!débat liste`.
    }
debate-named = « { $title } » ({ $debate })
debate-so-far = { $count ->
        [one] Il y a un débat ouvert : { $debates }. On y participe dans son fil.
       *[other] Il y a { $count } débats ouverts, dont { $debates }. On y participe dans le fil de chacun.
    }

# Ce qui n’est pas possible.
debate-title-missing = Il manque le titre du débat. Écrivez-le entre guillemets, par exemple : `!débat ouvrir "Formation des enseignants"`.
debate-question-long = La question a { $length } caractères, pour { $limit } au plus. Gardez l’essentiel ; le reste peut aller dans le fil.
debate-summary-missing = Il manque le résumé. Écrivez-le sur les lignes sous `!débat fermer`.
debate-summary-long = Le résumé a { $length } caractères, pour { $limit } au plus. Gardez l’essentiel ; le reste peut aller dans un fichier.
debate-no-such = La Mesa { $mesa } n’a pas de Débat { $debate }. `!débat liste` montre ceux qu’il y a.
debate-none-open = La Mesa { $mesa } n’a pas de débat ouvert. Pour voir ceux qui sont clos, écrivez `!débat liste`.
debate-which = Plusieurs débats sont ouverts : { $debates }. Ajoutez le numéro de celui qui vous intéresse, par exemple `!débat résumé DEB-1`, ou écrivez-le dans son fil.
debate-is-closed = Le Débat { $debate } est déjà clos, par { $user }. Pour le voir, écrivez `!débat résumé { $debate }`.
