# Los recursos: páginas que sirven a toda la mesa.
help-recurso-agregar = Agrega un recurso: su dirección, el título y, si quiere, de qué parte es y su tipo (programa, publicación, sitio, norma, material, otro).
    .example = !recurso agregar https://www.mineduc.example/lectura "Plan de lectura" parte=Chile tipo=programa
help-recurso-sugerir = Sugiere un recurso que puede interesar a la mesa, aunque no sea de su parte.
    .example = !recurso sugerir https://www.region.example/docentes "Políticas docentes en la región" tipo=publicación
help-recurso-lista = Muestra los recursos por parte y por tipo. Con `parte=` o `tipo=`, solo esos; con un número, ese recurso.
    .menu = Los recursos.
    .example = !recurso lista
help-recurso-buscar = Busca recursos por las palabras de su título, su parte, su tipo o su dirección.
    .example = !recurso buscar lectura
help-recurso-quitar = Quita un recurso de la lista. Lo hace quien lo agregó o quien modera.
    .example = !recurso quitar RES-1

recurso-item = { $shape ->
        [party] { $resource }: **{ $title }** ({ $kind }, de { $party }). [{ $url }]({ $url })
        [suggested] { $resource }: **{ $title }** ({ $kind }; { $by }). [{ $url }]({ $url })
        [both] { $resource }: **{ $title }** ({ $kind }, de { $party }; { $by }). [{ $url }]({ $url })
       *[bare] { $resource }: **{ $title }** ({ $kind }). [{ $url }]({ $url })
    }
recurso-kind = { $kind ->
        [programme] programa
        [publication] publicación
        [site] sitio
        [norm] norma
        [material] material
        [other] otro
       *[page] página
    }
recurso-by = { $role ->
        [moderator] sugerido por quien modera
        [coordinator] sugerido por la coordinación
       *[participant] sugerido por { $user }
    }

# Al agregarlos y quitarlos.
recurso-added = Guardé el Recurso { $resource }:
recurso-suggested = Guardé su sugerencia como Recurso { $resource }:
recurso-told = { $user } agregó el Recurso { $resource }:
recurso-told-suggested = { $user } sugiere el Recurso { $resource }:
recurso-removed = Quité el Recurso { $resource } («{ $title }») de la lista.

# Al verlos.
recurso-list = { $count ->
        [one] Hay un recurso.
       *[other] Hay { $count } recursos.
    }
recurso-list-party = **{ $party }**
recurso-list-everybody = **De todas las partes**
recurso-list-next = Para buscar entre ellos, escriba por ejemplo `!recurso buscar lectura`.
recurso-found = { $count ->
        [one] Encontré un recurso para «{ $wanted }»:
       *[other] Encontré { $count } recursos para «{ $wanted }»:
    }
recurso-shown = **Recurso { $resource }**
recurso-shown-by = Lo agregó { $user } el { $at }.
recurso-none = Esta mesa todavía no tiene recursos. Para agregar uno, escriba por ejemplo `!recurso agregar https://www.mineduc.example/lectura "Plan de lectura"`.
recurso-none-such = No hay recursos así en esta mesa. Con `!recurso lista` los ve todos.
recurso-none-found = No encontré recursos con «{ $wanted }». Pruebe con menos palabras, o vea todos con `!recurso lista`.

# El mensaje fijado y la bienvenida.
recurso-portada = { $count ->
        [one] **Recursos** (1)
       *[other] **Recursos** ({ $count }, los últimos primero)
    }
recurso-portada-more = { $count ->
        [one] Y otro más: `!recurso lista`.
       *[other] Y otros { $count }: `!recurso lista`.
    }
recurso-so-far = { $count ->
        [one] Hay un recurso: «{ $title }». Para verlo, escriba `!recurso lista`.
       *[other] Hay { $count } recursos; el último, «{ $title }». Para verlos, escriba `!recurso lista`.
    }

# Lo que no se puede.
recurso-twice = Esa dirección ya está en la mesa: es el Recurso { $resource } («{ $title }»). No hace falta hacer nada más.
recurso-not-a-kind = Se espera uno de estos tipos: programa, publicación, sitio, norma, material u otro.
recurso-no-such = La Mesa { $mesa } no tiene un Recurso { $resource }. Con `!recurso lista` ve los que hay.
recurso-not-yours = El Recurso { $resource } lo agregó { $user }. Puede quitarlo esa persona o quien modera: pídaselo en la sala.
recurso-search-empty = Diga qué busca, por ejemplo `!recurso buscar lectura`.
