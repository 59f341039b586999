# As listas: quem pode entrar na mesa por cada parte.
help-lista-confirmar = Confirma que a mudança de chaves de uma pessoa é dela, depois de falar com ela.
    .example = !lista confirmar @ana:hs 7F3A-9C21-04BE
help-lista-importar = Recebe a lista de uma parte ou de várias: uma pessoa por linha abaixo do comando, ou um arquivo CSV ou Excel se escrever o comando em resposta ao arquivo. Se uma linha estiver errada, nada muda. Um ponto focal envia a da sua parte em uma conversa privada, e quem modera a confirma.
    .example =
        !lista importar mesa={ $mesa }
        parte;nome;email;papel;cargo;usuário do matrix
        Chile;Ana Rojas;ana@mineduc.example;ponto focal;Chefe de currículo;@ana:hs
    .lines = Responda a esta mensagem com as pessoas, uma por linha, por exemplo `Chile;Ana Rojas;ana@mineduc.example;ponto focal`; ou com o arquivo da lista, Excel ou CSV.
help-lista-pedir = Pede a lista a uma parte: o ponto focal recebe por e-mail um link para uma página onde enviá-la, e lembretes até que chegue. Sem e-mail, dou-lhe o link em particular para que o repasse.
    .example = !lista pedir Chile email=ana@mineduc.example
help-lista-ver = Mostra quem está nas listas e se já entrou na sala. Com o nome de uma parte, só a dela.
    .menu = Quem está nas listas.
    .example = !lista ver
help-lista-cambiar = Troca a conta de uma pessoa da lista: sai a anterior, entra a nova, e seus acordos e documentos vão com ela.
    .example = !lista trocar @ana:hs @ana.rojas:hs
help-lista-diferencias = Compara cada lista com a sala: quem tem convite, quem não o aceitou, quem saiu, quem continua sem conta e quem está na sala sem estar em uma lista.
    .example = !lista diferenças
help-lista-historial = Mostra cada versão das listas: quem a enviou, quando, como, com que arquivo e o que mudou.
    .example = !lista histórico Chile
help-lista-exportar = Envia as listas em um arquivo do Excel ou CSV. Como ele traz e-mails, chega sempre à sua conversa privada comigo ou à sala de coordenação.
    .example = !lista exportar Chile formato=csv
help-lista-agregar = Acrescenta uma pessoa à lista de uma parte e a convida.
    .example = !lista adicionar Chile @eva:hs "Eva Soto" email=eva@mineduc.example
help-lista-quitar = Dá baixa a uma pessoa: ela sai da lista e da sala. O motivo fica registrado.
    .example = !lista remover @eva:hs motivo="mudança de cargo"
help-lista-codigo = Envia um código novo a quem está na lista e ainda não tem conta. A quem o bot fez a conta envia um link novo para escolher a senha. O anterior deixa de servir.
    .example = !lista código ana@mineduc.example

# Pedir uma lista.
lista-ask-no-pages = Ainda não posso pedir listas com um link: falta dizer-me em que endereço se abrem as minhas páginas. Quem administra o bot o escreve em `web.public_url`. Enquanto isso, a lista pode ser enviada com `!lista importar`.
lista-asked-mail = Pedi por e-mail a lista de { $party }. O link serve uma vez, até { $until }; lembro por e-mail até que a lista chegue. Se pedir outra vez, o link anterior deixa de servir.
lista-asked-link = O link para que { $party } envie sua lista está na nossa conversa particular: repasse-o ao ponto focal. Para que eu o envie por e-mail, acrescente `email=`. Se pedir outra vez, o link anterior deixa de servir.
lista-asked-no-mail = Ainda não posso enviar e-mails, então o link para que { $party } envie sua lista está na nossa conversa particular: repasse-o ao ponto focal. Se pedir outra vez, o link anterior deixa de servir.
lista-link = Com este link, { $party } envia sua lista para a mesa “{ $name }” ({ $mesa }):
lista-link-again = A lista de { $party } para a mesa “{ $name }” ({ $mesa }) ainda não chegou. Este é mais um link para enviá-la; os anteriores também servem:
lista-link-itself = [{ $link }]({ $link })
lista-link-rules = Repasse-o ao ponto focal por um meio seguro: quem o tiver pode enviar a lista. Serve uma vez, até { $until }.
lista-link-rules-to = Repasse-o a { $email } por um meio seguro: quem o tiver pode enviar a lista. Serve uma vez, até { $until }.
lista-mail-subject = Lista de { $party } para a mesa “{ $name }”
lista-mail-again-subject = Falta a lista de { $party } para a mesa “{ $name }”
lista-mail = Bom dia. Pedimos a lista das pessoas de { $party } que participarão da mesa de trabalho “{ $name }”. Na mesa entram só as pessoas das listas que cada parte envia.
lista-mail-again = Bom dia. Ainda não recebemos a lista das pessoas de { $party } que participarão da mesa de trabalho “{ $name }”. Sem ela ninguém de { $party } pode entrar.
lista-mail-what = Para enviá-la não precisa instalar nada: abra a página, baixe ali o modelo se lhe for útil, e suba o arquivo ou escreva os nomes. Antes de enviar verá quem fica na lista.
lista-mail-link = [{ $link }]({ $link })
lista-mail-rules = O link é pessoal: quem o tiver pode enviar a lista, por isso não o encaminhe a outras pessoas. Serve uma vez, até { $until }. Se já enviou a lista por outro meio, não precisa fazer nada.
lista-came = { $count ->
        [one] Chegou pela página a lista de { $party }, com uma pessoa. Falta que a confirme.
       *[other] Chegou pela página a lista de { $party }, com { $count } pessoas. Falta que a confirme.
    }
lista-never-came = A lista de { $party } para a mesa “{ $name }” ({ $mesa }) não chegou, e o link para enviá-la venceu. Peça-a de novo com `!lista pedir`, ou fale com o ponto focal.

# O que não se pôde ler.
lista-nothing = Não encontrei nenhuma pessoa no que foi enviado. Escreva uma por linha, por exemplo: `Chile;Ana Rojas;ana@mineduc.example;ponto focal`.
lista-lines-many = A lista tem mais de { $most } linhas. Envie-a em partes, por exemplo um arquivo para cada parte.
lista-file-large = O arquivo tem mais de { $most_kb } KB. Salve apenas a lista, sem imagens nem outras planilhas, e envie de novo.
lista-file-spreadsheet = Não consegui abrir esse arquivo como lista. Se é do Excel, abra-o e escolha “Salvar como”, tipo “Pasta de trabalho do Excel (.xlsx)”, sem senha; de outro programa, salve-o como CSV. Também pode copiar as linhas e colá-las abaixo de `!lista importar`.
lista-file-no-text = Não consegui ler esse arquivo como texto. Salve-o como CSV (UTF-8) e envie de novo.

# O que está errado, linha por linha.
lista-refused = { $count ->
        [one] Não mudei nada: há uma linha a corrigir.
       *[other] Não mudei nada: há { $count } linhas a corrigir.
    }
lista-refused-more = { $count ->
        [one] Há mais uma linha a corrigir.
       *[other] Há mais { $count } linhas a corrigir.
    }
lista-refused-next = Responda a esta mensagem com a lista completa, já corrigida.
lista-refused-two-parties = Não mudei nada: cada pessoa pode estar na lista de uma só parte.
lista-in-two-parties = { $person } ficaria na lista de { $party } e na de { $other }.
lista-in-two-parties-next = Toque 🔁 se a lista enviada substitui as anteriores, ou envie outra com `!lista importar`.
lista-line-no-name = Linha { $line } ({ $person }): falta o nome. Escreva nome e sobrenome, por exemplo “Ana Rojas”.
lista-line-contact = Linha { $line } ({ $person }): falta o e-mail ou o usuário do Matrix. Escreva um dos dois, por exemplo “ana@mineduc.example” ou “@ana:hs”.
lista-line-email = Linha { $line } ({ $person }): “{ $given }” não é um e-mail. Escreva-o completo, por exemplo “ana@mineduc.example”.
lista-line-user = Linha { $line } ({ $person }): “{ $given }” não é um usuário do Matrix. Escreva-o com arroba e servidor, por exemplo “@ana:hs”, ou deixe a célula vazia e informe o e-mail.
lista-line-server = Linha { $line } ({ $person }): { $given } é de outro servidor e aqui só entram contas de { $server }. Escreva a conta da pessoa em { $server } ou apenas o e-mail.
lista-line-seat = Linha { $line } ({ $person }): não conheço o papel “{ $given }”. Escreva “participante”, “ponto focal” ou “suplente”, ou deixe a célula vazia.
lista-line-party = Linha { $line } ({ $person }): “{ $given }” não é uma parte desta mesa. Escreva uma destas: { $parties }.
lista-line-no-party = Linha { $line } ({ $person }): falta a parte. Escreva uma destas: { $parties }. Se todas as pessoas são da mesma, acrescente ao comando, por exemplo, `parte=Chile`.
lista-line-other-party = Linha { $line } ({ $person }): diz “{ $given }” e esta lista é de { $party }. Corrija a parte ou retire a linha.
lista-line-twice = Linha { $line } ({ $person }): { $given } já está na linha { $first }. Deixe apenas uma das duas; se são duas pessoas, cada uma com seu próprio e-mail ou usuário.
lista-line-elsewhere = Linha { $line } ({ $person }): já está na lista de { $party }. Retire a linha, ou antes dê baixa à pessoa lá com `!lista remover`.
lista-line-quotes = Linha { $line } ({ $person }): há aspas abertas ou fora de lugar. Retire as aspas ou feche-as.
lista-line-long = Linha { $line } ({ $person }): é longa demais. Escreva uma só pessoa por linha e textos curtos.
lista-line-one-column = Linha { $line } ({ $person }): não encontro as colunas. Separe-as com ponto e vírgula, por exemplo `Chile;Ana Rojas;ana@mineduc.example`.
lista-line-columns = Linha { $line } ({ $person }): tem mais colunas que o cabeçalho. Se um texto contém o separador, coloque-o entre aspas.
lista-line-above = Linha { $line } ({ $person }): há uma pessoa acima do cabeçalho. Coloque o cabeçalho na primeira linha.

# Perguntas antes de mudar.
lista-choose = { $count ->
        [one] { $party } já tem uma lista (versão { $version }) com uma pessoa.
       *[other] { $party } já tem uma lista (versão { $version }) com { $count } pessoas.
    }
lista-choose-leaving = { $count ->
        [one] Se a lista for substituída, { $people } sairia de { $party }.
       *[other] Se a lista for substituída, sairiam de { $party }: { $people }.
    }
lista-choose-nobody-leaves = Se a lista for substituída, ninguém sai de { $party }.
lista-choose-how = Toque ➕ para acrescentar estas pessoas às que já estão, ou 🔁 para substituir a lista pela que foi enviada. Enquanto não tocar, nada muda.
lista-confirm-leaving = { $count ->
        [one] Com esta mudança, { $people } sai da lista de { $party } e não poderá ler o que se disser depois.
       *[other] Com esta mudança saem da lista de { $party }: { $people }. Não poderão ler o que se disser depois.
    }
lista-confirm-unknown = { $count ->
        [one] O servidor não conhece a conta { $users }. Se há um erro, alguém poderia criá-la um dia e entrar. Confira-a.
       *[other] O servidor não conhece as contas { $users }. Se há um erro, alguém poderia criá-las um dia e entrar. Confira-as.
    }
lista-confirm = Toque ✅ para confirmar. Até lá, nada muda.
lista-stale = Alguma das listas mudou desde que fiz a pergunta, e não fiz nada. Envie a lista de novo.

# O que mudou.
lista-imported = { $count ->
        [one] Lista de { $party } recebida (versão { $version }): uma pessoa.
       *[other] Lista de { $party } recebida (versão { $version }): { $count } pessoas.
    }
lista-unchanged = { $count ->
        [one] A lista de { $party } já dizia o mesmo (versão { $version }): uma pessoa.
       *[other] A lista de { $party } já dizia o mesmo (versão { $version }): { $count } pessoas.
    }
lista-added = { $person } está agora na lista de { $party }.
lista-edited = Mudei os dados de { $person } na lista de { $party }.
lista-again = { $person } já estava na lista de { $party }, com os mesmos dados.
lista-removed = { $person } não está mais na lista de { $party }. Motivo: { $reason }.
lista-invited = { $count ->
        [one] Convite enviado a { $people }.
       *[other] Convites enviados: { $count }.
    }
lista-left = { $count ->
        [one] { $people } saiu da sala e não poderá ler o que se disser a partir de agora.
       *[other] Saíram da sala { $count } pessoas: { $people }. Não poderão ler o que se disser a partir de agora.
    }
lista-stayed = { $count ->
        [one] { $people } continua na sala por ser da moderação ou da coordenação.
       *[other] Continuam na sala por serem da moderação ou da coordenação: { $people }.
    }
lista-absent = { $count ->
        [one] { $people } está na lista e saiu da sala. Para convidar de novo, repita `!lista adicionar` com os dados da pessoa.
       *[other] Estão na lista e saíram da sala: { $people }. Para convidar de novo, repita `!lista adicionar` com os dados de cada pessoa.
    }
lista-pending = { $way ->
        [mail] Ainda sem conta do Matrix: { $people }. Enviei um código por e-mail a quem não tinha um: com ele entra. Para enviar outro: `!lista código` e o e-mail.
        [focal] Ainda sem conta do Matrix: { $people }. Enviei os códigos de entrada ao ponto focal da sua parte. Para renovar um: `!lista código` e o e-mail.
        [moderator] Ainda sem conta do Matrix: { $people }. Enviei a você, em um chat privado, os códigos para que os faça chegar. Para renovar um: `!lista código` e o e-mail.
        [account] Ainda sem conta do Matrix: { $people }. Faço uma conta para quem não tem e envio-lhe por e-mail como entrar; a quem já tem uma envio um código. Para enviar outra vez: `!lista código` e o e-mail.
        [account_handed] Ainda sem conta do Matrix: { $people }. Faço uma conta para quem não tem; o link para abri-la vai, numa conversa privada, ao ponto focal da sua parte ou à moderação. Para enviar outra vez: `!lista código` e o e-mail.
       *[none] Ainda sem conta do Matrix: { $people }. Já têm um código para entrar. Para enviar outro: `!lista código` e o e-mail.
    }
lista-ignored = { $count ->
        [one] Não usei a coluna { $columns }.
       *[other] Não usei as colunas { $columns }.
    }
lista-passed = { $count ->
        [one] Não li a planilha { $sheets }: uso uma só planilha de cada arquivo. Se houver pessoas nela, envie-a em outro arquivo.
       *[other] Não li as planilhas { $sheets }: uso uma só planilha de cada arquivo. Se houver pessoas nelas, envie-as em outro arquivo.
    }
lista-no-room = A sala da mesa ainda não existe. Assim que abrir, convido as pessoas da lista.
lista-inviting = { $done ->
        [0] Estou convidando { $total } pessoas. Esta mensagem dirá onde estou e, no fim, o resultado.
       *[other] Estou convidando: já são { $done } de { $total }. Esta mensagem dirá onde estou e, no fim, o resultado.
    }
lista-inviting-slowly = O servidor pede para ir mais devagar. Continuo até terminar; não é preciso repetir o comando.
lista-no-seats = { $left ->
        [0] Não mudei nada: a mesa tem { $seats } vagas e não resta nenhuma; seriam precisas mais { $more }. Remova quem já não participa com `!lista remover`, ou peça mais vagas à coordenação com `!mesa editar { $mesa } vagas=`.
        [one] Não mudei nada: a mesa tem { $seats } vagas e resta uma; seriam precisas { $more }. Envie menos pessoas, ou peça mais vagas à coordenação com `!mesa editar { $mesa } vagas=`.
       *[other] Não mudei nada: a mesa tem { $seats } vagas e restam { $left }; seriam precisas { $more }. Envie menos pessoas, ou peça mais vagas à coordenação com `!mesa editar { $mesa } vagas=`.
    }
lista-not-invited = { $count ->
        [one] Não consegui convidar uma pessoa:
       *[other] Não consegui convidar { $count } pessoas:
    }
lista-not-invited-person = { $code ->
        [banned] { $user }: está banida da sala. Retire o banimento no Element e repita `!lista adicionar`.
        [M_FORBIDDEN] { $user }: o servidor não permite. Confira se a conta existe e avise a coordenação.
        [M_NOT_FOUND] { $user }: o servidor não encontra a conta. Confira como está escrita.
        [no_answer] { $user }: o servidor não respondeu sobre esta conta, mas respondeu sobre as outras. Repita o comando mais tarde; ele faz só o que falta.
       *[other] { $user }: o servidor respondeu { $code }. Repita o comando mais tarde; ele faz só o que falta.
    }
lista-not-removed = { $count ->
        [one] Não consegui retirar da sala uma pessoa:
       *[other] Não consegui retirar da sala { $count } pessoas:
    }
lista-not-removed-person = { $user }: o servidor respondeu { $code }. Retire a conta no Element e avise quem administra o servidor.
lista-not-settled = Nem tudo ficou como dizem as listas da mesa { $mesa }.
lista-not-settled-coordination = Nem tudo ficou como deve nesta sala.
lista-gave-up = O servidor não me deixa mudar quem está na sala da mesa { $mesa } (respondeu { $code }). As listas estão guardadas. Avise quem administra o servidor: alguém pode ter retirado minhas permissões.
lista-gave-up-coordination = O servidor não me deixa mudar quem está nesta sala (respondeu { $code }). Avise quem administra o servidor: alguém pode ter retirado minhas permissões.

# Uma pessoa.
lista-other-server = { $given } é de outro servidor e aqui só entram contas de { $server }. Escreva a conta da pessoa em { $server } ou apenas o e-mail.
lista-elsewhere = { $person } já está na lista de { $party }. Para mudar de parte, primeiro dê baixa com `!lista remover`.
lista-not-an-email = “{ $given }” não é um e-mail. Escreva-o completo, por exemplo `email=eva@mineduc.example`.
lista-not-a-role = Não conheço o papel “{ $given }”. Escreva `papel=participante`, `papel="ponto focal"` ou `papel=suplente`.
lista-add-no-contact = Falta o usuário do Matrix ou o e-mail de “{ $given }”. Escreva, por exemplo, `!lista adicionar Chile "Eva Soto" email=eva@mineduc.example`.
lista-add-no-name = Falta o nome de { $given }. Escreva-o entre aspas, por exemplo `!lista adicionar Chile @eva:hs "Eva Soto"`.
lista-reason-missing = Falta o motivo da baixa de { $person }; ele fica registrado com a mudança. Escreva, por exemplo, `!lista remover { $person } motivo="mudança de cargo"`.
lista-swap-how = Escreva primeiro a conta anterior (ou o nome ou e-mail da pessoa) e depois a nova, por exemplo `!lista trocar @ana:hs @ana.rojas:hs`.
lista-swap-same = { $person } já figura com a conta { $user }.
lista-swap-listed = { $user } já é a conta de { $person } na lista de { $party }. Escreva outra conta, ou retire antes essa pessoa com `!lista remover`.
lista-swapped = { $person } figura agora com a conta { $new } no lugar de { $old }.
lista-swapped-first = { $person } figura agora com a conta { $new }.
lista-swapped-agreements = Passaram à nova conta os acordos a seu cargo: { $things }.
lista-swapped-documents = Seus documentos continuam sendo seus: { $things }.
lista-swapped-mesas = Nestas mesas continua com { $old }, e não as mudei: { $mesas }. Repita ali o comando se também for o caso.
lista-swapped-elsewhere = { $count ->
        [one] Com { $old } está também em outra mesa, que não mudei. Avise a coordenação se ali também for o caso.
       *[other] Com { $old } está também em outras { $count } mesas, que não mudei. Avise a coordenação se ali também for o caso.
    }
lista-not-listed = Ninguém das listas desta mesa é “{ $given }”. Veja quem está com `!lista ver`.
lista-not-listed-near = Ninguém das listas desta mesa é “{ $given }”. Quis dizer { $people }? Escreva o nome completo, o usuário ou o e-mail.
lista-several = Há várias pessoas que respondem a “{ $given }”: { $people }. Escreva o usuário ou o e-mail de uma.

# Quem está.
lista-only-your-party = Você pode ver apenas a lista de { $party }: escreva `!lista ver`.
lista-not-your-party = { $count ->
        [one] Você pode mudar apenas a lista de { $parties }. A de outra parte é mudada por seu ponto focal ou pela coordenação.
       *[other] Você pode mudar apenas as listas de { $parties }. A de outra parte é mudada por seu ponto focal ou pela coordenação.
    }
lista-no-party-of-yours = Sua conta não está em nenhuma lista desta mesa, e só se pode ver a da própria parte.
lista-roster = { $count ->
        [0] **{ $party }**: lista vazia. Versão { $version }, enviada por { $by }: { $at }.
        [one] **{ $party }**: uma pessoa. Versão { $version }, enviada por { $by }: { $at }.
       *[other] **{ $party }**: { $count } pessoas. Versão { $version }, enviada por { $by }: { $at }.
    }
lista-roster-none = **{ $party }**: ainda não há lista. Envie-a com `!lista importar`.
lista-roster-person = { $presence ->
        [in] { $seat ->
            [focal_point] { $person } ({ $user }), ponto focal: na sala.
            [substitute] { $person } ({ $user }), suplente: na sala.
           *[participant] { $person } ({ $user }): na sala.
        }
        [invited] { $seat ->
            [focal_point] { $person } ({ $user }), ponto focal: com convite, ainda não entrou.
            [substitute] { $person } ({ $user }), suplente: com convite, ainda não entrou.
           *[participant] { $person } ({ $user }): com convite, ainda não entrou.
        }
        [out] { $seat ->
            [focal_point] { $person } ({ $user }), ponto focal: fora da sala.
            [substitute] { $person } ({ $user }), suplente: fora da sala.
           *[participant] { $person } ({ $user }): fora da sala.
        }
       *[expected] { $seat ->
            [focal_point] { $person } ({ $user }), ponto focal: ainda sem convite.
            [substitute] { $person } ({ $user }), suplente: ainda sem convite.
           *[participant] { $person } ({ $user }): ainda sem convite.
        }
    }
lista-roster-pending = { $seat ->
        [focal_point] { $person }, ponto focal: pendente, sem conta do Matrix.
        [substitute] { $person }, suplente: pendente, sem conta do Matrix.
       *[participant] { $person }: pendente, sem conta do Matrix.
    }
lista-roster-pending-email = { $seat ->
        [focal_point] { $person } ({ $email }), ponto focal: pendente, sem conta do Matrix.
        [substitute] { $person } ({ $email }), suplente: pendente, sem conta do Matrix.
       *[participant] { $person } ({ $email }): pendente, sem conta do Matrix.
    }

# As listas e a sala.
lista-diff-no-room = A sala da mesa ainda não existe, por isso não há nada para comparar. Com `!lista ver` se vê quem está nas listas.
lista-diff-party = **{ $party }** (lista, versão { $version }). Na lista: { $listed }. Na sala: { $joined }.
lista-diff-invited = Com convite, sem entrar ainda ({ $count }): { $people }.
lista-diff-declined = Não aceitaram o convite ({ $count }): { $people }.
lista-diff-absent = Entraram e depois saíram ({ $count }): { $people }.
lista-diff-banned = Banidas da sala pelo Element ({ $count }): { $people }.
lista-diff-expected = Sem convite ainda ({ $count }): { $people }.
lista-diff-pending = Sem conta do Matrix ainda ({ $count }): { $people }.
lista-diff-unlisted = { $count ->
        [one] Na sala sem estar em nenhuma lista: { $people }. Retiro quem não está em uma lista assim que vejo; se continuar ali daqui a um minuto, avise a coordenação.
       *[other] Na sala sem estar em nenhuma lista: { $people }. Retiro quem não está em uma lista assim que vejo; se continuarem ali daqui a um minuto, avise a coordenação.
    }
lista-diff-nobody-unlisted = Na sala não há ninguém que não esteja em uma lista, na moderação ou na coordenação.

# Como se chegou às listas de hoje.
lista-history = { $count ->
        [one] **{ $party }**: uma versão.
       *[other] **{ $party }**: { $count } versões, da mais nova à mais antiga.
    }
lista-history-version = { $source ->
        [lines] Versão { $version }: { $at }, por { $by }, em linhas de uma mensagem. Pessoas na lista: { $count }.
        [csv] Versão { $version }: { $at }, por { $by }, em um arquivo CSV. Pessoas na lista: { $count }.
        [xlsx] Versão { $version }: { $at }, por { $by }, em um arquivo do Excel. Pessoas na lista: { $count }.
        [command] Versão { $version }: { $at }, por { $by }, com um comando. Pessoas na lista: { $count }.
        [code] Versão { $version }: { $at }, por { $by }, ao entrar com seu código. Pessoas na lista: { $count }.
        [account] Versão { $version }: { $at }, por { $by }, ao fazer contas para quem não tinha. Pessoas na lista: { $count }.
       *[other] Versão { $version }: { $at }, por { $by }. Pessoas na lista: { $count }.
    }
lista-history-came = Entram ({ $count }): { $people }.
lista-history-left = Saem ({ $count }): { $people }.
lista-history-changed = Com dados novos ({ $count }): { $people }.
lista-history-same = Nada diferente da anterior.
lista-history-reason = Motivo: { $reason }.
lista-history-file = Impressão do arquivo (SHA-256): `{ $hash }`
lista-history-older = { $count ->
        [one] Há outra versão mais antiga.
       *[other] Há outras { $count } versões mais antigas.
    }

# As listas em um arquivo.
lista-not-a-format = Espera-se `csv` ou `xlsx`.
lista-file-title = lista da mesa { $mesa }
lista-file-sent = Enviei o arquivo à nossa conversa privada: ele traz e-mails, e nesta sala as outras partes os leriam. Se não vê essa conversa, aceite meu convite.
lista-file-not-sent = Não consegui enviar o arquivo: o servidor respondeu { $code }. Escreva-me em uma conversa privada e repita ali o comando.
lista-column-party = Parte
lista-column-name = Nome
lista-column-email = E-mail
lista-column-seat = Papel
lista-column-post = Cargo
lista-column-user = Usuário do Matrix
lista-seat-focal-point = ponto focal
lista-seat-substitute = suplente

# Listas que um ponto focal envia em particular.
lista-proposal = { $count ->
        [one] { $user }, ponto focal de { $party } na Mesa { $mesa } (“{ $name }”), enviou em particular uma pessoa para sua lista:
       *[other] { $user }, ponto focal de { $party } na Mesa { $mesa } (“{ $name }”), enviou em particular { $count } pessoas para sua lista:
    }
lista-proposal-person = { $seat ->
        [focal_point] { $person } ({ $contact }), ponto focal
        [substitute] { $person } ({ $contact }), suplente
       *[participant] { $person } ({ $contact })
    }
lista-proposal-more = { $count ->
        [one] E mais uma pessoa.
       *[other] E mais { $count } pessoas.
    }
lista-proposal-how = Toque ✅ para que entrem na lista, ou ❌ para deixá-la como está. Enquanto não tocar em nada, nada muda.
lista-proposal-how-list = { $count ->
        [one] Hoje há uma pessoa na lista. Toque ➕ para acrescentar as que chegaram, 🔁 para substituir a lista ou ❌ para deixá-la como está. Enquanto não tocar em nada, nada muda.
       *[other] Hoje há { $count } pessoas na lista. Toque ➕ para acrescentar as que chegaram, 🔁 para substituir a lista ou ❌ para deixá-la como está. Enquanto não tocar em nada, nada muda.
    }
lista-proposal-sent = { $party }: recebi as pessoas que envia e está tudo bem escrito. Passei-as a quem modera ({ $users }) para confirmar; ainda não mudou nada. Aviso aqui.
lista-proposal-sent-coordination = { $party }: recebi as pessoas que envia e está tudo bem escrito. Passei-as à coordenação para confirmar; ainda não mudou nada. Aviso aqui.
lista-proposal-nothing = A lista de { $party } já diz isso mesmo, por isso não há nada para confirmar.
lista-proposal-taken = { $count ->
        [one] { $user } confirmou o que enviou. A lista de { $party } na Mesa { $mesa } está na versão { $version }, com uma pessoa.
       *[other] { $user } confirmou o que enviou. A lista de { $party } na Mesa { $mesa } está na versão { $version }, com { $count } pessoas.
    }
lista-proposal-refused = { $user } não confirmou o que enviou para a lista de { $party } na Mesa { $mesa }, e nada mudou. Escreva a essa pessoa para saber o que falta, e envie de novo quando quiser.
lista-proposal-declined = A lista de { $party } continua como estava. Avisei { $user }.
lista-proposal-stale = A lista de { $party } mudou desde que este envio chegou, e não fiz nada. Peça a { $user } que a envie outra vez.
lista-proposal-in-private = Envie a lista da sua parte em uma conversa privada comigo: ela traz e-mails, e nesta sala as outras partes os leriam. Quem modera a confirma.

lista-code-sent = { $way ->
        [mail] Enviei um código novo ao e-mail de { $person }. O anterior já não serve.
        [focal] Enviei um código novo para { $person } ao ponto focal da sua parte, em um chat privado. O anterior já não serve.
        [account] Faço a conta de { $person } e envio-lhe por e-mail como entrar. O que foi enviado antes já não serve.
        [account_handed] Faço a conta de { $person }; o link para abri-la vai, numa conversa privada, ao ponto focal da sua parte ou à moderação. O que foi enviado antes já não serve.
        [link_mail] Enviei ao e-mail de { $person } um link novo para escolher a senha. O anterior já não serve.
        [link_focal] Enviei ao ponto focal da sua parte, numa conversa privada, um link novo para que { $person } escolha a senha. O anterior já não serve.
        [link_moderator] Enviei a você, numa conversa privada, o link novo para que { $person } escolha a senha. O anterior já não serve.
       *[moderator] Enviei a você, em um chat privado, o código novo para { $person }. O anterior já não serve.
    }
lista-code-bound = { $person } já tem conta na lista: { $user }. Não precisa de código. Se não consegue entrar com ela, escreva para { $contact }
