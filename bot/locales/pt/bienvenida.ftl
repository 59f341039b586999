# As boas-vindas a quem entra.
bienvenida-hello = { $count ->
        [one] Boas-vindas, { $users }, a **{ $name }**, a mesa de trabalho de { $parties }.
       *[other] Boas-vindas, { $users }, a **{ $name }**, a mesa de trabalho de { $parties }.
    }
bienvenida-so-far = O que aconteceu até agora:
bienvenida-where = Você pode ler desde o começo o que se conversou. A próxima reunião, os documentos e os acordos estão sempre na mensagem fixada, no alto. Para participar, basta escrever.
bienvenida-ask = { $count ->
        [one] Se tiver perguntas, escreva a { $users }.
       *[other] Se tiver perguntas, escreva a qualquer uma destas pessoas: { $users }.
    }
