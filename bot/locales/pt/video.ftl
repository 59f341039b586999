# A página onde se vê uma gravação, e os links que a abrem.
video-tab = Gravação de uma reunião
video-preview = Abra o link para vê-la. Não é preciso ter conta.
video-title = Reunião { $meeting }
video-title-named = { $title }
video-of = Mesa de trabalho “{ $name }”, { $day }.
video-length = Dura { $length }.
video-player = Gravação da reunião, com imagem e som
video-player-audio = Gravação da reunião, só o som
video-begins = Começa no minuto { $at } quando você a iniciar.
video-versions = Como vê-la
video-version-video = Completa ({ $size })
video-version-360p = Mais leve, 360p ({ $size })
video-version-audio = Só o som ({ $size })
video-chapters = Os pontos da reunião
video-agreements = O que foi acordado
video-agreement = Acordo { $agreement }: { $what }.
video-agreement-who = Responde { $who }, até { $due }.
video-agreement-due = Até { $due }.
video-download = Salvar uma cópia
video-download-how = Para vê-la sem conexão. Guarde-a onde só você a veja: é da mesa.
video-download-video = Salvar completa ({ $size })
video-download-360p = Salvar em 360p ({ $size })
video-download-audio = Salvar o som ({ $size })
video-file = { $which ->
        [audio] gravacao-{ $recording }-{ $meeting }-som
        [small] gravacao-{ $recording }-{ $meeting }-360p
       *[video] gravacao-{ $recording }-{ $meeting }
    }
video-about = Sobre este link
video-about-own = É só para você e vale até { $until }, enquanto você estiver na mesa. Não o reenvie. Quando vencer, peça outro com 🎥 no aviso da gravação.
video-about-shared = Foi passado a você para ver esta gravação até { $until }. Quem o tiver pode vê-la: não o reenvie. A mesa sabe que ela foi compartilhada e quantas vezes foi vista, não por quem.
video-over-expired = Este link venceu
    .own = A gravação continua guardada. Peça outro link com 🎥 no aviso da gravação, na sala da mesa.
    .shared = A gravação foi compartilhada por alguns dias, que já passaram. Se ainda precisa vê-la, peça outro link a quem o passou a você.
video-over-revoked = Este link foi revogado
    .own = Peça outro com 🎥 no aviso da gravação, na sala da mesa.
    .shared = Quem conduz a mesa deixou de compartilhar a gravação com ele. Se ainda precisa vê-la, fale com quem o passou a você.
video-over-left = Este link já não abre a gravação
    .own = Ela é para quem está na mesa, e agora você não consta nas listas dela. Se for um engano, fale com o ponto focal da sua equipe.
    .shared = Ela é para quem está na mesa. Fale com quem passou o link a você.
video-over-removed = Esta gravação já não está aqui
    .own = Foi retirada da mesa. Quem a modera sabe por quê.
    .shared = Foi retirada da mesa. Se precisa dela, fale com quem passou o link a você.
