# Le salon de coordination.
coordinacion-room-name = Coordination des mesas
coordinacion-room-topic = Ici s’ouvrent les mesas et arrivent les avis destinés à la coordination.
coordinacion-welcome = Voici le salon de la coordination. Vous pouvez ouvrir une mesa d’ici : écrivez `!aide` pour voir comment.
coordinacion-identity-changed = L’identité de { $user } a changé : le compte n’utilise plus les mêmes clés. C’est peut-être un nouveau téléphone, ou quelqu’un d’autre. Tant que vous ne l’avez pas confirmé, ce compte ne reçoit pas les nouveaux messages. Appelez la personne pour vérifier que le changement vient d’elle, puis écrivez : `!liste confirmer { $user } { $code }`
coordinacion-identity-accepted = { $user } reçoit de nouveau les messages de ses mesas.
coordinacion-identity-settled = Il n’y a pas de changement de { $user } avec ce code. Vérifiez le code du dernier avis sur ce compte.
