# La bienvenue à qui entre.
bienvenida-hello = { $count ->
        [one] Bienvenue, { $users }, dans **{ $name }**, la table de travail de { $parties }.
       *[other] Bienvenue, { $users }, dans **{ $name }**, la table de travail de { $parties }.
    }
bienvenida-archived = La mesa est archivée en ce moment : on peut tout lire, et pour l’instant on ne peut pas écrire. S’il faut la rouvrir, adressez-vous à la coordination : { $users }.
bienvenida-so-far = Ce qui s’est passé jusqu’ici :
bienvenida-where = Vous pouvez lire depuis le début ce qui s’est dit. La prochaine réunion, les documents et les accords sont toujours dans le message épinglé, en haut. Pour participer, il suffit d’écrire.
bienvenida-ask = { $count ->
        [one] Si vous avez des questions, écrivez à { $users }.
       *[other] Si vous avez des questions, écrivez à l’une de ces personnes : { $users }.
    }
