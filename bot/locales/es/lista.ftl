# Las listas: quién puede entrar en la mesa por cada parte.
help-lista-confirmar = Confirma que el cambio de llaves de una persona es suyo, después de hablar con ella.
    .example = !lista confirmar @ana:hs 7F3A-9C21-04BE
help-lista-importar = Recibe la lista de una parte o de varias: una persona por línea debajo del comando, o un archivo CSV o Excel si escribe el comando como respuesta al archivo. Si una línea está mal, no cambia nada. Un punto focal envía la de su parte en un chat privado, y quien modera la confirma.
    .example =
        !lista importar mesa={ $mesa }
        parte;nombre;correo;rol;cargo;usuario de matrix
        Chile;Ana Rojas;ana@mineduc.example;punto focal;Jefa de currículo;@ana:hs
    .lines = Responda a este mensaje con las personas, una por línea, por ejemplo `Chile;Ana Rojas;ana@mineduc.example;punto focal`; o con el archivo de la lista, Excel o CSV.
help-lista-pedir = Pide su lista a una parte: su punto focal recibe por correo un enlace a una página para enviarla, y recordatorios hasta que llegue. Sin correo, le doy el enlace en privado para que se lo pase.
    .example = !lista pedir Chile correo=ana@mineduc.example
help-lista-ver = Muestra quién está en las listas y si ya entró en la sala. Con el nombre de una parte, solo la suya.
    .menu = Quién está en las listas.
    .example = !lista ver
help-lista-cambiar = Cambia la cuenta de una persona de la lista: sale la anterior, entra la nueva, y sus acuerdos y documentos pasan con ella.
    .example = !lista cambiar @ana:hs @ana.rojas:hs
help-lista-diferencias = Compara cada lista con la sala: quién tiene invitación, quién no la aceptó, quién salió, quién sigue sin cuenta y quién está en la sala sin estar en una lista.
    .example = !lista diferencias
help-lista-historial = Muestra cada versión de las listas: quién la envió, cuándo, cómo, con qué archivo y qué cambió.
    .example = !lista historial Chile
help-lista-exportar = Le envía las listas en un archivo de Excel o CSV. Como lleva correos, llega siempre a su chat privado conmigo o a la sala de coordinación.
    .example = !lista exportar Chile formato=csv
help-lista-agregar = Agrega una persona a la lista de una parte y la invita.
    .example = !lista agregar Chile @eva:hs "Eva Soto" correo=eva@mineduc.example
help-lista-quitar = Da de baja a una persona: sale de la lista y de la sala. El motivo queda anotado.
    .example = !lista quitar @eva:hs motivo="cambio de cargo"
help-lista-codigo = Envía un código nuevo a quien está en la lista y no tiene cuenta todavía. A quien el bot le hizo la cuenta le envía un enlace nuevo para elegir su contraseña. Lo anterior deja de servir.
    .example = !lista código ana@mineduc.example

# Pedir una lista.
lista-ask-no-pages = Todavía no puedo pedir listas con un enlace: falta decirme en qué dirección se abren mis páginas. Quien administra el bot la escribe en `web.public_url`. Mientras tanto, la lista se puede enviar con `!lista importar`.
lista-asked-mail = Pedí por correo la lista de { $party }. El enlace sirve una vez, hasta el { $until }; recuerdo por correo hasta que la lista llegue. Si lo pide otra vez, el enlace anterior deja de servir.
lista-asked-link = El enlace para que { $party } envíe su lista está en nuestra conversación privada: páselo a su punto focal. Para que yo lo envíe por correo, agregue `correo=`. Si lo pide otra vez, el enlace anterior deja de servir.
lista-asked-no-mail = Todavía no puedo enviar correos, así que el enlace para que { $party } envíe su lista está en nuestra conversación privada: páselo a su punto focal. Si lo pide otra vez, el enlace anterior deja de servir.
lista-link = Con este enlace, { $party } envía su lista para la mesa «{ $name }» ({ $mesa }):
lista-link-again = La lista de { $party } para la mesa «{ $name }» ({ $mesa }) todavía no llega. Este es un enlace más para enviarla; los anteriores también sirven:
lista-link-itself = [{ $link }]({ $link })
lista-link-rules = Páselo a su punto focal por un medio seguro: quien lo tenga puede enviar la lista. Sirve una vez, hasta el { $until }.
lista-link-rules-to = Páselo a { $email } por un medio seguro: quien lo tenga puede enviar la lista. Sirve una vez, hasta el { $until }.
lista-mail-subject = Lista de { $party } para la mesa «{ $name }»
lista-mail-again-subject = Falta la lista de { $party } para la mesa «{ $name }»
lista-mail = Buen día. Le pedimos la lista de las personas de { $party } que participarán en la mesa de trabajo «{ $name }». En la mesa entran solo las personas de las listas que envía cada parte.
lista-mail-again = Buen día. Todavía no recibimos la lista de las personas de { $party } que participarán en la mesa de trabajo «{ $name }». Sin ella nadie de { $party } puede entrar.
lista-mail-what = Para enviarla no necesita instalar nada: abra la página, descargue allí la plantilla si le sirve, y suba el archivo o escriba los nombres. Antes de enviar verá quién queda en la lista.
lista-mail-link = [{ $link }]({ $link })
lista-mail-rules = El enlace es personal: quien lo tenga puede enviar la lista, así que no lo reenvíe a otras personas. Sirve una vez, hasta el { $until }. Si ya envió la lista por otro medio, no hace falta que haga nada.
lista-came = { $count ->
        [one] Llegó por la página la lista de { $party }, con una persona. Falta que la confirme.
       *[other] Llegó por la página la lista de { $party }, con { $count } personas. Falta que la confirme.
    }
lista-never-came = La lista de { $party } para la mesa «{ $name }» ({ $mesa }) no llegó, y el enlace para enviarla venció. Pídala de nuevo con `!lista pedir`, o hable con su punto focal.

# Lo que no se pudo leer.
lista-nothing = No encontré ninguna persona en lo que envió. Escriba una por línea, por ejemplo: `Chile;Ana Rojas;ana@mineduc.example;punto focal`.
lista-lines-many = La lista tiene más de { $most } líneas. Envíela en partes, por ejemplo un archivo por cada parte.
lista-file-large = El archivo pesa más de { $most_kb } KB. Guarde solo la lista, sin imágenes ni otras hojas, y envíela de nuevo.
lista-file-spreadsheet = No pude abrir ese archivo como lista. Si es de Excel, ábralo y elija «Guardar como», tipo «Libro de Excel (.xlsx)», sin contraseña; de otro programa, guárdelo como CSV. También puede copiar las filas y pegarlas debajo de `!lista importar`.
lista-file-no-text = No pude leer ese archivo como texto. Guárdelo como CSV (UTF-8) y envíelo de nuevo.

# Lo que está mal, línea por línea.
lista-refused = { $count ->
        [one] No cambié nada: hay una línea por corregir.
       *[other] No cambié nada: hay { $count } líneas por corregir.
    }
lista-refused-more = { $count ->
        [one] Hay otra línea más por corregir.
       *[other] Hay otras { $count } líneas por corregir.
    }
lista-refused-next = Responda a este mensaje con la lista completa, ya corregida.
lista-refused-two-parties = No cambié nada: cada persona puede estar en la lista de una sola parte.
lista-in-two-parties = { $person } quedaría en la lista de { $party } y en la de { $other }.
lista-in-two-parties-next = Toque 🔁 si la lista que envió reemplaza a las anteriores, o envíe otra con `!lista importar`.
lista-line-no-name = Línea { $line } ({ $person }): falta el nombre. Escriba nombre y apellido, por ejemplo «Ana Rojas».
lista-line-contact = Línea { $line } ({ $person }): falta el correo o el usuario de Matrix. Escriba uno de los dos, por ejemplo «ana@mineduc.example» o «@ana:hs».
lista-line-email = Línea { $line } ({ $person }): «{ $given }» no es un correo. Escríbalo completo, por ejemplo «ana@mineduc.example».
lista-line-user = Línea { $line } ({ $person }): «{ $given }» no es un usuario de Matrix. Escríbalo con arroba y servidor, por ejemplo «@ana:hs», o deje la celda vacía y ponga el correo.
lista-line-server = Línea { $line } ({ $person }): { $given } es de otro servidor y aquí solo entran cuentas de { $server }. Escriba su cuenta de { $server } o solo su correo.
lista-line-seat = Línea { $line } ({ $person }): no conozco el rol «{ $given }». Escriba «participante», «punto focal» o «suplente», o deje la celda vacía.
lista-line-party = Línea { $line } ({ $person }): «{ $given }» no es una parte de esta mesa. Escriba una de estas: { $parties }.
lista-line-no-party = Línea { $line } ({ $person }): falta la parte. Escriba una de estas: { $parties }. Si todas las personas son de la misma, agregue al comando, por ejemplo, `parte=Chile`.
lista-line-other-party = Línea { $line } ({ $person }): dice «{ $given }» y esta lista es de { $party }. Corrija la parte o quite la línea.
lista-line-twice = Línea { $line } ({ $person }): { $given } ya está en la línea { $first }. Deje una sola de las dos; si son dos personas, cada una con su propio correo o usuario.
lista-line-elsewhere = Línea { $line } ({ $person }): ya está en la lista de { $party }. Quite la línea, o dé de baja antes a la persona allí con `!lista quitar`.
lista-line-quotes = Línea { $line } ({ $person }): hay unas comillas sin cerrar o mal puestas. Quite las comillas o ciérrelas.
lista-line-long = Línea { $line } ({ $person }): es demasiado larga. Escriba una sola persona por línea y textos cortos.
lista-line-one-column = Línea { $line } ({ $person }): no encuentro las columnas. Sepárelas con punto y coma, por ejemplo `Chile;Ana Rojas;ana@mineduc.example`.
lista-line-columns = Línea { $line } ({ $person }): tiene más columnas que el encabezado. Si un texto lleva el separador adentro, póngalo entre comillas.
lista-line-above = Línea { $line } ({ $person }): hay una persona por encima del encabezado. Ponga el encabezado en la primera línea.

# Preguntas antes de cambiar.
lista-choose = { $count ->
        [one] { $party } ya tiene una lista (versión { $version }) con una persona.
       *[other] { $party } ya tiene una lista (versión { $version }) con { $count } personas.
    }
lista-choose-leaving = { $count ->
        [one] Si la reemplaza, de { $party } saldría { $people }.
       *[other] Si la reemplaza, de { $party } saldrían { $people }.
    }
lista-choose-nobody-leaves = Si la reemplaza, de { $party } no sale nadie.
lista-choose-how = Toque ➕ para agregar estas personas a las que ya están, o 🔁 para reemplazar la lista por la que envió. Mientras no toque nada, no cambia nada.
lista-confirm-leaving = { $count ->
        [one] Con este cambio, { $people } sale de la lista de { $party } y ya no podrá leer lo que se diga después.
       *[other] Con este cambio salen de la lista de { $party }: { $people }. Ya no podrán leer lo que se diga después.
    }
lista-confirm-unknown = { $count ->
        [one] El servidor no conoce la cuenta { $users }. Si tiene un error, alguien podría crearla un día y entrar. Revísela.
       *[other] El servidor no conoce las cuentas { $users }. Si tienen un error, alguien podría crearlas un día y entrar. Revíselas.
    }
lista-confirm = Toque ✅ para confirmar. Mientras no lo haga, no cambia nada.
lista-stale = Alguna de las listas cambió desde que hice la pregunta, y no hice nada. Envíe la lista otra vez.

# Lo que cambió.
lista-imported = { $count ->
        [one] Lista de { $party } recibida (versión { $version }): una persona.
       *[other] Lista de { $party } recibida (versión { $version }): { $count } personas.
    }
lista-unchanged = { $count ->
        [one] La lista de { $party } ya decía lo mismo (versión { $version }): una persona.
       *[other] La lista de { $party } ya decía lo mismo (versión { $version }): { $count } personas.
    }
lista-added = { $person } está ahora en la lista de { $party }.
lista-edited = Cambié los datos de { $person } en la lista de { $party }.
lista-again = { $person } ya estaba en la lista de { $party }, con los mismos datos.
lista-removed = { $person } ya no está en la lista de { $party }. Motivo: { $reason }.
lista-invited = { $count ->
        [one] Invitación enviada a { $people }.
       *[other] Invitaciones enviadas: { $count }.
    }
lista-left = { $count ->
        [one] { $people } salió de la sala y no podrá leer lo que se diga desde ahora.
       *[other] Salieron de la sala { $count } personas: { $people }. No podrán leer lo que se diga desde ahora.
    }
lista-stayed = { $count ->
        [one] { $people } sigue en la sala porque es de la moderación o de la coordinación.
       *[other] Siguen en la sala por ser de la moderación o de la coordinación: { $people }.
    }
lista-absent = { $count ->
        [one] { $people } está en la lista y salió de la sala. Para invitarle otra vez, repita `!lista agregar` con sus datos.
       *[other] Están en la lista y salieron de la sala: { $people }. Para invitarles otra vez, repita `!lista agregar` con sus datos.
    }
lista-pending = { $way ->
        [mail] Sin cuenta de Matrix todavía: { $people }. Le envié un código por correo a quien no tenía uno: con él entra. Para enviar otro: `!lista código` y el correo.
        [focal] Sin cuenta de Matrix todavía: { $people }. Envié los códigos para entrar al punto focal de su parte. Para renovar uno: `!lista código` y el correo.
        [moderator] Sin cuenta de Matrix todavía: { $people }. Le envié a usted, en un chat privado, los códigos para que se los haga llegar. Para renovar uno: `!lista código` y el correo.
        [account] Sin cuenta de Matrix todavía: { $people }. Hago una cuenta a quien no la tiene y le envío por correo cómo entrar; a quien ya tiene una le envío un código. Para enviarlo otra vez: `!lista código` y el correo.
        [account_handed] Sin cuenta de Matrix todavía: { $people }. Hago una cuenta a quien no la tiene; el enlace para abrirla va, en un chat privado, al punto focal de su parte o a la moderación. Para enviarlo otra vez: `!lista código` y el correo.
       *[none] Sin cuenta de Matrix todavía: { $people }. Ya tienen un código para entrar. Para enviar otro: `!lista código` y el correo.
    }
lista-ignored = { $count ->
        [one] No usé la columna { $columns }.
       *[other] No usé las columnas { $columns }.
    }
lista-passed = { $count ->
        [one] No leí la hoja { $sheets }: tomo una sola hoja de cada archivo. Si ahí hay personas, envíela en otro archivo.
       *[other] No leí las hojas { $sheets }: tomo una sola hoja de cada archivo. Si ahí hay personas, envíelas en otro archivo.
    }
lista-no-room = La sala de la mesa todavía no existe. En cuanto se abra, invito a las personas de la lista.
lista-inviting = { $done ->
        [0] Estoy invitando a { $total } personas. Este mensaje dirá por dónde voy y, al final, el resultado.
       *[other] Estoy invitando: voy por { $done } de { $total }. Este mensaje dirá por dónde voy y, al final, el resultado.
    }
lista-inviting-slowly = El servidor pide ir más despacio. Sigo hasta terminar; no hace falta repetir el comando.
lista-no-seats = { $left ->
        [0] No cambié nada: la mesa tiene un cupo de { $seats } personas y no queda ningún lugar; harían falta { $more } más. Dé de baja a quien ya no participe con `!lista quitar`, o pida a la coordinación un cupo mayor con `!mesa editar { $mesa } cupo=`.
        [one] No cambié nada: la mesa tiene un cupo de { $seats } personas y queda un lugar; harían falta { $more }. Envíe menos personas, o pida a la coordinación un cupo mayor con `!mesa editar { $mesa } cupo=`.
       *[other] No cambié nada: la mesa tiene un cupo de { $seats } personas y quedan { $left } lugares; harían falta { $more }. Envíe menos personas, o pida a la coordinación un cupo mayor con `!mesa editar { $mesa } cupo=`.
    }
lista-not-invited = { $count ->
        [one] No pude invitar a una persona:
       *[other] No pude invitar a { $count } personas:
    }
lista-not-invited-person = { $code ->
        [banned] { $user }: está vetada en la sala. Levante el veto desde Element y repita `!lista agregar`.
        [M_FORBIDDEN] { $user }: el servidor no lo permite. Revise que la cuenta exista y avise a la coordinación.
        [M_NOT_FOUND] { $user }: el servidor no encuentra la cuenta. Revise cómo está escrita.
        [no_answer] { $user }: el servidor no respondió por esta cuenta y sí por las demás. Repita el comando más tarde; hace solo lo que falta.
       *[other] { $user }: el servidor respondió { $code }. Repita el comando más tarde; hace solo lo que falta.
    }
lista-not-removed = { $count ->
        [one] No pude sacar de la sala a una persona:
       *[other] No pude sacar de la sala a { $count } personas:
    }
lista-not-removed-person = { $user }: el servidor respondió { $code }. Sáquela desde Element y avise a quien administra el servidor.
lista-not-settled = No todo quedó como dicen las listas de la mesa { $mesa }.
lista-not-settled-coordination = No todo quedó como debe en esta sala.
lista-gave-up = El servidor no me deja cambiar quién está en la sala de la mesa { $mesa } (respondió { $code }). Las listas están guardadas. Avise a quien administra el servidor: puede que alguien me haya quitado permisos.
lista-gave-up-coordination = El servidor no me deja cambiar quién está en esta sala (respondió { $code }). Avise a quien administra el servidor: puede que alguien me haya quitado permisos.

# Una persona.
lista-other-server = { $given } es de otro servidor y aquí solo entran cuentas de { $server }. Escriba su cuenta de { $server } o solo su correo.
lista-elsewhere = { $person } ya está en la lista de { $party }. Para cambiarle de parte, primero dele de baja con `!lista quitar`.
lista-not-an-email = «{ $given }» no es un correo. Escríbalo completo, por ejemplo `correo=eva@mineduc.example`.
lista-not-a-role = No conozco el rol «{ $given }». Escriba `rol=participante`, `rol="punto focal"` o `rol=suplente`.
lista-add-no-contact = Falta el usuario de Matrix o el correo de «{ $given }». Escriba, por ejemplo, `!lista agregar Chile "Eva Soto" correo=eva@mineduc.example`.
lista-add-no-name = Falta el nombre de { $given }. Escríbalo entre comillas, por ejemplo `!lista agregar Chile @eva:hs "Eva Soto"`.
lista-reason-missing = Falta el motivo de la baja de { $person }; queda anotado con el cambio. Escriba, por ejemplo, `!lista quitar { $person } motivo="cambio de cargo"`.
lista-swap-how = Escriba primero la cuenta anterior (o el nombre o correo de la persona) y después la nueva, por ejemplo `!lista cambiar @ana:hs @ana.rojas:hs`.
lista-swap-same = { $person } ya figura con la cuenta { $user }.
lista-swap-listed = { $user } ya es la cuenta de { $person } en la lista de { $party }. Escriba otra cuenta, o dé de baja antes a esa persona con `!lista quitar`.
lista-swapped = { $person } figura ahora con la cuenta { $new } en lugar de { $old }.
lista-swapped-first = { $person } figura ahora con la cuenta { $new }.
lista-swapped-agreements = Pasaron a su nueva cuenta los acuerdos a su cargo: { $things }.
lista-swapped-documents = Sus documentos siguen siendo suyos: { $things }.
lista-swapped-mesas = En estas mesas sigue con { $old }, y no las cambié: { $mesas }. Repita allí el comando si también corresponde.
lista-swapped-elsewhere = { $count ->
        [one] Con { $old } está también en otra mesa, que no cambié. Avise a la coordinación si allí también corresponde.
       *[other] Con { $old } está también en otras { $count } mesas, que no cambié. Avise a la coordinación si allí también corresponde.
    }
lista-not-listed = Nadie de las listas de esta mesa es «{ $given }». Vea quién está con `!lista ver`.
lista-not-listed-near = Nadie de las listas de esta mesa es «{ $given }». ¿Quiso decir { $people }? Escriba el nombre completo, el usuario o el correo.
lista-several = Hay varias personas que responden a «{ $given }»: { $people }. Escriba el usuario o el correo de una.

# Quién está.
lista-only-your-party = Usted puede ver solo la lista de { $party }: escriba `!lista ver`.
lista-not-your-party = { $count ->
        [one] Usted puede cambiar solo la lista de { $parties }. La de otra parte la cambia su punto focal o la coordinación.
       *[other] Usted puede cambiar solo las listas de { $parties }. La de otra parte la cambia su punto focal o la coordinación.
    }
lista-no-party-of-yours = Su cuenta no está en ninguna lista de esta mesa, y solo se puede ver la de la propia parte.
lista-roster = { $count ->
        [0] **{ $party }**: lista vacía. Versión { $version }, enviada por { $by }: { $at }.
        [one] **{ $party }**: una persona. Versión { $version }, enviada por { $by }: { $at }.
       *[other] **{ $party }**: { $count } personas. Versión { $version }, enviada por { $by }: { $at }.
    }
lista-roster-none = **{ $party }**: todavía no hay lista. Envíela con `!lista importar`.
lista-roster-person = { $presence ->
        [in] { $seat ->
            [focal_point] { $person } ({ $user }), punto focal: en la sala.
            [substitute] { $person } ({ $user }), suplente: en la sala.
           *[participant] { $person } ({ $user }): en la sala.
        }
        [invited] { $seat ->
            [focal_point] { $person } ({ $user }), punto focal: con invitación, aún no entra.
            [substitute] { $person } ({ $user }), suplente: con invitación, aún no entra.
           *[participant] { $person } ({ $user }): con invitación, aún no entra.
        }
        [out] { $seat ->
            [focal_point] { $person } ({ $user }), punto focal: fuera de la sala.
            [substitute] { $person } ({ $user }), suplente: fuera de la sala.
           *[participant] { $person } ({ $user }): fuera de la sala.
        }
       *[expected] { $seat ->
            [focal_point] { $person } ({ $user }), punto focal: sin invitación todavía.
            [substitute] { $person } ({ $user }), suplente: sin invitación todavía.
           *[participant] { $person } ({ $user }): sin invitación todavía.
        }
    }
lista-roster-pending = { $seat ->
        [focal_point] { $person }, punto focal: pendiente, sin cuenta de Matrix.
        [substitute] { $person }, suplente: pendiente, sin cuenta de Matrix.
       *[participant] { $person }: pendiente, sin cuenta de Matrix.
    }
lista-roster-pending-email = { $seat ->
        [focal_point] { $person } ({ $email }), punto focal: pendiente, sin cuenta de Matrix.
        [substitute] { $person } ({ $email }), suplente: pendiente, sin cuenta de Matrix.
       *[participant] { $person } ({ $email }): pendiente, sin cuenta de Matrix.
    }

# Las listas y la sala.
lista-diff-no-room = La sala de la mesa todavía no existe, así que no hay nada que comparar. Con `!lista ver` ve quién está en las listas.
lista-diff-party = **{ $party }** (lista, versión { $version }). En la lista: { $listed }. En la sala: { $joined }.
lista-diff-invited = Con invitación, sin entrar todavía ({ $count }): { $people }.
lista-diff-declined = No aceptaron la invitación ({ $count }): { $people }.
lista-diff-absent = Entraron y luego salieron ({ $count }): { $people }.
lista-diff-banned = Vetadas en la sala desde Element ({ $count }): { $people }.
lista-diff-expected = Sin invitación todavía ({ $count }): { $people }.
lista-diff-pending = Sin cuenta de Matrix todavía ({ $count }): { $people }.
lista-diff-unlisted = { $count ->
        [one] En la sala sin estar en ninguna lista: { $people }. Retiro a quien no está en una lista en cuanto lo veo; si sigue ahí dentro de un minuto, avise a la coordinación.
       *[other] En la sala sin estar en ninguna lista: { $people }. Retiro a quien no está en una lista en cuanto lo veo; si siguen ahí dentro de un minuto, avise a la coordinación.
    }
lista-diff-nobody-unlisted = En la sala no hay nadie que no esté en una lista, en la moderación o en la coordinación.

# Cómo se llegó a las listas de hoy.
lista-history = { $count ->
        [one] **{ $party }**: una versión.
       *[other] **{ $party }**: { $count } versiones, de la más nueva a la más antigua.
    }
lista-history-version = { $source ->
        [lines] Versión { $version }: { $at }, por { $by }, en líneas de un mensaje. Personas en la lista: { $count }.
        [csv] Versión { $version }: { $at }, por { $by }, en un archivo CSV. Personas en la lista: { $count }.
        [xlsx] Versión { $version }: { $at }, por { $by }, en un archivo de Excel. Personas en la lista: { $count }.
        [command] Versión { $version }: { $at }, por { $by }, con un comando. Personas en la lista: { $count }.
        [code] Versión { $version }: { $at }, por { $by }, al entrar con su código. Personas en la lista: { $count }.
        [account] Versión { $version }: { $at }, por { $by }, al hacer cuentas a quienes no tenían. Personas en la lista: { $count }.
       *[other] Versión { $version }: { $at }, por { $by }. Personas en la lista: { $count }.
    }
lista-history-came = Entran ({ $count }): { $people }.
lista-history-left = Salen ({ $count }): { $people }.
lista-history-changed = Con datos nuevos ({ $count }): { $people }.
lista-history-same = Nada distinto de la anterior.
lista-history-reason = Motivo: { $reason }.
lista-history-file = Huella del archivo (SHA-256): `{ $hash }`
lista-history-older = { $count ->
        [one] Hay otra versión más antigua.
       *[other] Hay otras { $count } versiones más antiguas.
    }

# Las listas en un archivo.
lista-not-a-format = Se espera `csv` o `xlsx`.
lista-file-title = lista de la mesa { $mesa }
lista-file-sent = Le envié el archivo a nuestro chat privado: lleva correos, y en esta sala los leerían las demás partes. Si no ve ese chat, acepte mi invitación.
lista-file-not-sent = No pude enviarle el archivo: el servidor respondió { $code }. Escríbame en un chat privado y repita allí el comando.
lista-column-party = Parte
lista-column-name = Nombre
lista-column-email = Correo
lista-column-seat = Rol
lista-column-post = Cargo
lista-column-user = Usuario de Matrix
lista-seat-focal-point = punto focal
lista-seat-substitute = suplente

# Listas que un punto focal envía en privado.
lista-proposal = { $count ->
        [one] { $user }, punto focal de { $party } en la Mesa { $mesa } («{ $name }»), envió en privado una persona para su lista:
       *[other] { $user }, punto focal de { $party } en la Mesa { $mesa } («{ $name }»), envió en privado { $count } personas para su lista:
    }
lista-proposal-person = { $seat ->
        [focal_point] { $person } ({ $contact }), punto focal
        [substitute] { $person } ({ $contact }), suplente
       *[participant] { $person } ({ $contact })
    }
lista-proposal-more = { $count ->
        [one] Y una persona más.
       *[other] Y { $count } personas más.
    }
lista-proposal-how = Toque ✅ para que entren en la lista, o ❌ para dejarla como está. Mientras no toque nada, no cambia nada.
lista-proposal-how-list = { $count ->
        [one] Hoy hay en la lista una persona. Toque ➕ para agregar las que llegaron, 🔁 para reemplazar la lista o ❌ para dejarla como está. Mientras no toque nada, no cambia nada.
       *[other] Hoy hay en la lista { $count } personas. Toque ➕ para agregar las que llegaron, 🔁 para reemplazar la lista o ❌ para dejarla como está. Mientras no toque nada, no cambia nada.
    }
lista-proposal-sent = { $party }: recibí las personas que envía y está todo bien escrito. Se las pasé a quien modera ({ $users }) para confirmar; todavía no cambió nada. Le aviso aquí.
lista-proposal-sent-coordination = { $party }: recibí las personas que envía y está todo bien escrito. Se las pasé a la coordinación para confirmar; todavía no cambió nada. Le aviso aquí.
lista-proposal-nothing = La lista de { $party } ya dice eso mismo, así que no hay nada que confirmar.
lista-proposal-taken = { $count ->
        [one] { $user } confirmó su envío. La lista de { $party } en la Mesa { $mesa } está en su versión { $version }, con una persona.
       *[other] { $user } confirmó su envío. La lista de { $party } en la Mesa { $mesa } está en su versión { $version }, con { $count } personas.
    }
lista-proposal-refused = { $user } no confirmó lo que envió para la lista de { $party } en la Mesa { $mesa }, y nada cambió. Escríbale para saber qué falta, y envíela de nuevo cuando quiera.
lista-proposal-declined = La lista de { $party } sigue como estaba. Se lo dije a { $user }.
lista-proposal-stale = La lista de { $party } cambió desde que llegó este envío, y no hice nada. Pida a { $user } que la envíe otra vez.
lista-proposal-in-private = Envíe la lista de su parte en un chat privado conmigo: lleva correos, y en esta sala los leerían las demás partes. Quien modera la confirma.

lista-code-sent = { $way ->
        [mail] Envié un código nuevo al correo de { $person }. El anterior ya no sirve.
        [focal] Envié un código nuevo para { $person } al punto focal de su parte, en un chat privado. El anterior ya no sirve.
        [account] Hago la cuenta de { $person } y le envío por correo cómo entrar. Lo que se le envió antes ya no sirve.
        [account_handed] Hago la cuenta de { $person }; el enlace para abrirla va, en un chat privado, al punto focal de su parte o a la moderación. Lo que se le envió antes ya no sirve.
        [link_mail] Envié al correo de { $person } un enlace nuevo para elegir su contraseña. El anterior ya no sirve.
        [link_focal] Envié al punto focal de su parte, en un chat privado, un enlace nuevo para que { $person } elija su contraseña. El anterior ya no sirve.
        [link_moderator] Le envié a usted, en un chat privado, el enlace nuevo para que { $person } elija su contraseña. El anterior ya no sirve.
       *[moderator] Le envié a usted, en un chat privado, el código nuevo para { $person }. El anterior ya no sirve.
    }
lista-code-bound = { $person } ya tiene cuenta en la lista: { $user }. No necesita código. Si no puede entrar con ella, escriba a { $contact }
