# As contas feitas para quem não tem: o e-mail, e a página onde cada pessoa escolhe a senha.
clave-mail-subject = A sua conta para entrar na mesa “{ $name }”
clave-mail-hello = Prezada/o { $person }:
clave-mail-what = { $party } inscreveu você na mesa de trabalho **{ $name }**: um espaço privado, só por convite, onde os ministérios conversam e compartilham documentos. Usa-se com o Element, um aplicativo gratuito para telefone e computador.
clave-mail-account = Fizemos uma conta para você. Estes são os dados que o Element pede ao entrar:
clave-mail-user = Usuário: **{ $user }**
clave-mail-server = Servidor: **{ $server }**
clave-mail-how = Para entrar pela primeira vez:
clave-mail-password = Escolha a sua senha nesta página: [{ $link }]({ $link })
clave-mail-element = Abra [app.element.io](https://app.element.io) no computador, ou instale o **Element X** pela loja do seu telefone (App Store ou Google Play).
clave-mail-login = Toque em **Entrar**. Se o servidor que aparece não for **{ $server }**, troque-o. Escreva o seu usuário e a sua senha.
clave-mail-recovery = Quando o Element propuser configurar a **recuperação** ou uma **cópia de segurança**, aceite e guarde a chave que lhe der: com ela você lê as mensagens também em outro telefone ou computador.
clave-mail-accept = Aceite o convite para “{ $name }”. Já pode ler e escrever.
clave-mail-until = O link é pessoal e serve uma vez, até { $until }. Se chegar depois, ou se um dia esquecer a senha, peça outro a quem inscreveu você: o ponto focal da sua equipe ou a moderação da mesa.
clave-for-focal-point = { $count ->
        [one] { $mesa } ({ $name }): fiz uma conta para uma pessoa de { $party } que não tinha. Por favor, faça chegar o link a ela, e só a ela:
       *[other] { $mesa } ({ $name }): fiz contas para { $count } pessoas de { $party } que não tinham. Por favor, faça chegar a cada uma o seu link, e só a ela:
    }
clave-for-moderator = { $count ->
        [one] { $mesa } ({ $name }): fiz uma conta para uma pessoa de { $party } que não tinha, e não há e-mail nem ponto focal para lhe enviar o link. Por favor, faça-o chegar a ela, e só a ela:
       *[other] { $mesa } ({ $name }): fiz contas para { $count } pessoas de { $party } que não tinham, e não há e-mail nem ponto focal para lhes enviar o link. Por favor, faça chegar a cada uma o seu, e só a ela:
    }
clave-for-person = { $person } ({ $email }), usuário { $user }: [{ $link }]({ $link })
clave-for-others = Nessa página cada pessoa escolhe a sua senha e lê como entrar. O link serve uma vez, até { $until }.
clave-not-made = { $why ->
        [token] { $mesa } ({ $name }): o servidor não me deixa fazer contas, e enviei códigos a { $people }, de { $party }. Avise quem administra o servidor: matrix.admin_token não é o de uma conta que o administre ({ $codes }).
       *[other] { $mesa } ({ $name }): o servidor não fez a conta de { $people }, de { $party } (respondeu { $codes }), e enviei códigos. Se não têm conta, peça a quem administra o servidor que a faça.
    }
clave-title = Escolha a sua senha
clave-title-wrong = Há algo para corrigir: escolha a sua senha
clave-for = { $count ->
        [one] Com esta conta você entra na mesa de trabalho { $names }.
       *[other] Com esta conta você entra nas mesas de trabalho { $names }.
    }
clave-user = O seu usuário
clave-new = Senha nova
clave-new-hint = Pelo menos { $least } caracteres. Serve uma frase de que se lembre.
clave-again = A mesma senha outra vez
clave-save = Salvar a senha
clave-until = Este link é seu e serve uma vez, até { $until }. Não o compartilhe.
clave-put-out = Ao salvá-la, o Element é fechado em todos os telefones e computadores onde esta conta está aberta. Em cada um, entre de novo com a senha nova e a sua chave de recuperação.
clave-wrong = A senha não foi salva
clave-wrong-empty = Não escreveu nenhuma. Escreva uma de pelo menos { $least } caracteres, duas vezes.
clave-wrong-short = { $count ->
        [one] É curta: tem um caractere e são precisos { $least }. Acrescente uma ou duas palavras.
       *[other] É curta: tem { $count } caracteres e são precisos { $least }. Acrescente uma ou duas palavras.
    }
clave-wrong-long = É longa demais: cabem { $most } letras sem acentos. Escreva uma mais curta.
clave-wrong-differ = As duas vezes não são iguais. Escreva-a outra vez, devagar, nos dois lugares.
clave-wrong-easy = É muito fácil de adivinhar. Escreva outra, que não seja o seu usuário nem um só caractere repetido.
clave-wrong-weak = O servidor a considera fraca. Experimente uma mais longa, com maiúsculas, números e algum sinal.
clave-refused = O servidor não a aceitou, e não é pelo que você escreveu. O link continua servindo; avise o endereço que está abaixo.
clave-away = O servidor não responde neste momento. Espere alguns minutos e envie-a outra vez: o link continua servindo.
clave-set-title = A sua senha foi salva
clave-set = Salva em: { $at }. Este link já foi usado.
clave-next = Como entrar
clave-next-element = Abra app.element.io no computador, ou instale o Element X pela loja do seu telefone (App Store ou Google Play), e toque em “Entrar”.
clave-next-server = Se aparecer outro servidor, troque-o pelo seu, que é:
clave-next-user = Escreva a senha que escolheu e o seu usuário, que é:
clave-next-recovery = Quando o Element propuser configurar a recuperação ou uma cópia de segurança, aceite e guarde a chave que lhe der: com ela você lê as mensagens também em outro telefone ou computador.
clave-next-accept = { $count ->
        [one] Aceite o convite para a mesa { $names }. Já pode ler e escrever.
       *[other] Aceite os convites para as mesas { $names }. Já pode ler e escrever.
    }
clave-set-not-you = Se não foi você quem a salvou, avise o endereço que está abaixo.
clave-over-title = Este link já não serve
clave-over = Venceu, foi substituído por outro, ou o seu lugar na lista mudou. Procure a mensagem mais recente, ou peça outro link a quem inscreveu você: o ponto focal da sua equipe ou a moderação da mesa.
clave-over-known = Se já escolheu a sua senha, não precisa de outro: entre no Element com o seu usuário.
