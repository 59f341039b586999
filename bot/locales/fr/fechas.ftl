# Les dates et les heures, dans toutes les commandes.
fechas-unclear = Je n’ai pas compris la date. Écrivez-la, par exemple, ainsi : `2027-01-15 15:00`, `15/01/2027 15h00`, `demain 9h00`, `lundi 8h30` ou `dans 2 h`.
fechas-place-unknown = Je n’ai pas compris « { $place } » dans la date. Si c’est le lieu dont l’heure compte, écrivez une grande ville ou un pays, par exemple `15h00 (Bogota)` ; sinon, retirez-le.
fechas-no-time = Il manque l’heure. Ajoutez-la, par exemple ainsi : `{ $given } 9h00`.
fechas-no-such-time = Cette heure n’existe pas. Les heures vont de `0:00` à `23:59`, par exemple `15h00`.
fechas-no-such-day = Ce jour n’existe pas dans le calendrier. Le jour précède le mois : `15/01/2027`.
fechas-weekday-differs = Le jour de la semaine ne correspond pas à la date, qui tombe le { $day }. Corrigez l’un des deux.
fechas-past = Ce moment est passé : { $day }, { $time }. Écrivez une date et une heure à venir, par exemple `demain 9h00`.
fechas-past-day = Ce jour est passé : { $day }. Écrivez une date à partir d’aujourd’hui, par exemple `demain` ou `dans 2 semaines`.
fechas-too-far = Cette date est trop lointaine. Écrivez-en une des 20 prochaines années, par exemple `15/01/2028 15h00`.
fechas-recurring = Il faut ici une seule date, non une date qui se répète. Par exemple : `lundi 8h30`.
fechas-not-a-day = Un jour est attendu, sans heure. Par exemple : `2027-02-20`, `20/02/2027`, `demain` ou `dans 2 semaines`.
fechas-not-a-length = Une durée est attendue, par exemple `90 min` ou `1 h 30`. Un nombre seul indique des minutes.
fechas-recurring-unclear = Je n’ai pas compris à quel rythme cela se répète. Écrivez-le, par exemple, ainsi : `chaque lundi 8h30`, `chaque jour 9h00`, `toutes les 2 semaines lundi 8h30` ou `chaque mois le 15 9h00`.
fechas-recurring-far = La répétition serait trop espacée. Écrivez, au plus, `tous les 20 ans`.
