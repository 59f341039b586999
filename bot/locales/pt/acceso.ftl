# Quem entra e quem não: avisos para a coordenação.
acceso-entered = { $user } entrou na mesa { $mesa } (“{ $name }”) e não está em nenhuma lista: { $at }. Estou retirando essa conta e trocando as chaves da sala. Se a pessoa deve participar, acrescente-a a uma lista: `!lista adicionar`.
acceso-invited = { $by } convidou { $user } para a mesa { $mesa } (“{ $name }”) e essa conta não está em nenhuma lista: { $at }. Estou retirando o convite. Se a pessoa deve participar, acrescente-a a uma lista: `!lista adicionar`.
acceso-knocked = { $user } pediu para entrar na mesa { $mesa } (“{ $name }”) e não está em nenhuma lista: { $at }. Estou recusando o pedido. Se a pessoa deve participar, acrescente-a a uma lista: `!lista adicionar`.
acceso-entered-coordination = { $user } entrou nesta sala e não é da coordenação: { $at }. Estou retirando essa conta e trocando as chaves da sala.
acceso-invited-coordination = { $by } convidou { $user } para esta sala e essa conta não é da coordenação: { $at }. Estou retirando o convite.
acceso-knocked-coordination = { $user } pediu para entrar nesta sala e não é da coordenação: { $at }. Estou recusando o pedido.
acceso-removed = { $by } retirou { $user } da mesa { $mesa } (“{ $name }”): { $at }. A pessoa continua na lista e não envio outro convite. Para que volte, repita `!lista adicionar` com os dados dela. Para dar baixa, use `!lista remover` com o motivo.
acceso-removed-coordination = { $by } retirou { $user } desta sala: { $at }. A pessoa continua na coordenação e não envio outro convite.
acceso-forced = Com permissões do servidor, alguém fez { $user } entrar na mesa { $mesa } (“{ $name }”) usando a minha conta: { $at }. Essa conta não está em nenhuma lista: estou retirando-a e trocando as chaves da sala. Fale com quem administra o servidor.
acceso-forced-coordination = Com permissões do servidor, alguém fez { $user } entrar nesta sala usando a minha conta: { $at }. Essa conta não é da coordenação: estou retirando-a e trocando as chaves da sala. Fale com quem administra o servidor.
acceso-mended = Alguém mudou as regras da sala da mesa { $mesa } (“{ $name }”) e já as deixei como devem estar:
acceso-mended-coordination = Alguém mudou as regras desta sala e já as deixei como devem estar:
acceso-not-mended = Alguém mudou as regras da sala da mesa { $mesa } (“{ $name }”) e o servidor não me permite deixá-las de novo como devem estar. Peça que ninguém escreva nessa sala e fale com quem administra o servidor. Isto mudou:
acceso-not-mended-coordination = Alguém mudou as regras desta sala e o servidor não me permite deixá-las de novo como devem estar. Não escrevam aqui nada reservado e falem com quem administra o servidor. Isto mudou:
acceso-rule = { $what ->
        [join_rules] Quem pode entrar na sala: mudança de { $by }, { $at }.
        [history_visibility] Quem pode ler o que foi dito antes: mudança de { $by }, { $at }.
        [encryption] A criptografia da sala: mudança de { $by }, { $at }.
        [guest_access] Se entram pessoas sem conta: mudança de { $by }, { $at }.
        [power_levels] Quem tem quais permissões: mudança de { $by }, { $at }.
        [allowed] A lista de quem pode entrar, usada pelo guardião do servidor: mudança de { $by }, { $at }.
        [room] A marca pela qual reconheço a sala: mudança de { $by }, { $at }.
        [third_party_invite] Um convite por e-mail: feito por { $by }, { $at }.
        [tombstone] A sala aparece como substituída por outra: marcada assim por { $by }, { $at }.
        [retention] Por quanto tempo o servidor guarda o que se diz: mudança de { $by }, { $at }.
        [widgets] Uma página de outro site colocada dentro da sala (um “widget”): colocada por { $by }, { $at }.
        [widget] Uma página de outro site colocada dentro da sala (um “widget”): colocada por { $by }, { $at }.
        [canonical_alias] O endereço público da sala: definido por { $by }, { $at }.
        [parent] O espaço ao qual a sala pertence: definido por { $by }, { $at }.
        [policy] Qual servidor filtra as mensagens: mudança de { $by }, { $at }.
       *[server_acl] Quais servidores participam: mudança de { $by }, { $at }.
    }
acceso-in-my-name = O que aparece como feito por mim foi feito por outra pessoa usando a minha conta, com permissões do servidor. Fale com quem administra o servidor.
acceso-replaced = Se alguém convidar as pessoas para outra sala no lugar desta, que não entrem: não sou eu quem cuida dela. Se o Element já não permitir escrever nesta sala, escreva `!mesa refazer` e o número da mesa.
acceso-out = Não estou mais na sala da mesa { $mesa } (“{ $name }”) e não posso cuidar dela. { $forced ->
        [yes] Alguém me retirou usando a minha própria conta, com permissões do servidor: { $at }.
       *[no] { $by } me retirou: { $at }.
    } Ninguém mais pode me convidar de novo para essa sala. Peça que ninguém escreva nela, fale com quem administra o servidor e escreva `!mesa refazer { $mesa }`: abro uma sala nova, convido as mesmas pessoas, e tudo o que a mesa guarda continua nela.
acceso-out-coordination = Deixei de estar na sala de coordenação anterior e abri esta no lugar dela. Quem me retirou aparece como { $by }: { $at }. Não escrevam mais na anterior: não cuido dela. Falem com quem administra o servidor.
