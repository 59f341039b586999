# Quién está en la mesa.
help-quien = Muestra quién está en la sala, por parte: nombre, cargo y papel. Con el nombre de una parte o de una persona, solo eso.
    .menu = Quién está en la mesa.
    .example = !quién Chile
quien-party = { $count ->
        [0] **{ $party }**: nadie en la sala por ahora.
        [one] **{ $party }**: una persona en la sala.
       *[other] **{ $party }**: { $count } personas en la sala.
    }
quien-person = { $seat ->
        [focal_point] { $person } (punto focal)
        [substitute] { $person } (suplente)
       *[participant] { $person }
    }
quien-person-post = { $seat ->
        [focal_point] { $person }, { $post } (punto focal)
        [substitute] { $person }, { $post } (suplente)
       *[participant] { $person }, { $post }
    }
quien-away = { $count ->
        [one] Hay una persona más en la lista que no está en la sala.
       *[other] Hay { $count } personas más en la lista que no están en la sala.
    }
quien-moderators = Moderación: { $users }.
quien-coordinators = Coordinación: { $users }.
quien-nobody = No encuentro a «{ $given }» entre las partes ni entre las personas de la mesa. Con `!quién` ve a todas.
