# Conversas de duas pessoas e avisos sem criptografia.
privado-not-encrypted = Para proteger o que se conversa, só respondo em conversas criptografadas. Por favor, abra uma nova conversa comigo no seu aplicativo e escreva para mim ali.
privado-unreadable = Não consegui ler a sua mensagem: a chave para abri-la não chegou. Por favor, envie-a de novo.
privado-notices-name = Avisos das Mesas
privado-keyless = Há mensagens que ainda não podemos lhe entregar: nenhum dos seus dispositivos está verificado. Para recebê-las, siga estes passos no Element:
privado-keyless-open = Abra **Configurações** e depois **Sessões** ou **Criptografia**.
privado-keyless-verify = Escolha **Verificar este dispositivo** e confirme com outro dispositivo seu ou com a sua chave de recuperação. Se for a primeira vez, escolha **Configurar a recuperação**.
privado-keyless-return = Volte à sala. As mensagens novas aparecerão ali.
privado-unheard = Não pude ler o que me escreveu, porque nenhum dos seus dispositivos está verificado. Para que possamos conversar, siga estes passos no Element:
privado-unheard-return = Volte à nossa conversa e escreva-o outra vez.
privado-changed = A sua conta usa agora outras chaves, e as mensagens novas das mesas esperam até que a coordenação confirme com você que a mudança é sua. Se não ligarem em breve, entre em contato com a coordenação.
privado-keyless-contact = Se precisar de ajuda: { $contact }
privado-not-reached = Não consegui abrir um chat privado com { $user } (o servidor respondeu { $code }). Havia um aviso para essa pessoa que ela não recebeu; fale com ela.
