# Quem está na mesa.
help-quien = Mostra quem está na sala, por parte: nome, cargo e papel. Com o nome de uma parte ou de uma pessoa, só isso.
    .menu = Quem está na mesa.
    .example = !quem Chile
quien-party = { $count ->
        [0] **{ $party }**: ninguém na sala por enquanto.
        [one] **{ $party }**: uma pessoa na sala.
       *[other] **{ $party }**: { $count } pessoas na sala.
    }
quien-person = { $seat ->
        [focal_point] { $person } (ponto focal)
        [substitute] { $person } (suplente)
       *[participant] { $person }
    }
quien-person-post = { $seat ->
        [focal_point] { $person }, { $post } (ponto focal)
        [substitute] { $person }, { $post } (suplente)
       *[participant] { $person }, { $post }
    }
quien-away = { $count ->
        [one] Há mais uma pessoa na lista que não está na sala.
       *[other] Há mais { $count } pessoas na lista que não estão na sala.
    }
quien-moderators = Moderação: { $users }.
quien-coordinators = Coordenação: { $users }.
quien-nobody = Não encontro “{ $given }” entre as partes nem entre as pessoas da mesa. Com `!quem` se veem todas.
