# Las páginas que las personas abren con un enlace. Aquí no hay formato: es texto tal cual.
pagina-skip = Ir al contenido
pagina-languages = Idiomas
pagina-language-es = Español
pagina-language-en = English
pagina-language-pt = Português
pagina-language-fr = Français
pagina-contact = ¿Necesita ayuda? Escriba a { $contact }.

# Lo que no se pudo mostrar.
pagina-error-400 = No se entendió lo que envió
    .next = Vuelva a la página anterior y envíelo de nuevo. Si pasa otra vez, pruebe con otro navegador.
pagina-error-404 = Esta página no existe
    .next = Revise que la dirección esté completa: si la recibió por correo o en un mensaje, ábrala desde allí o cópiela entera. Si así tampoco abre, pida un enlace nuevo a quien se la envió.
pagina-error-405 = Esta página no se abre así
    .next = Ábrala desde el enlace que recibió.
pagina-error-408 = El envío tardó demasiado
    .next = No se guardó nada. Pruebe con una conexión mejor o con un archivo más pequeño.
pagina-error-410 = Este enlace ya no sirve
    .next = Venció, o se envió otro más nuevo. Use el último que recibió, o pida uno nuevo a quien se lo envió.
pagina-error-413 = Lo que envió es demasiado grande
    .next = No se guardó nada. Una lista pesa mucho menos de 1 MB: revise que sea el archivo correcto, deje en él solo la lista y envíelo de nuevo.
pagina-error-429 = Demasiados intentos
    .next = Desde su red se probaron muchas direcciones que no existen. Espere unos minutos y abra el enlace tal como lo recibió.
pagina-error-500 = Algo falló de nuestro lado
    .next = No se guardó nada de lo último que envió. Inténtelo de nuevo en unos minutos.

# Enviar una lista.
pagina-list-title = Enviar la lista de { $party }
pagina-list-title-wrong = Hay algo por corregir en la lista de { $party }
pagina-list-for = Aquí se envía la lista de las personas de { $party } que participarán en la mesa de trabajo «{ $name }». En la mesa entran solo las personas de las listas que envía cada parte.
pagina-list-until = El enlace sirve una vez, hasta el { $until }. Quien lo tenga puede enviar la lista: no lo comparta.
pagina-list-with-file = Con un archivo
pagina-list-template = Descargue la plantilla, escriba una persona por fila, guárdela y súbala aquí. También sirve una lista que ya tenga en Excel o CSV, con sus títulos.
pagina-list-template-xlsx = Plantilla de Excel
pagina-list-template-csv = Plantilla CSV
pagina-list-file = Lista
pagina-list-file-label = Su archivo
pagina-list-file-hint = Excel (.xlsx) o CSV, hasta 5 MB.
pagina-list-with-lines = O escribiendo los nombres
pagina-list-lines-label = Una persona por línea
pagina-list-lines-hint = Nombre, correo, rol y cargo, separados por punto y coma. Por ejemplo:
pagina-list-lines-example = Ana Rojas; ana@mineduc.example; punto focal; Jefa de currículo
pagina-list-next = Primero le mostramos cómo queda la lista. Todavía no cambia nada.
pagina-list-check = Revisar la lista
pagina-list-about = Sobre la lista
pagina-list-about-who = Ponga a todas las personas que deban entrar, también a usted si participará.
pagina-list-about-contact = De cada persona hace falta el nombre y el correo, o su usuario de Matrix si ya tiene uno. El resto es opcional.
pagina-list-about-seat = El rol es «participante», «punto focal» (quien responde por la lista y los acuerdos de la parte) o «suplente».
pagina-list-about-use = Los correos se usan solo para dar entrada a cada persona; las otras partes no los ven.
pagina-list-seat-participant = participante
pagina-list-both = Envió un archivo y también líneas escritas. Deje solo uno de los dos.
pagina-list-neither = No llegó ninguna lista. Elija un archivo o escriba las personas, una por línea.
pagina-list-unread = No pudimos leer la lista
pagina-list-wrong = { $count ->
        [one] Hay una línea por corregir
       *[other] Hay { $count } líneas por corregir
    }
pagina-list-wrong-next = No cambió nada. Corríjalo y envíe la lista completa otra vez; si usó un archivo, tendrá que elegirlo de nuevo.
pagina-list-line-elsewhere = Línea { $line } ({ $person }): ya está en la lista de { $party }. Quite la línea, o pida a quien modera la mesa que dé de baja antes a la persona allí.

pagina-list-preview-title = Revise la lista de { $party }
pagina-list-preview-changed = La lista cambió mientras usted la revisaba. Así quedaría ahora.
pagina-list-preview-nothing-yet = Así queda la lista de { $party } para la mesa «{ $name }». Todavía no cambió nada.
pagina-list-person = { $seat ->
        [focal_point] { $person } ({ $contact }), punto focal
        [substitute] { $person } ({ $contact }), suplente
       *[participant] { $person } ({ $contact })
    }
pagina-list-more = { $count ->
        [one] y una persona más
       *[other] y { $count } personas más
    }
pagina-list-came = { $count ->
        [one] Entra una persona
       *[other] Entran { $count } personas
    }
pagina-list-stays = { $count ->
        [one] Sigue una persona que ya estaba
       *[other] Siguen { $count } personas que ya estaban
    }
pagina-list-leaves = { $count ->
        [one] No está en la lista que envió: una persona
       *[other] No están en la lista que envió: { $count } personas
    }
pagina-list-leaves-how = Si la lista nueva reemplaza a la de hoy, quien no está en ella sale de la mesa; si se agrega a la de hoy, sigue. Lo decide quien modera la mesa.
pagina-list-unknown = Cuentas que no existen
pagina-list-unknown-how = { $count ->
        [one] El servidor no conoce la cuenta { $users }. Revise que esté bien escrita.
       *[other] El servidor no conoce las cuentas { $users }. Revise que estén bien escritas.
    }
pagina-list-ignored = { $count ->
        [one] No usamos la columna { $columns }.
       *[other] No usamos las columnas { $columns }.
    }
pagina-list-passed = { $count ->
        [one] No leímos la hoja { $sheets }.
       *[other] No leímos las hojas { $sheets }.
    }
pagina-list-then = Qué pasa al enviarla
pagina-list-then-taken = La lista queda en vigor. Quienes tienen cuenta reciben la invitación a la sala; a los demás se les dice cómo entrar.
pagina-list-then-asked = La recibe quien modera la mesa, y queda en vigor cuando la confirme.
pagina-list-confirm = Enviar esta lista
pagina-list-back = Volver y cambiarla

pagina-list-sent-title = Recibimos la lista de { $party }
pagina-list-sent = La lista de { $party } para la mesa «{ $name }» llegó el { $at }. Gracias.
pagina-list-sent-taken = Ya está en vigor. Quienes tienen cuenta reciben la invitación a la sala; a los demás se les dice cómo entrar.
pagina-list-sent-asked = Quien modera la mesa la tiene y la confirmará; hasta entonces sigue en vigor la anterior, si la había.
pagina-list-sent-next = Ya puede cerrar esta página. El enlace se usó; si tiene que cambiar algo, pida otro a quien se lo envió.
