# Les salles d’appel toujours ouvertes : celle de la mesa et les salles à part.
help-sala = Vous envoie en privé votre entrée à la salle d’appel de la mesa, ouverte aussi entre les réunions. Avec des noms de parties, à une salle à part pour elles seules ; les autres personnes de ces parties reçoivent la leur.
    .brief = Votre entrée dans la salle d’appel de la mesa.
    .example = !salle
sala-sent = Je vous ai envoyé en privé votre entrée à la salle d’appel.
sala-called = { $count ->
        [one] Une autre personne reçoit aussi l’entrée à la salle à part de { $parties }.
       *[other] { $count } autres personnes reçoivent aussi l’entrée à la salle à part de { $parties }.
    }
sala-invited = { $by } a ouvert une salle à part et vous y attend.
sala-not-yours = Une salle à part est ouverte par qui modère ou par une personne de ces parties. Nommez la vôtre parmi elles, ou écrivez `!salle` pour entrer dans la salle de toute la mesa.
sala-too-many = Depuis une heure, vous avez déjà appelé d’autres personnes dans { $count } salles à part. Attendez un peu avant d’en ouvrir une autre, ou demandez à qui modère de l’ouvrir.
