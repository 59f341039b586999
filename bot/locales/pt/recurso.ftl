# Os recursos: páginas que servem a toda a mesa.
help-recurso-agregar = Adiciona um recurso: o endereço, o título e, se quiser, de que parte é e o tipo (programa, publicação, site, norma, material, outro).
    .example = !recurso adicionar https://www.mineduc.example/lectura "Plano de leitura" parte=Chile tipo=programa
help-recurso-sugerir = Sugere um recurso que pode interessar à mesa, mesmo que não seja da sua parte.
    .example = !recurso sugerir https://www.region.example/docentes "Políticas docentes na região" tipo=publicação
help-recurso-lista = Mostra os recursos por parte e por tipo. Com `parte=` ou `tipo=`, só esses; com um número, esse recurso.
    .menu = Os recursos.
    .example = !recurso listar
help-recurso-buscar = Procura recursos pelas palavras do título, da parte, do tipo ou do endereço.
    .example = !recurso buscar leitura
help-recurso-quitar = Tira um recurso da lista. Quem o adicionou ou quem modera pode fazer isso.
    .example = !recurso remover RES-1

recurso-item = { $shape ->
        [party] { $resource }: **{ $title }** ({ $kind }, de { $party }). [{ $url }]({ $url })
        [suggested] { $resource }: **{ $title }** ({ $kind }; { $by }). [{ $url }]({ $url })
        [both] { $resource }: **{ $title }** ({ $kind }, de { $party }; { $by }). [{ $url }]({ $url })
       *[bare] { $resource }: **{ $title }** ({ $kind }). [{ $url }]({ $url })
    }
recurso-kind = { $kind ->
        [programme] programa
        [publication] publicação
        [site] site
        [norm] norma
        [material] material
        [other] outro
       *[page] página
    }
recurso-by = { $role ->
        [moderator] sugerido por quem modera
        [coordinator] sugerido pela coordenação
       *[participant] sugerido por { $user }
    }

# Ao adicionar e ao tirar.
recurso-added = Guardei o Recurso { $resource }:
recurso-suggested = Guardei sua sugestão como Recurso { $resource }:
recurso-told = { $user } adicionou o Recurso { $resource }:
recurso-told-suggested = { $user } sugere o Recurso { $resource }:
recurso-removed = Tirei o Recurso { $resource } (“{ $title }”) da lista.

# Ao ver.
recurso-list = { $count ->
        [one] Há um recurso.
       *[other] Há { $count } recursos.
    }
recurso-list-party = **{ $party }**
recurso-list-everybody = **De todas as partes**
recurso-list-next = Para procurar entre eles, escreva por exemplo `!recurso buscar leitura`.
recurso-found = { $count ->
        [one] Encontrei um recurso para “{ $wanted }”:
       *[other] Encontrei { $count } recursos para “{ $wanted }”:
    }
recurso-shown = **Recurso { $resource }**
recurso-shown-by = Adicionado por { $user }, { $at }.
recurso-none = Esta mesa ainda não tem recursos. Para adicionar um, escreva por exemplo `!recurso adicionar https://www.mineduc.example/lectura "Plano de leitura"`.
recurso-none-such = Não há recursos assim nesta mesa. Com `!recurso listar` você vê todos.
recurso-none-found = Não encontrei recursos com “{ $wanted }”. Tente com menos palavras, ou veja todos com `!recurso listar`.

# A mensagem fixada e as boas-vindas.
recurso-portada = { $count ->
        [one] **Recursos** (1)
       *[other] **Recursos** ({ $count }, os últimos primeiro)
    }
recurso-portada-more = { $count ->
        [one] E mais um: `!recurso listar`.
       *[other] E mais { $count }: `!recurso listar`.
    }
recurso-so-far = { $count ->
        [one] Há um recurso: “{ $title }”. Para vê-lo, escreva `!recurso listar`.
       *[other] Há { $count } recursos; o último, “{ $title }”. Para vê-los, escreva `!recurso listar`.
    }

# O que não é possível.
recurso-twice = Esse endereço já está na mesa: é o Recurso { $resource } (“{ $title }”). Não é preciso fazer mais nada.
recurso-not-a-kind = Espera-se um destes tipos: programa, publicação, site, norma, material ou outro.
recurso-no-such = A Mesa { $mesa } não tem um Recurso { $resource }. Com `!recurso listar` você vê os que há.
recurso-not-yours = O Recurso { $resource } foi adicionado por { $user }. Essa pessoa ou quem modera pode tirá-lo: peça na sala.
recurso-search-empty = Diga o que procura, por exemplo `!recurso buscar leitura`.
