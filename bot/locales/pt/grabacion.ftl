# As gravações das reuniões.
help-grabacion-enlazar = Guarda o endereço onde uma reunião pode ser vista de novo, e avisa na sala.
    .example = !gravação vincular REU-1 https://video.example/mesa-1.mp4
help-grabacion-ver = Mostra uma gravação pelo número; sem número, todas.
    .menu = As gravações das reuniões.
    .example = !gravação ver
help-grabacion-lista = Mostra as gravações da mesa, as últimas primeiro.
    .example = !gravação listar

grabacion-news = { $titled ->
        [yes] **Já está disponível a gravação da Reunião { $meeting }**, de { $day }: “{ $title }” (Gravação { $recording }).
       *[no] **Já está disponível a gravação da Reunião { $meeting }**, de { $day } (Gravação { $recording }).
    }
grabacion-link = Endereço: [{ $link }]({ $link })
grabacion-facts = Dura { $length } e ocupa { $size }.
grabacion-linked = Vinculei a Gravação { $recording } à Reunião { $meeting } e avisei na sala da mesa.
grabacion-shown = { $titled ->
        [yes] **Gravação { $recording }: { $title }**. Da Reunião { $meeting }, { $day }.
       *[no] **Gravação { $recording }**. Da Reunião { $meeting }, { $day }.
    }
grabacion-added = Vinculada por { $user }: { $when }.
grabacion-list = { $count ->
        [one] Há uma gravação:
       *[other] Há { $count } gravações, as últimas primeiro:
    }
grabacion-list-more = { $count ->
        [one] E mais uma, que você pode ver na reunião dela: `!REU-1`.
       *[other] E mais { $count }, que você pode ver nas reuniões delas: `!REU-1`.
    }
grabacion-line = { $titled ->
        [yes] { $recording }: { $title } (Reunião { $meeting }), em [{ $host }]({ $link })
       *[no] { $recording }: Reunião { $meeting }, em [{ $host }]({ $link })
    }
grabacion-line-kept = { $titled ->
        [yes] { $recording }: { $title } (Reunião { $meeting }), { $length }, { $size }
       *[no] { $recording }: Reunião { $meeting }, { $length }, { $size }
    }
grabacion-none = A Mesa { $mesa } ainda não tem gravações. Quem modera vincula uma assim: `!gravação vincular REU-1 https://video.example/mesa-1.mp4`.
grabacion-portada = **Gravações**
grabacion-portada-long = { $titled ->
        [yes] { $recording }: { $title } (Reunião { $meeting }); para ver o endereço: `!{ $recording }`
       *[no] { $recording }: Reunião { $meeting }; para ver o endereço: `!{ $recording }`
    }
grabacion-portada-more = { $count ->
        [one] E mais uma: `!gravação listar`.
       *[other] E mais { $count }: `!gravação listar`.
    }
grabacion-so-far = { $count ->
        [one] Há uma gravação, da Reunião { $meeting }: `!gravação listar`.
       *[other] Há { $count } gravações; a última, da Reunião { $meeting }: `!gravação listar`.
    }

# O que não é possível.
grabacion-not-found = A Mesa { $mesa } não tem uma Gravação { $recording }. Com `!gravação listar` você vê as que há.
grabacion-twice = Esse endereço já está vinculado à Reunião { $meeting }: é a Gravação { $recording }. Não é preciso fazer mais nada.
grabacion-early = A reunião ainda não começou: se este não for o endereço da gravação, avise quem modera.
grabacion-of-cancelled = A Reunião { $meeting } foi cancelada e não pode ter gravação. Confira o número: com `!reunião listar` você vê as que foram realizadas.
