# A sala de coordenação.
coordinacion-room-name = Coordenação das mesas
coordinacion-room-topic = Aqui se abrem as mesas e chegam os avisos para a coordenação.
coordinacion-welcome = Esta é a sala da coordenação. Daqui você pode abrir uma mesa: escreva `!ajuda` e verá como.
coordinacion-identity-changed = A identidade de { $user } mudou: a conta já não usa as chaves de antes. Pode ser um telefone novo, ou outra pessoa. Até que você confirme, essa conta não recebe mensagens novas. Ligue para a pessoa, verifique se a mudança é dela e depois escreva: `!lista confirmar { $user } { $code }`
coordinacion-identity-accepted = { $user } volta a receber as mensagens novas das suas mesas.
coordinacion-identity-settled = Não há uma mudança de { $user } com esse código. Verifique o código do aviso mais recente sobre essa conta.
