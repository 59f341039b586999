# Os acordos: o quê, quem responde e para quando.
help-acuerdo-registrar = Registra um acordo: o que se acordou, quem responde (uma parte, uma pessoa ou a rede) e para quando. Você também pode tocar 📌 em uma mensagem e completar o rascunho.
    .example = !acordo registrar "Compartilhar o guia de leitura" responsável=Chile vence="20 de fevereiro"
help-acuerdo-lista = Mostra os acordos: primeiro os pendentes, por data. Com `estado=` ou `parte=`, só esses; com um número, esse acordo e o que aconteceu com ele.
    .menu = Os acordos.
    .example = !acordo listar
help-acuerdo-cumplido = Dá um acordo por cumprido. A evidência é um documento, um recurso ou uma gravação da mesa, um endereço ou algumas palavras.
    .example = !acordo cumprido ACU-1 evidência="foi enviado a todas as partes"
help-acuerdo-editar = Corrige o texto, o responsável ou a data de um acordo; com `estado="sem efeito"` e um motivo, deixa-o sem efeito.
    .example = !acordo editar ACU-1 responsável=Chile
help-acuerdo-prorrogar = Dá mais prazo a um acordo; os lembretes mudam com ele.
    .example = !acordo prorrogar ACU-1 "20 de março" motivo="mudança de calendário"

acuerdo-who = { $kind ->
        [network] a rede
        [person] { $user }
        [member] { $user }, de { $party }
       *[party] { $party }
    }
acuerdo-item = { $standing ->
        [overdue] ⚠ { $agreement }: { $what } ({ $who }; **venceu: { $due }**)
        [postponed] { $agreement }: { $what } ({ $who }; prorrogado, vence: { $due })
        [done] ✔ { $agreement }: { $what } ({ $who }; cumprido)
        [void] { $agreement }: { $what } ({ $who }; sem efeito)
       *[pending] { $agreement }: { $what } ({ $who }; vence: { $due })
    }
acuerdo-evidence = { $kind ->
        [link] Evidência: [{ $evidence }]({ $evidence })
       *[words] Evidência: { $evidence }
    }
acuerdo-reason = Motivo: { $reason }

# Ao registrar.
acuerdo-registered = **Acordo { $agreement } registrado:** { $what }. Responde: { $who }. Vencimento: { $due }.
acuerdo-registered-reminders = Vou lembrar { $users } antes dessa data, no dia e, se for preciso, depois.
acuerdo-draft = Rascunho de acordo: “{ $what }”. Responda a esta mensagem com quem responde e a data, por exemplo `Chile, 20 de fevereiro`.
acuerdo-draft-already = Essa mensagem já está anotada como Acordo { $agreement }. Para vê-lo, escreva `!acordo listar { $agreement }`.
acuerdo-draft-unreadable = Não consigo ler essa mensagem para anotá-la como acordo. Registre-o assim: `!acordo registrar "Compartilhar o guia de leitura" responsável=Chile vence="20 de fevereiro"`.
acuerdo-ask = { $missing ->
        [due] Para quando é o acordo “{ $what }”? Responda a esta mensagem com a data, por exemplo `20 de fevereiro`.
        [responsible] Quem responde pelo acordo “{ $what }”? Responda a esta mensagem com uma parte, uma pessoa ou `a rede`.
       *[both] Quem responde pelo acordo “{ $what }”, e para quando? Responda a esta mensagem com as duas coisas, por exemplo `Chile, 20 de fevereiro`.
    }

# Ao mudar.
acuerdo-done = ✔ **Acordo { $agreement } cumprido:** { $what }. Respondia: { $who }.
acuerdo-done-no-evidence = Não tem evidência. Se houver um documento que o mostre, publique-o na sala.
acuerdo-postponed = **Acordo { $agreement } prorrogado:** { $what }. Vencimento anterior: { $before }; novo: { $due }. Responde: { $who }.
acuerdo-edited = O Acordo { $agreement } ficou assim: { $what }. Responde: { $who }. Vencimento: { $due }.
acuerdo-voided = O Acordo { $agreement } fica sem efeito: { $what }. Respondia: { $who }. Vencimento: { $due }.
acuerdo-told-by = Escrito por { $user } fora desta sala.

# Ao ver.
acuerdo-list = { $late ->
        [0] { $count ->
            [one] Há um acordo pendente:
           *[other] Há { $count } acordos pendentes:
        }
        [one] { $count ->
            [one] Há um acordo pendente, e já venceu:
           *[other] Há { $count } acordos pendentes; um já venceu:
        }
       *[other] Há { $count } acordos pendentes; { $late } já venceram:
    }
acuerdo-list-closed = { $count ->
        [one] Há um acordo que já não está pendente:
       *[other] Há { $count } acordos que já não estão pendentes:
    }
acuerdo-list-closed-more = { $count ->
        [one] E outro mais antigo. Para vê-los por estado, escreva por exemplo `!acordo listar estado=cumprido`.
       *[other] E outros { $count } mais antigos. Para vê-los por estado, escreva por exemplo `!acordo listar estado=cumprido`.
    }
acuerdo-list-next = Para ver um deles inteiro, escreva por exemplo `!acordo listar { $agreement }`.
acuerdo-none = Esta mesa ainda não tem acordos. Quem modera e os pontos focais os registram: com 📌 em uma mensagem, ou com `!acordo registrar`.
acuerdo-none-such = Não há acordos assim nesta mesa. Com `!acordo listar` você vê todos.
acuerdo-shown = **Acordo { $agreement }:** { $what }
acuerdo-shown-who = Responde: { $who }
acuerdo-shown-state = { $standing ->
        [overdue] ⚠ Vencido ({ $due }) e ainda pendente
        [postponed] Prorrogado; vencimento: { $due }
        [done] ✔ Cumprido, segundo { $user }, { $day } (vencimento: { $due })
        [void] Sem efeito, por decisão de { $user }, { $day }
       *[pending] Pendente; vencimento: { $due }
    }
acuerdo-shown-debate = Saiu do Debate { $debate }
acuerdo-history = O que aconteceu com ele:
acuerdo-happened-recorded = { $day }: registrado por { $user }
acuerdo-happened-done = { $day }: { $user } o deu por cumprido
acuerdo-happened-postponed = { $explained ->
        [yes] { $day }: { $user } o prorrogou, de { $before } para { $due } (motivo: { $reason })
       *[no] { $day }: { $user } o prorrogou, de { $before } para { $due }
    }
acuerdo-happened-edited = { $explained ->
        [yes] { $day }: { $user } mudou { $changes } (motivo: { $reason })
       *[no] { $day }: { $user } mudou { $changes }
    }
acuerdo-happened-voided = { $day }: { $user } o deixou sem efeito (motivo: { $reason })
acuerdo-happened-reopened = { $explained ->
        [yes] { $day }: { $user } o deixou pendente de novo (motivo: { $reason })
       *[no] { $day }: { $user } o deixou pendente de novo
    }
acuerdo-changed = { $field ->
        [who] o responsável
        [due] a data
       *[what] o texto
    }

# A mensagem fixada e as boas-vindas.
acuerdo-portada = **Acordos pendentes**
acuerdo-portada-more = { $count ->
        [one] E mais um: `!acordo listar`.
       *[other] E mais { $count }: `!acordo listar`.
    }
acuerdo-so-far = { $late ->
        [0] { $count ->
            [one] Há um acordo pendente: { $agreement }, “{ $what }”. Responde: { $who }; vencimento: { $due }.
           *[other] Há { $count } acordos pendentes. O primeiro a vencer é { $agreement }, “{ $what }”; responde: { $who }; vencimento: { $due }.
        }
       *[other] { $count ->
            [one] Há um acordo pendente, já vencido: { $agreement }, “{ $what }”. Responde: { $who }; vencimento: { $due }.
           *[other] { $late ->
                [one] Há { $count } acordos pendentes; um já venceu. Para vê-los, escreva `!acordo listar`.
               *[other] Há { $count } acordos pendentes; { $late } já venceram. Para vê-los, escreva `!acordo listar`.
            }
        }
    }

# Os lembretes.
acuerdo-reminder = { $when ->
        [ahead] { $days ->
            [one] **Lembrete:** o Acordo { $agreement } vence amanhã, { $due }: { $what }. Responde: { $who }.
           *[other] **Lembrete:** o Acordo { $agreement } vence em { $days } dias, { $due }: { $what }. Responde: { $who }.
        }
        [today] **Lembrete:** o Acordo { $agreement } vence hoje, { $due }: { $what }. Responde: { $who }.
       *[overdue] { $days ->
            [one] ⚠ **O Acordo { $agreement } venceu ontem**, { $due }: { $what }. Responde: { $who }.
           *[other] ⚠ **O Acordo { $agreement } venceu há { $days } dias**, { $due }: { $what }. Responde: { $who }.
        }
    }
acuerdo-reminder-how = { $users }: quando estiver cumprido, escreva `!acordo cumprido { $agreement }`; se precisar de mais prazo, `!acordo prorrogar { $agreement }` e a nova data.

# O que não é possível.
acuerdo-text-missing = Falta dizer o que se acordou. Escreva-o entre aspas, por exemplo: `!acordo registrar "Compartilhar o guia de leitura"`.
acuerdo-text-long = O acordo tem { $length } caracteres e cabem { $limit }. Deixe o principal; os detalhes podem ir em um documento.
acuerdo-reason-long = O motivo tem { $length } caracteres e cabem { $limit }. Encurte-o.
acuerdo-reason-missing = Para deixar sem efeito o Acordo { $agreement } é preciso o motivo, que fica anotado. Por exemplo: `!acordo editar { $agreement } estado="sem efeito" motivo="outra mesa o assume"`.
acuerdo-due-past = Essa data já passou: { $due }. Escreva uma a partir de hoje, por exemplo `vence="20 de fevereiro"`.
acuerdo-due-far = Essa data está longe demais: { $due }. Escreva uma dos próximos dez anos.
acuerdo-nobody-called = Não encontro quem é “{ $given }” nesta mesa. Escreva uma de suas partes ({ $parties }), o usuário de uma pessoa da mesa, como `@ana:example.org`, ou `a rede`.
acuerdo-person-not-here = { $user } não está nas listas da Mesa { $mesa }. Escreva uma parte, alguém da mesa ou `a rede`.
acuerdo-not-a-state = Espera-se um destes estados: pendente, adiado, em atraso, cumprido ou sem efeito.
acuerdo-state-not-set = Esse estado não se escreve: um acordo vence com sua data e se prorroga com `!acordo prorrogar { $agreement }` e a nova data.
acuerdo-no-such = A Mesa { $mesa } não tem um Acordo { $agreement }. Com `!acordo listar` você vê os que há.
acuerdo-not-yours = { $network ->
        [yes] Pelo Acordo { $agreement } responde { $who }: quem modera pode fazer isto. Peça na sala.
       *[no] Pelo Acordo { $agreement } responde { $who }: quem modera ou o ponto focal da sua parte pode fazer isto. Peça na sala.
    }
acuerdo-is-closed = { $standing ->
        [done] O Acordo { $agreement } já está cumprido, segundo { $user }. Se foi um engano, escreva `!acordo editar { $agreement } estado=pendente`.
       *[void] O Acordo { $agreement } ficou sem efeito, por decisão de { $user }. Se foi um engano, escreva `!acordo editar { $agreement } estado=pendente`.
    }
acuerdo-not-later = O vencimento do Acordo { $agreement } é { $due }. Para prorrogá-lo, escreva uma data posterior; para corrigir a data, `!acordo editar { $agreement } vence=` e a certa.
acuerdo-nothing-to-edit = Não há nada a mudar no Acordo { $agreement }. Diga o que muda: `texto=`, `responsável=`, `vence=` ou `estado=`. Por exemplo: `!acordo editar { $agreement } responsável=Chile`.
acuerdo-evidence-not-here = A Mesa { $mesa } não tem { $evidence }. Confira o número; com `!documento listar` você vê os documentos.
acuerdo-evidence-missing = Falta a evidência: um documento como `DOC-2`, um endereço ou algumas palavras.
acuerdo-evidence-long = A evidência tem { $length } caracteres e cabem { $limit }. Deixe o principal, ou publique um documento e escreva seu número.
