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
