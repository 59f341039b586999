# A capa: a mensagem fixada de cada mesa.
portada-heading = **{ $name }** (Mesa { $mesa })
portada-archived = Esta mesa está arquivada: pode-se ler tudo e não escrever. A coordenação pode reabri-la.
portada-help-moderator = Precisa de ajuda? Escreva aqui a { $users }, ou `!ajuda` para ver o que você pode fazer.
portada-help = Precisa de ajuda? Escreva `!ajuda` para ver o que você pode fazer.
