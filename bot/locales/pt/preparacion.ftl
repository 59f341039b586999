# O que é preciso antes de uma reunião.
preparacion-heading = { $titled ->
        [yes] **Preparação da Reunião { $meeting }: { $title }**, da mesa “{ $name }” ({ $mesa }), { $when }
       *[no] **Preparação da Reunião { $meeting }**, da mesa “{ $name }” ({ $mesa }), { $when }
    }
preparacion-lists = { $done ->
        [yes] ✔ Listas: todas as partes enviaram a sua ({ $count }).
       *[no] ☐ Listas: faltam as de { $missing }. Pedem-se com `!lista pedir`.
    }
preparacion-people = { $done ->
        [yes] ✔ Pessoas na sala: todas ({ $joined }).
       *[no] ☐ Pessoas na sala: { $joined } de { $listed }. Quem falta se vê com `!lista diferenças`.
    }
preparacion-agenda = { $done ->
        [yes] ✔ Pauta: tem { $count } pontos.
       *[no] ☐ Pauta: ainda não tem pontos. Escreve-se com `!pauta criar reunião={ $meeting }`.
    }
preparacion-moderator = { $done ->
        [yes] ✔ Moderação: { $users }.
       *[no] ☐ Moderação: ninguém. Nomeia-se com `!mesa moderar { $mesa }`.
    }
preparacion-entries = { $done ->
        [yes] ✔ Entradas na videochamada: funcionam.
       *[no] ☐ Entradas na videochamada: { $why ->
            [away] o servidor de reuniões não me responde. Peça a quem o administra que o verifique.
            [refuses] o servidor de reuniões não aceita as entradas que envio, e ninguém poderia entrar. Peça a quem o administra que verifique ali `app_id` e `app_secret`.
           *[nowhere] falta dizer onde se realizam as reuniões (`jitsi.url`, na configuração).
        }
    }
preparacion-sound = { $done ->
        [yes] ✔ Teste de som: feito, segundo { $user }.
       *[no] ☐ Teste de som: pendente.
    }
preparacion-ready = Está tudo pronto.
preparacion-how = O que consigo ver eu mesmo marco, e esta mensagem se atualiza. Quando tiverem testado o som, toque em ✅ aqui.
preparacion-sound-noted = Anotei que o som foi testado para a Reunião { $meeting }.

# O mesmo em poucas palavras.
preparacion-lacks-lists = listas
preparacion-lacks-people = pessoas que ainda não entraram na sala
preparacion-lacks-agenda = pauta
preparacion-lacks-moderator = quem modere
preparacion-lacks-entries = entradas na videochamada
preparacion-lacks-sound = teste de som
