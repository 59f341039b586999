# Quem recebeu um código se apresenta com ele.
help-soy = Reconhece a sua conta pelo código que recebeu e convida-o para a sua mesa. Escreva-o no chat privado comigo.
    .example = !sou 4F7K-92QX-7M3D-K8TB
soy-done = { $count ->
        [one] Obrigado. A sua conta { $user } está agora na lista da mesa { $names }. Envio-lhe o convite: aceite-o no Element para entrar.
       *[other] Obrigado. A sua conta { $user } está agora nas listas destas mesas: { $names }. Envio-lhe os convites: aceite-os no Element para entrar.
    }
soy-not-a-code = “{ $given }” não é um código. Escreva as quatro partes como chegaram, por exemplo `4F7K-92QX-7M3D-K8TB`. Se não o encontrar, escreva para { $contact }
soy-wrong = Esse não é um dos códigos que enviei. Copie-o outra vez da mensagem mais recente. Se continuar sem servir, escreva para { $contact }
soy-expired = { $way ->
        [mail] Esse código venceu. Acabo de enviar outro ao mesmo e-mail: abra-o e escreva-me aqui o código novo.
        [focal] Esse código venceu. Acabo de enviar outro ao ponto focal da sua equipe: peça-o e escreva-o aqui.
       *[moderator] Esse código venceu. Acabo de enviar outro à moderação da mesa, que o fará chegar até você. Se não chegar, escreva para { $contact }
    }
soy-expired-renewed = Esse código venceu e já enviei outro pelo mesmo caminho. Procure a mensagem mais recente e escreva-me aqui esse código. Se não a encontrar, escreva para { $contact }
soy-revoked = Esse código foi substituído por outro. Procure a mensagem mais recente e escreva-me aqui esse código. Se não a encontrar, escreva para { $contact }
soy-used = Esse código já foi usado. Se não foi você, avise { $contact }
soy-used-by-you = Você já usou esse código e a sua conta está reconhecida. Procure o convite da mesa no Element. Se não o encontrar, escreva para { $contact }
soy-not-listed = A pessoa para quem era esse código não está à espera de entrar em nenhuma mesa: já tem outra conta ou saiu da lista. Se deveria estar, escreva para { $contact }
soy-other-server = Nas mesas entram contas de { $server }. Entre no Element com a sua conta de { $server } e escreva-me o código a partir dela. Se não tiver uma, escreva para { $contact }
soy-too-many = Houve códigos errados demais. Espere uma hora e tente de novo com o código mais recente, ou escreva para { $contact }
soy-only-in-private = Um código é só para você, e aqui outras pessoas o leem: apague a sua mensagem. Depois abra um chat privado comigo e escreva-o lá.
