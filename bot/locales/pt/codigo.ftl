# Os códigos de uso único para quem ainda não tem conta.
codigo-mail-subject = O seu código para entrar na mesa “{ $name }”
codigo-mail-hello = Prezada/o { $person }:
codigo-mail-what = { $party } inscreveu você na mesa de trabalho **{ $name }**: um espaço privado, só por convite, onde os ministérios conversam e compartilham documentos. Usa-se com o Element, um aplicativo gratuito para telefone e computador.
codigo-mail-how = Para entrar:
codigo-mail-element = Instale o **Element** pela loja do seu telefone ou abra [app.element.io](https://app.element.io), e entre com a sua conta de **{ $server }**. Se não tiver uma, peça-a no endereço que está no final.
codigo-mail-chat = Comece um chat com **[{ $bot }](https://matrix.to/#/{ $bot })**.
codigo-mail-tell = Escreva-lhe este código: **{ $code }**
codigo-mail-accept = Vai receber o convite para “{ $name }”. Aceite-o e estará dentro.
codigo-mail-until = O código é pessoal e serve uma vez, até { $until }. Se chegar depois, escreva-o mesmo assim: receberá outro neste mesmo e-mail.
codigo-for-focal-point = { $count ->
        [one] { $mesa } ({ $name }): uma pessoa de { $party } ainda não tem conta. Por favor, faça chegar o código a ela, e só a ela:
       *[other] { $mesa } ({ $name }): { $count } pessoas de { $party } ainda não têm conta. Por favor, faça chegar a cada uma o seu código, e só a ela:
    }
codigo-for-moderator = { $count ->
        [one] { $mesa } ({ $name }): uma pessoa de { $party } ainda não tem conta, e não há e-mail nem ponto focal para lhe enviar o código. Por favor, faça-o chegar a ela, e só a ela:
       *[other] { $mesa } ({ $name }): { $count } pessoas de { $party } ainda não têm conta, e não há e-mail nem ponto focal para lhes enviar o código. Por favor, faça chegar a cada uma o seu, e só a ela:
    }
codigo-for-person = { $person } ({ $email }): `{ $code }`
codigo-for-others = Cada pessoa entra no Element com a sua conta de { $server }, abre um chat com { $bot } e escreve-lhe o código. Com isso recebe o convite. Os códigos servem uma vez, até { $until }.
codigo-bound = { $mesa } ({ $name }): { $person }, de { $party }, apresentou-se com o seu código. A sua conta é { $user } e já tem o convite.
