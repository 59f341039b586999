

# Cada parte tem a sua vez.
help-ronda-abrir = Dá a cada parte a sua vez de falar, em ordem, com os minutos que você disser.
    .example = !rodada 3
help-ronda-siguiente = Passa a vez à parte seguinte.
    .example = !rodada próximo
help-ronda-terminar = Encerra a rodada antes que todas as partes falem.
    .example = !rodada terminar
ronda-begins = { $count ->
        [one] **Rodada:** uma parte, { $length }.
       *[other] **Rodada:** { $count } partes, { $length } cada uma.
    }
ronda-turn = Com a palavra: **{ $party }**, { $length }, até as { $until }.
ronda-next = Depois, { $party }.
ronda-last = É a última parte.
ronda-time-over = { $last ->
        [yes] ⏳ O tempo acabou. Para encerrar a rodada: `!rodada terminar`.
       *[no] ⏳ O tempo acabou. Para passar a palavra à parte seguinte ({ $next }): `!rodada próximo`.
    }
ronda-over = { $count ->
        [one] A rodada terminou: falou a única parte.
       *[other] A rodada terminou: falaram { $spoken } de { $count } partes.
    }
ronda-shown = { $over ->
        [yes] Rodada: **{ $party }**, o tempo acabou; depois, { $next }.
       *[no] Rodada: com a palavra, **{ $party }**, até as { $until }; depois, { $next }.
    }
ronda-shown-last = { $over ->
        [yes] Rodada: **{ $party }**, a última parte, o tempo acabou.
       *[no] Rodada: com a palavra, **{ $party }**, a última parte, até as { $until }.
    }
ronda-goes-on = Já há uma rodada; com a palavra: { $party }. Passe à seguinte com `!rodada próximo`, ou encerre-a com `!rodada terminar`.
ronda-none = Não há uma rodada em andamento. Para começar uma, escreva por exemplo `!rodada 3`.
ronda-without-parties = A mesa não tem partes: não há a quem dar a vez.
ronda-length-odd = Uma vez dura entre 1 minuto e { $longest }; entendi { $length }. Escreva os minutos, por exemplo `!rodada 3`.
