# Les pages que l'on ouvre par un lien. Il n'y a pas de mise en forme ici : le texte est tel quel.
pagina-skip = Aller au contenu
pagina-languages = Langues
pagina-language-es = Español
pagina-language-en = English
pagina-language-pt = Português
pagina-language-fr = Français
pagina-contact = Besoin d'aide ? Écrivez à { $contact }.

# Ce qui n'a pas pu être montré.
pagina-error-400 = Votre envoi n'a pas été compris
    .next = Revenez à la page précédente et recommencez. Si cela se reproduit, essayez avec un autre navigateur.
pagina-error-404 = Cette page n'existe pas
    .next = Vérifiez que l'adresse est complète : si vous l'avez reçue par courriel ou dans un message, ouvrez-la depuis celui-ci ou copiez-la en entier. Si elle ne s'ouvre toujours pas, demandez un nouveau lien à la personne qui vous l'a envoyée.
pagina-error-405 = Cette page ne s'ouvre pas ainsi
    .next = Ouvrez-la par le lien que vous avez reçu.
pagina-error-408 = L'envoi a pris trop de temps
    .next = Rien n'a été enregistré. Essayez avec une meilleure connexion ou un fichier plus petit.
pagina-error-410 = Ce lien ne fonctionne plus
    .next = Il a expiré, ou un lien plus récent a été envoyé. Utilisez le dernier que vous avez reçu, ou demandez-en un nouveau à la personne qui vous l'a envoyé.
pagina-error-413 = Votre envoi est trop volumineux
    .next = Rien n'a été enregistré. Une liste pèse bien moins de 1 Mo : vérifiez que c'est le bon fichier, n'y laissez que la liste et envoyez-le de nouveau.
pagina-error-500 = Une erreur s'est produite de notre côté
    .next = Rien de votre dernier envoi n'a été enregistré. Réessayez dans quelques minutes.
