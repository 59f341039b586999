# Le fuseau horaire de chaque personne.
help-zona = Montre ou change le fuseau horaire dans lequel je vous dis les heures : une ville ou un pays.
    .example = !fuseau Bogota
zona-current = Je vous dis l’heure de **{ $zone }** : là-bas, c’est maintenant { $now }. Pour en changer, écrivez une ville ou un pays, par exemple `!fuseau Bogota`.
zona-changed = Désormais je vous dis l’heure de **{ $zone }** : là-bas, c’est maintenant { $now }. Si ce n’est pas l’heure de votre montre, écrivez une autre ville. Les messages pour toute la mesa gardent l’heure de chaque partie.
zona-which = Il y a plusieurs heures en ce lieu ({ $said }). Copiez la ligne de la ville dont l’heure est la vôtre :
zona-which-item = { $more ->
        [0] **{ $time }** à { $cities } : `{ $example }`
       *[other] **{ $time }** à { $cities } et { $more } autres : `{ $example }`
    }
