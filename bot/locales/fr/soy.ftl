# Qui a reçu un code se présente avec lui.
help-soy = Reconnaît votre compte grâce au code que vous avez reçu, et vous invite à votre mesa. Écrivez-le dans la conversation privée avec moi.
    .example = !je suis 4F7K-92QX-7M3D-K8TB
soy-done = { $count ->
        [one] Merci. Votre compte { $user } est maintenant sur la liste de la mesa { $names }. Je vous envoie l'invitation : acceptez-la dans Element pour entrer.
       *[other] Merci. Votre compte { $user } est maintenant sur les listes de ces mesas : { $names }. Je vous envoie les invitations : acceptez-les dans Element pour entrer.
    }
soy-not-a-code = « { $given } » n'est pas un code. Écrivez ses quatre parties comme vous les avez reçues, par exemple `4F7K-92QX-7M3D-K8TB`. Si vous ne le trouvez pas, écrivez à { $contact }
soy-wrong = Ce n'est pas un des codes que j'ai envoyés. Copiez-le à nouveau depuis le message le plus récent. S'il ne marche toujours pas, écrivez à { $contact }
soy-expired = { $way ->
        [mail] Ce code a expiré. Je viens d'en envoyer un autre à la même adresse : ouvrez ce courriel et écrivez-moi ici le nouveau code.
        [focal] Ce code a expiré. Je viens d'en envoyer un autre au point focal de votre équipe : demandez-le-lui et écrivez-le-moi ici.
       *[moderator] Ce code a expiré. Je viens d'en envoyer un autre à la modération de la mesa, qui vous le transmettra. S'il ne vous parvient pas, écrivez à { $contact }
    }
soy-expired-renewed = Ce code a expiré et j'en ai déjà envoyé un autre par le même chemin. Cherchez le message le plus récent et écrivez-moi ici ce code. Si vous ne le trouvez pas, écrivez à { $contact }
soy-revoked = Ce code a été remplacé par un autre. Cherchez le message le plus récent et écrivez-moi ici ce code. Si vous ne le trouvez pas, écrivez à { $contact }
soy-used = Ce code a déjà servi. Si ce n'était pas vous, prévenez { $contact }
soy-used-by-you = Vous avez déjà utilisé ce code et votre compte est reconnu. Cherchez l'invitation à la mesa dans Element. Si vous ne la trouvez pas, écrivez à { $contact }
soy-not-listed = La personne à qui ce code était destiné n'attend d'entrer dans aucune mesa : elle a déjà un autre compte ou n'est plus sur la liste. Si vous devriez y être, écrivez à { $contact }
soy-other-server = Les mesas acceptent les comptes de { $server }. Connectez-vous à Element avec votre compte de { $server } et écrivez-moi le code depuis celui-ci. Si vous n'en avez pas, écrivez à { $contact }
soy-too-many = Il y a eu trop de codes erronés. Attendez une heure et réessayez avec le code le plus récent, ou écrivez à { $contact }
soy-only-in-private = Un code est pour vous seul, et ici d’autres personnes le lisent : supprimez votre message. Ensuite, ouvrez une conversation privée avec moi et écrivez-le là.
