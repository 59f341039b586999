# Quién entra y quién no: avisos para la coordinación.
acceso-entered = { $user } entró en la mesa { $mesa } («{ $name }») y no está en ninguna lista: { $at }. Estoy sacando esa cuenta y cambiando las llaves de la sala. Si la persona debe participar, agréguela a una lista: `!lista agregar`.
acceso-invited = { $by } invitó a { $user } a la mesa { $mesa } («{ $name }») y esa cuenta no está en ninguna lista: { $at }. Retiro la invitación. Si la persona debe participar, agréguela a una lista: `!lista agregar`.
acceso-knocked = { $user } pidió entrar en la mesa { $mesa } («{ $name }») y no está en ninguna lista: { $at }. Rechazo el pedido. Si la persona debe participar, agréguela a una lista: `!lista agregar`.
acceso-entered-coordination = { $user } entró en esta sala y no es de la coordinación: { $at }. Estoy sacando esa cuenta y cambiando las llaves de la sala.
acceso-invited-coordination = { $by } invitó a { $user } a esta sala y esa cuenta no es de la coordinación: { $at }. Retiro la invitación.
acceso-knocked-coordination = { $user } pidió entrar en esta sala y no es de la coordinación: { $at }. Rechazo el pedido.
acceso-removed = { $by } sacó a { $user } de la mesa { $mesa } («{ $name }»): { $at }. La persona sigue en la lista y no le envío otra invitación. Para que vuelva, repita `!lista agregar` con sus datos. Para darle de baja, use `!lista quitar` con el motivo.
acceso-removed-coordination = { $by } sacó a { $user } de esta sala: { $at }. La persona sigue siendo de la coordinación y no le envío otra invitación.
acceso-forced = Con permisos del servidor, alguien hizo entrar a { $user } en la mesa { $mesa } («{ $name }») usando mi cuenta: { $at }. Esa cuenta no está en ninguna lista: la estoy sacando y estoy cambiando las llaves de la sala. Hable con quien administra el servidor.
acceso-forced-coordination = Con permisos del servidor, alguien hizo entrar a { $user } en esta sala usando mi cuenta: { $at }. Esa cuenta no es de la coordinación: la estoy sacando y estoy cambiando las llaves de la sala. Hable con quien administra el servidor.
acceso-mended = Alguien cambió las reglas de la sala de la mesa { $mesa } («{ $name }») y ya las dejé como deben estar:
acceso-mended-coordination = Alguien cambió las reglas de esta sala y ya las dejé como deben estar:
acceso-not-mended = Alguien cambió las reglas de la sala de la mesa { $mesa } («{ $name }») y el servidor no me deja ponerlas otra vez como deben estar. Pida que nadie escriba en esa sala y hable con quien administra el servidor. Esto cambió:
acceso-not-mended-coordination = Alguien cambió las reglas de esta sala y el servidor no me deja ponerlas otra vez como deben estar. No escriban aquí nada reservado y hablen con quien administra el servidor. Esto cambió:
acceso-rule = { $what ->
        [join_rules] Quién puede entrar en la sala: lo cambió { $by }, { $at }.
        [history_visibility] Quién puede leer lo que se dijo antes: lo cambió { $by }, { $at }.
        [encryption] El cifrado de la sala: lo cambió { $by }, { $at }.
        [guest_access] Si entran personas sin cuenta: lo cambió { $by }, { $at }.
        [power_levels] Quién tiene qué permisos: lo cambió { $by }, { $at }.
        [allowed] La lista de quiénes pueden entrar, que usa el guardián del servidor: la cambió { $by }, { $at }.
        [room] La marca por la que reconozco la sala: la cambió { $by }, { $at }.
        [third_party_invite] Una invitación por correo electrónico: la hizo { $by }, { $at }.
        [tombstone] La sala figura como reemplazada por otra: la marcó así { $by }, { $at }.
        [retention] Cuánto tiempo guarda el servidor lo que se dice: lo cambió { $by }, { $at }.
        [widgets] Una página de otro sitio puesta dentro de la sala (un «widget»): la puso { $by }, { $at }.
        [widget] Una página de otro sitio puesta dentro de la sala (un «widget»): la puso { $by }, { $at }.
        [canonical_alias] La dirección pública de la sala: la puso { $by }, { $at }.
        [parent] El espacio al que pertenece la sala: lo puso { $by }, { $at }.
        [policy] Qué servidor filtra los mensajes: lo cambió { $by }, { $at }.
       *[server_acl] Qué servidores participan: lo cambió { $by }, { $at }.
    }
acceso-in-my-name = Lo que aparece hecho por mí lo hizo otra persona usando mi cuenta, con permisos del servidor. Hable con quien administra el servidor.
acceso-replaced = Si alguien invita a las personas a otra sala en lugar de esta, que no entren: no la cuido yo. Si Element ya no permite escribir en esta sala, escriba `!mesa rehacer` y el número de la mesa.
acceso-out = Ya no estoy en la sala de la mesa { $mesa } («{ $name }») y no puedo cuidarla. { $forced ->
        [yes] Alguien me sacó usando mi propia cuenta, con permisos del servidor: { $at }.
       *[no] Me sacó { $by }: { $at }.
    } Nadie más puede invitarme otra vez a esa sala. Pida que nadie escriba en ella, hable con quien administra el servidor y escriba `!mesa rehacer { $mesa }`: abro una sala nueva, invito a las mismas personas y todo lo que la mesa guarda sigue en ella.
acceso-out-coordination = Dejé de estar en la sala de coordinación anterior y abrí esta en su lugar. Quien me sacó figura como { $by }: { $at }. No escriban más en la anterior: no la cuido. Hablen con quien administra el servidor.
