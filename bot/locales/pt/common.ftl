# O que o bot diz em qualquer comando.
common-failed = Algo falhou e nada foi alterado. Código { $code }. Tente novamente em alguns minutos; se falhar outra vez, informe esse código a { $contact }.
common-stranger = Olá. Este espaço é para as pessoas inscritas em uma mesa de trabalho, e a sua conta ainda não consta em nenhuma lista. Se recebeu um código, escreva-o aqui. Se não o tem e deveria constar, escreva para { $contact }.
common-late = Respondo com atraso à sua mensagem de { $at }: fiquei sem conexão.
common-late-refused = Não fiz isto: a sua mensagem chegou com mais de uma hora de atraso e agora poderia confundir a reunião. Se ainda for necessário, envie-a novamente.
common-cut = O restante não cabe em uma mensagem.

# Não entendi.
common-unknown = Não conheço o comando “{ $given }”. Escreva `!ajuda` para ver o que pode fazer aqui.
common-unknown-near = Não conheço o comando “{ $given }”. Quis dizer `!{ $near }`? Com `!ajuda` você vê tudo o que pode fazer aqui.
common-unknown-choose = Não conheço o comando “{ $given }”. Isto é o mais parecido que você pode fazer aqui:
common-usage = Escreve-se assim: `{ $usage }`. Por exemplo:
common-usage-optional = O que está entre colchetes pode faltar.
common-argument-wrong = Confira **{ $argument }**, onde está escrito “{ $given }”.
common-argument-missing = Falta indicar **{ $argument }**.
common-words-extra = Isto está sobrando: “{ $given }”. Se faz parte de um texto, coloque o texto inteiro entre aspas.
common-line-extra = Não entendi esta linha: “{ $given }”.
common-option-unknown = Este comando não tem a opção “{ $given }”. Se faz parte de um texto, coloque o texto inteiro entre aspas.
common-option-near = Este comando não tem a opção “{ $given }”. Quis dizer `{ $near }=`?
common-quote-open = Falta fechar as aspas que começam aqui: “{ $given }”.
common-empty = Está vazio: escreva o texto depois do sinal `=`, entre aspas se tiver várias palavras.
common-not-a-number = Espera-se um número inteiro, por exemplo `10`.
common-not-yes-or-no = Espera-se “sim” ou “não”.
common-not-a-user = Espera-se um usuário do Matrix, por exemplo `@ana:example.org`, ou uma menção à pessoa.
common-not-a-mesa-id = Espera-se o número de uma mesa, por exemplo `MESA-1`.
common-not-an-id = Espera-se um número como `{ $example }`.
common-not-a-language = Espera-se um destes idiomas: espanhol, inglês, português ou francês.
common-not-a-zone = Espera-se um fuso horário ou a cidade que lhe dá nome, por exemplo `America/Sao_Paulo` ou `Bogotá`; de um país com várias horas, a cidade.
common-title-too-long = O título tem { $length } caracteres e cabem { $limit }. Encurte-o.

# Quem pode, e onde.
common-not-allowed = { $role ->
        [coordinator] Isto é feito pela coordenação. Se precisar, escreva para { $contact }.
        [moderator] Isto é feito por quem modera a mesa. Peça na sala ou escreva para { $contact }.
        [focal_point] Isto é feito por quem modera a mesa e pelos pontos focais das partes. Peça na sala ou escreva para { $contact }.
       *[other] Isto é para quem participa de uma mesa. Se deveria participar, escreva para { $contact }.
    }
common-not-here = Isto é feito na sala da coordenação ou em uma mensagem direta comigo, não na sala de uma mesa.
common-other-mesa = Esta sala é da Mesa { $mesa }. Para a Mesa { $named }, escreva na sala dela ou em uma mensagem direta comigo.
common-no-such-mesa = Não encontro a Mesa { $mesa } entre as suas. Confira o número; com `!mesa listar` você as vê.
common-no-such-thing = Não encontro { $thing } entre o que há nas suas mesas. Confira o número.
common-no-mesas = Ainda não há nenhuma mesa aberta. Com `!ajuda` você vê o que pode fazer.
common-which-mesa = De qual mesa se trata? Acrescente o número dela, por exemplo `{ $example }`. As suas são:
common-which-mesa-item = `{ $mesa }`: { $name }
common-which-mesa-more = Estas são as primeiras { $count }. Com `!mesa listar` você vê todas.

# Menu e perguntas.
common-menu = Olá. Posso mostrar o seguinte; responda com o número:
common-menu-after = Para todo o resto, escreva `!ajuda`. Se preferir falar com uma pessoa, escreva para { $contact }.
common-guessed = Talvez procure isto; copie a linha e envie-a:
common-thanks = De nada. Quando precisar de algo, escreva-me aqui.
common-leaving = Para sair de uma mesa, saia da sala dela no Element; você volta quando quiser com `!mesa voltar`. Se já não deve constar na lista, peça ao ponto focal da sua equipe ou escreva para { $contact }.
common-ask-lines = Responda a esta mensagem com as linhas, uma abaixo da outra.
common-answered-already = Essa mensagem já foi respondida e nada foi alterado. Para repetir, escreva o comando novamente.
common-file-unreadable = Não consegui abrir esse arquivo. Envie-o de novo à sala e responda à mensagem nova com o comando.
