# Lo que dice el bot en cualquier comando.
common-failed = Algo falló y no cambié nada. Código { $code }. Inténtelo de nuevo en unos minutos; si vuelve a fallar, avise con ese código a { $contact }.
common-stranger = Buen día. Este espacio es para las personas inscritas en una mesa de trabajo, y su cuenta no figura todavía en ninguna lista. Si recibió un código, escríbamelo aquí. Si no lo tiene y debería estar, escriba a { $contact }.
common-late = Respondo con retraso a su mensaje de { $at }: estuve sin conexión.
common-late-refused = No lo hice: su mensaje me llegó con más de una hora de retraso y ahora podría confundir la reunión. Si todavía hace falta, envíelo de nuevo.
common-cut = El resto no cabe en un mensaje.

# No entendí.
common-unknown = No conozco el comando «{ $given }». Escriba `!ayuda` para ver lo que puede hacer aquí.
common-unknown-near = No conozco el comando «{ $given }». ¿Quiso decir `!{ $near }`? Con `!ayuda` ve todo lo que puede hacer aquí.
common-unknown-choose = No conozco el comando «{ $given }». Esto es lo más parecido que puede hacer aquí:
common-usage = Se escribe así: `{ $usage }`. Por ejemplo:
common-usage-optional = Lo que está entre corchetes puede faltar.
common-argument-wrong = Revise **{ $argument }**, donde dice «{ $given }».
common-argument-missing = Falta indicar **{ $argument }**.
common-words-extra = Esto sobra: «{ $given }». Si es parte de un texto, ponga todo el texto entre comillas.
common-line-extra = No entendí esta línea: «{ $given }».
common-option-unknown = Este comando no tiene la opción «{ $given }». Si es parte de un texto, ponga todo el texto entre comillas.
common-option-near = Este comando no tiene la opción «{ $given }». ¿Quiso decir `{ $near }=`?
common-quote-open = Falta cerrar las comillas que empiezan aquí: «{ $given }».
common-empty = Está vacío: escriba el texto después del signo `=`, entre comillas si tiene varias palabras.
common-not-a-number = Se espera un número entero, por ejemplo `10`.
common-not-yes-or-no = Se espera «sí» o «no».
common-not-a-user = Se espera un usuario de Matrix, por ejemplo `@ana:example.org`, o una mención de la persona.
common-not-a-mesa-id = Se espera el número de una mesa, por ejemplo `MESA-1`.
common-not-an-id = Se espera un número como `{ $example }`.
common-not-a-language = Se espera uno de estos idiomas: español, inglés, portugués o francés.
common-not-a-zone = Se espera una zona horaria o la ciudad que la nombra, por ejemplo `America/Santiago` o `Bogotá`; de un país con varias horas, la ciudad.
common-title-too-long = El título tiene { $length } caracteres y caben { $limit }. Acórtelo.

# Quién puede, y dónde.
common-not-allowed = { $role ->
        [coordinator] Esto lo hace la coordinación. Si lo necesita, escriba a { $contact }.
        [moderator] Esto lo hace quien modera la mesa. Pídaselo en la sala o escriba a { $contact }.
        [focal_point] Esto lo hacen quien modera la mesa y los puntos focales de las partes. Pídaselo en la sala o escriba a { $contact }.
       *[other] Esto es para quienes participan en una mesa. Si debería participar, escriba a { $contact }.
    }
common-not-here = Esto se hace en la sala de coordinación o en un mensaje directo conmigo, no en la sala de una mesa.
common-other-mesa = Esta sala es de la Mesa { $mesa }. Para la Mesa { $named }, escríbalo en su propia sala o en un mensaje directo conmigo.
common-no-such-mesa = No encuentro la Mesa { $mesa } entre las suyas. Revise el número; con `!mesa lista` las ve.
common-no-such-thing = No encuentro { $thing } entre lo de sus mesas. Revise el número.
common-no-mesas = Todavía no hay ninguna mesa abierta. Con `!ayuda` ve lo que puede hacer.
common-which-mesa = ¿De qué mesa se trata? Agregue su número, por ejemplo `{ $example }`. Las suyas son:
common-which-mesa-item = `{ $mesa }`: { $name }
common-which-mesa-more = Estas son las primeras { $count }. Con `!mesa lista` las ve todas.

# Menú y preguntas.
common-menu = Buen día. Puedo mostrarle esto; responda con el número:
common-menu-after = Para todo lo demás, escriba `!ayuda`. Si prefiere hablar con una persona, escriba a { $contact }.
common-guessed = Quizá busca esto; copie la línea y mándela:
common-thanks = Con mucho gusto. Cuando necesite algo, escríbame aquí.
common-leaving = Para salir de una mesa, salga de su sala en Element; vuelve cuando quiera con `!mesa volver`. Si ya no debe estar en la lista, pídalo al punto focal de su equipo o escriba a { $contact }.
common-ask-lines = Responda a este mensaje con las líneas, una debajo de la otra.
common-answered-already = Ese mensaje ya fue respondido y no cambié nada. Para repetirlo, escriba el comando de nuevo.
common-file-unreadable = No pude abrir ese archivo. Envíelo de nuevo a la sala y responda al mensaje nuevo con el comando.
