# Les ressources : des pages utiles à toute la mesa.
help-recurso-agregar = Ajoute une ressource : son adresse, le titre et, si vous voulez, de quelle partie elle vient et son type (programme, publication, site, norme, matériel, autre).
    .example = !ressource ajouter https://www.mineduc.example/lectura "Plan de lecture" partie=Chili type=programme
help-recurso-sugerir = Suggère une ressource qui peut intéresser la mesa, même si elle n’est pas de votre partie.
    .example = !ressource suggérer https://www.region.example/docentes "Politiques enseignantes de la région" type=publication
help-recurso-lista = Montre les ressources par partie et par type. Avec `partie=` ou `type=`, seulement celles-là ; avec un numéro, cette ressource.
    .menu = Les ressources.
    .example = !ressource liste
help-recurso-buscar = Cherche des ressources par les mots du titre, de la partie, du type ou de l’adresse.
    .example = !ressource chercher lecture
help-recurso-quitar = Retire une ressource de la liste. La personne qui l’a ajoutée ou la modération peut le faire.
    .example = !ressource retirer RES-1

recurso-item = { $shape ->
        [party] { $resource } : **{ $title }** ({ $kind }, { $party }). [{ $url }]({ $url })
        [suggested] { $resource } : **{ $title }** ({ $kind } ; { $by }). [{ $url }]({ $url })
        [both] { $resource } : **{ $title }** ({ $kind }, { $party } ; { $by }). [{ $url }]({ $url })
       *[bare] { $resource } : **{ $title }** ({ $kind }). [{ $url }]({ $url })
    }
recurso-kind = { $kind ->
        [programme] programme
        [publication] publication
        [site] site
        [norm] norme
        [material] matériel
        [other] autre
       *[page] page
    }
recurso-by = { $role ->
        [moderator] suggestion de la modération
        [coordinator] suggestion de la coordination
       *[participant] suggestion de { $user }
    }

# À l’ajout et au retrait.
recurso-added = J’ai gardé la Ressource { $resource } :
recurso-suggested = J’ai gardé votre suggestion comme Ressource { $resource } :
recurso-told = { $user } a ajouté la Ressource { $resource } :
recurso-told-suggested = { $user } suggère la Ressource { $resource } :
recurso-removed = J’ai retiré la Ressource { $resource } (« { $title } ») de la liste.

# À l’affichage.
recurso-list = { $count ->
        [one] Il y a une ressource.
       *[other] Il y a { $count } ressources.
    }
recurso-list-party = **{ $party }**
recurso-list-everybody = **Pour toutes les parties**
recurso-list-next = Pour y chercher, écrivez par exemple `!ressource chercher lecture`.
recurso-found = { $count ->
        [one] J’ai trouvé une ressource pour « { $wanted } » :
       *[other] J’ai trouvé { $count } ressources pour « { $wanted } » :
    }
recurso-shown = **Ressource { $resource }**
recurso-shown-by = Ajoutée par { $user } le { $at }.
recurso-none = Cette mesa n’a pas encore de ressources. Pour en ajouter une, écrivez par exemple `!ressource ajouter https://www.mineduc.example/lectura "Plan de lecture"`.
recurso-none-such = Il n’y a pas de telles ressources dans cette mesa. `!ressource liste` les montre toutes.
recurso-none-found = Je n’ai pas trouvé de ressources avec « { $wanted } ». Essayez avec moins de mots, ou voyez-les toutes avec `!ressource liste`.

# Le message épinglé et l’accueil.
recurso-portada = { $count ->
        [one] **Ressources** (1)
       *[other] **Ressources** ({ $count }, les dernières d’abord)
    }
recurso-portada-more = { $count ->
        [one] Et une autre : `!ressource liste`.
       *[other] Et { $count } autres : `!ressource liste`.
    }
recurso-so-far = { $count ->
        [one] Il y a une ressource : « { $title } ». Pour la voir, écrivez `!ressource liste`.
       *[other] Il y a { $count } ressources ; la dernière, « { $title } ». Pour les voir, écrivez `!ressource liste`.
    }

# Ce qui n’est pas possible.
recurso-twice = Cette adresse est déjà dans la mesa : c’est la Ressource { $resource } (« { $title } »). Il n’y a rien d’autre à faire.
recurso-not-a-kind = Un de ces types est attendu : programme, publication, site, norme, matériel ou autre.
recurso-no-such = La Mesa { $mesa } n’a pas de Ressource { $resource }. `!ressource liste` montre celles qu’il y a.
recurso-not-yours = La Ressource { $resource } a été ajoutée par { $user }. Cette personne ou la modération peut la retirer : demandez-le dans le salon.
recurso-search-empty = Dites ce que vous cherchez, par exemple `!ressource chercher lecture`.
