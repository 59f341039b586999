# Les adresses web que quelqu’un donne.
enlace-incomplete = Écrivez l’adresse complète, qui commence par `https://`. Par exemple : `https://video.example/mesa-1.mp4`.
enlace-other-scheme = Je ne garde que des adresses web, qui commencent par `https://` ou `http://`. Par exemple : `https://video.example/mesa-1.mp4`.
enlace-odd-signs = L’adresse contient des espaces ou des signes qu’elle ne peut pas avoir. Copiez-la de nouveau depuis le navigateur et collez-la seule, sans autre texte.
enlace-no-host = On ne voit pas vers quel site mène l’adresse. Copiez-la de nouveau depuis le navigateur ; elle ressemble à ceci : `https://video.example/mesa-1.mp4`.
enlace-credentials = L’adresse contient un nom d’utilisateur ou un mot de passe avant l’arobase (`@`). Retirez-les : toutes les personnes de la mesa les verraient.
enlace-too-long = L’adresse est trop longue : { $limit } caractères au plus. Cherchez sur le site une adresse plus courte à partager.
