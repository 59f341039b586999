# As salas de videochamadas, sempre abertas: a da mesa e as salas à parte.
help-sala = Envia em particular a sua entrada para a sala de videochamadas da mesa, aberta também entre as reuniões. Com nomes de partes, para uma sala à parte só delas; as outras pessoas dessas partes recebem a sua.
    .brief = A sua entrada para a sala de videochamadas da mesa.
    .example = !sala
sala-sent = Enviei em particular a sua entrada para a sala de videochamadas.
sala-called = { $count ->
        [one] Mais uma pessoa recebe a entrada para a sala à parte de { $parties }.
       *[other] Mais { $count } pessoas recebem a entrada para a sala à parte de { $parties }.
    }
sala-invited = { $by } abriu uma sala à parte e espera por você ali.
sala-not-yours = Uma sala à parte é aberta por quem modera ou por uma pessoa dessas partes. Inclua a sua entre as partes, ou escreva `!sala` para entrar na sala de toda a mesa.
sala-too-many = Na última hora você já chamou outras pessoas para { $count } salas à parte. Espere um pouco antes de abrir outra, ou peça a quem modera que a abra.
