

# Quem pede a palavra e quem a tem.
help-palabra-ver = Mostra quem tem a palavra e quem a pede.
    .brief = Quem tem a palavra e quem a pede.
    .example = !palavra ver
help-palabra-pedir = Pede a palavra na reunião em andamento, como tocar em ✋.
    .example = !palavra pedir
help-palabra-quitar = Retira o seu pedido de palavra.
    .example = !palavra remover
help-palabra-dar = Dá a palavra a quem segue na lista, ou à pessoa que você disser.
    .example = !palavra dar
palabra-how = Para pedir a palavra, toque em ✋ nesta mensagem ou na do ponto.
palabra-asked = Anotado: você é o número { $place } para falar. Para retirar o pedido, escreva `!palavra remover`.
palabra-withdrawn = Pronto: você não pede mais a palavra.
palabra-given = ✋ **{ $user }** tem a palavra.
palabra-next = { $count ->
        [one] Depois: { $users }.
       *[other] Depois, em ordem: { $users }.
    }
palabra-speaks = { $user } tem a palavra.
palabra-waiting = { $count ->
        [one] ✋ Pede a palavra: { $users }.
       *[other] ✋ Pedem a palavra, em ordem: { $users }.
    }
palabra-waiting-more = { $count ->
        [one] E mais uma pessoa.
       *[other] E mais { $count } pessoas.
    }
palabra-nobody = Ninguém pede a palavra. Para pedi-la, toque em ✋ na mensagem do ponto ou escreva `!palavra pedir`.
palabra-nobody-waits = Ninguém pede a palavra por enquanto.
palabra-none-of = Ninguém de “{ $given }” pede a palavra. Dê a uma pessoa pelo nome, por exemplo `!palavra dar @ana:hs`.
palabra-not-waiting = Você não está na lista de quem pede a palavra.
palabra-queue-full = Já há { $count } pessoas pedindo a palavra. Espere que algumas falem.
palabra-no-meeting = A Mesa { $mesa } não tem uma reunião em andamento. A palavra se pede quando a reunião está aberta.
