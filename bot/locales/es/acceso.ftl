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
