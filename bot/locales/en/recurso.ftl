# Resources: pages that help the whole mesa.
help-recurso-agregar = Adds a resource: its address, the title and, if you like, which party's it is and its type (programme, publication, site, regulation, material, other).
    .example = !resource add https://www.mineduc.example/lectura "Reading plan" party=Chile type=programme
help-recurso-sugerir = Suggests a resource that may interest the mesa, even if it is not your party's.
    .example = !resource suggest https://www.region.example/docentes "Teacher policies in the region" type=publication
help-recurso-lista = Shows the resources by party and type. With `party=` or `type=`, only those; with a number, that resource.
    .menu = The resources.
    .example = !resource list
help-recurso-buscar = Searches resources by the words of their title, party, type or address.
    .example = !resource search reading
help-recurso-quitar = Takes a resource off the list. Whoever added it or moderates can do this.
    .example = !resource remove RES-1

recurso-item = { $shape ->
        [party] { $resource }: **{ $title }** ({ $kind }, from { $party }). [{ $url }]({ $url })
        [suggested] { $resource }: **{ $title }** ({ $kind }; { $by }). [{ $url }]({ $url })
        [both] { $resource }: **{ $title }** ({ $kind }, from { $party }; { $by }). [{ $url }]({ $url })
       *[bare] { $resource }: **{ $title }** ({ $kind }). [{ $url }]({ $url })
    }
recurso-kind = { $kind ->
        [programme] programme
        [publication] publication
        [site] site
        [norm] regulation
        [material] material
        [other] other
       *[page] page
    }
recurso-by = { $role ->
        [moderator] suggested by the moderation
        [coordinator] suggested by the coordination
       *[participant] suggested by { $user }
    }

# On adding and removing them.
recurso-added = I kept Resource { $resource }:
recurso-suggested = I kept your suggestion as Resource { $resource }:
recurso-told = { $user } added Resource { $resource }:
recurso-told-suggested = { $user } suggests Resource { $resource }:
recurso-removed = I took Resource { $resource } (“{ $title }”) off the list.

# On seeing them.
recurso-list = { $count ->
        [one] There is one resource.
       *[other] There are { $count } resources.
    }
recurso-list-party = **{ $party }**
recurso-list-everybody = **For all parties**
recurso-list-next = To search them, write for example `!resource search reading`.
recurso-found = { $count ->
        [one] I found one resource for “{ $wanted }”:
       *[other] I found { $count } resources for “{ $wanted }”:
    }
recurso-shown = **Resource { $resource }**
recurso-shown-by = Added by { $user } on { $at }.
recurso-none = This mesa has no resources yet. To add one, write for example `!resource add https://www.mineduc.example/lectura "Reading plan"`.
recurso-none-such = There are no such resources in this mesa. `!resource list` shows them all.
recurso-none-found = I found no resources with “{ $wanted }”. Try fewer words, or see them all with `!resource list`.

# The pinned message and the welcome.
recurso-portada = { $count ->
        [one] **Resources** (1)
       *[other] **Resources** ({ $count }, the latest first)
    }
recurso-portada-more = { $count ->
        [one] And one more: `!resource list`.
       *[other] And { $count } more: `!resource list`.
    }
recurso-so-far = { $count ->
        [one] There is one resource: “{ $title }”. To see it, write `!resource list`.
       *[other] There are { $count } resources; the latest is “{ $title }”. To see them, write `!resource list`.
    }

# What cannot be done.
recurso-twice = That address is in the mesa already: it is Resource { $resource } (“{ $title }”). There is nothing more to do.
recurso-not-a-kind = One of these types is expected: programme, publication, site, regulation, material or other.
recurso-no-such = Mesa { $mesa } has no Resource { $resource }. `!resource list` shows those there are.
recurso-not-yours = Resource { $resource } was added by { $user }. That person or the moderation can remove it: ask in the room.
recurso-search-empty = Say what you are looking for, for example `!resource search reading`.
