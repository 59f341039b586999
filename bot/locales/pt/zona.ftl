# O fuso horário de cada pessoa.
help-zona = Mostra ou muda o fuso horário em que lhe digo as horas: uma cidade ou um país.
    .example = !fuso Bogotá
zona-current = Digo-lhe a hora de **{ $zone }**: lá é agora { $now }. Para mudá-lo, escreva uma cidade ou um país, por exemplo `!fuso Bogotá`.
zona-changed = De agora em diante lhe digo a hora de **{ $zone }**: lá é agora { $now }. Se não é a hora que vê no seu relógio, escreva outra cidade. As mensagens para toda a mesa continuam com a hora de cada parte.
zona-which = Em { $said } há mais de uma hora. Copie a linha da cidade cuja hora é a sua:
zona-which-item = { $more ->
        [0] **{ $time }** em { $cities }: `{ $example }`
       *[other] **{ $time }** em { $cities } e mais { $more }: `{ $example }`
    }
