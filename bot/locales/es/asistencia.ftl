# Quién viene a una reunión y quién vino.
help-asistencia = Muestra, parte por parte, quiénes confirmaron y quiénes asistieron a una reunión.
    .brief = Quiénes vienen a una reunión, y quiénes asistieron.
    .example = !asistencia REU-1
help-asistencia-presente = Anota que asistieron una o más personas, o toda una parte, cuando no lo dice el servidor de la llamada.
    .example = !asistencia presente Chile
help-asistencia-ausente = Anota que una o más personas no asistieron.
    .example = !asistencia ausente Brasil
help-asistencia-exportar = Le envía en privado la asistencia a una reunión, como archivo de Excel o CSV.
    .example = !asistencia exportar REU-1 formato=csv

# Lo que se pregunta.
asistencia-answer = ¿Asistirá? Toque ✅ si asistirá o ❌ si no podrá; con ⏰ se lo recuerdo solo a usted.
asistencia-answer-anew = Lo que respondió para la fecha anterior ya no vale. ¿Asistirá? Toque ✅ si asistirá o ❌ si no podrá.
asistencia-answer-so-far = { $count ->
        [0] Todavía no confirmó nadie. ¿Asistirá? Toque ✅ si asistirá o ❌ si no podrá.
        [one] Hasta ahora confirmó una persona. Si todavía no respondió, toque ✅ si asistirá o ❌ si no podrá.
       *[other] Hasta ahora confirmaron { $count } personas. Si todavía no respondió, toque ✅ si asistirá o ❌ si no podrá.
    }
asistencia-substitute-asked = { $titled ->
        [yes] { $person } no podrá asistir a la Reunión { $meeting } («{ $title }») de la mesa «{ $name }», el { $when }, y usted figura como suplente en su lista. Toque ✅ si asistirá o ❌ si no podrá.
       *[no] { $person } no podrá asistir a la Reunión { $meeting } de la mesa «{ $name }», el { $when }, y usted figura como suplente en su lista. Toque ✅ si asistirá o ❌ si no podrá.
    }

# Lo que se muestra.
asistencia-heading = { $titled ->
        [yes] { $begun ->
            [yes] **Asistencia a la Reunión { $meeting }: { $title }**, { $when }
           *[no] **Quiénes vendrán a la Reunión { $meeting }: { $title }**, { $when }
        }
       *[no] { $begun ->
            [yes] **Asistencia a la Reunión { $meeting }**, { $when }
           *[no] **Quiénes vendrán a la Reunión { $meeting }**, { $when }
        }
    }
asistencia-party = **{ $party }**: se espera a { $expected }; confirmaron { $confirmed }; no podrán { $declined }.
asistencia-party-held = **{ $party }**: se esperaba a { $expected }; presentes { $present }; ausentes { $absent }.
asistencia-no-list = **{ $party }**: no ha enviado su lista.
asistencia-people-confirmed = { $count ->
        [one] Confirmó { $people }
       *[other] Confirmaron { $people }
    }
asistencia-people-declined = { $count ->
        [one] No podía o no podrá { $people }
       *[other] No podían o no podrán { $people }
    }
asistencia-people-silent = Sin respuesta: { $people }
asistencia-people-present = { $count ->
        [one] Presente: { $people }
       *[other] Presentes: { $people }
    }
asistencia-people-absent = { $count ->
        [one] Ausente: { $people }
       *[other] Ausentes: { $people }
    }
asistencia-substitute = { $person } (suplente)
asistencia-staff = Moderación y coordinación: { $users }
asistencia-guests = { $count ->
        [one] También entró { $people }.
       *[other] También entraron { $people }.
    }
asistencia-unknown = No consta quién asistió: el servidor de la llamada no lo dijo. Anótelo, por ejemplo, con `!asistencia presente Chile` o `!asistencia presente @ana:hs`.
asistencia-unknown-yet = Todavía no consta quién asistió.
asistencia-names-apart = Aquí no se nombra a las demás personas. En un chat privado con el bot, cada parte ve a los suyos, y la moderación a todos.
asistencia-noted = { $present ->
        [yes] Anoté en la Reunión { $meeting } que asistió: { $people }.
       *[no] Anoté en la Reunión { $meeting } que no asistió: { $people }.
    }
asistencia-noted-nobody = No anoté a nadie: en la lista de esa parte nadie tiene todavía una cuenta.

# El archivo.
asistencia-file-title = asistencia a la Reunión { $meeting }
asistencia-file-sent = Le envié el archivo a nuestro chat privado. Si no ve ese chat, acepte mi invitación.
asistencia-column-party = Parte
asistencia-column-name = Nombre
asistencia-column-seat = Rol
asistencia-column-post = Cargo
asistencia-column-user = Usuario de Matrix
asistencia-column-answer = Confirmación
asistencia-column-attendance = Asistencia
asistencia-column-joined = Entró
asistencia-column-left = Salió
asistencia-column-minutes = Minutos
asistencia-seat-participant = participante
asistencia-seat-focal-point = punto focal
asistencia-seat-substitute = suplente
asistencia-answer-yes = asistirá
asistencia-answer-no = no podrá
asistencia-was-present = presente
asistencia-was-absent = ausente

# Lo que no se puede.
asistencia-no-meeting = La Mesa { $mesa } no tiene reuniones todavía. Con `!reunión lista` ve las que haya.
asistencia-cancelled = La Reunión { $meeting } se canceló: no hay asistencia que anotar.
asistencia-not-begun = La Reunión { $meeting } todavía no empieza. Anote la asistencia cuando empiece; quién confirmó lo ve con `!asistencia { $meeting }`.
asistencia-no-account = { $person } todavía no tiene una cuenta, y no puedo anotar su asistencia. Cuando la tenga, quedará en su lista.
