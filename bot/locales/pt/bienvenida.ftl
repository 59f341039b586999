# As boas-vindas a quem entra.
bienvenida-hello = { $count ->
        [one] Boas-vindas, { $users }, a **{ $name }**, a mesa de trabalho com { $parties }.
       *[other] Boas-vindas, { $users }, a **{ $name }**, a mesa de trabalho com { $parties }.
    }
bienvenida-archived = A mesa está arquivada agora: é possível ler tudo, e por enquanto não é possível escrever. Se for preciso reabri-la, fale com a coordenação: { $users }.
bienvenida-so-far = O que aconteceu até agora:
bienvenida-where = O que se conversou pode ser lido desde o começo. A próxima reunião, os documentos e os acordos estão sempre na mensagem fixada, no alto. Para participar, basta escrever.
bienvenida-ask = { $count ->
        [one] Para qualquer pergunta: { $users }.
       *[other] Para qualquer pergunta, qualquer uma destas pessoas: { $users }.
    }
