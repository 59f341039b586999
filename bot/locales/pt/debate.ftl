# Os debates: um tópico de conversa para cada tema.
help-debate-abrir = Abre um debate com seu título e, nas linhas abaixo, a pergunta. As respostas vão no tópico dele.
    .example =
        !debate abrir "Formação docente"
        De que apoios precisam as escolas rurais?
help-debate-lista = Mostra os debates abertos, com quanto se escreveu e quando, e depois os fechados.
    .menu = Os debates.
    .example = !debate listar
help-debate-resumen = Conta de um debate quem participou, que arquivos foram compartilhados e que acordos saíram dele. No tópico do debate, o número pode faltar.
    .example = !debate resumo DEB-1
help-debate-cerrar = Fecha um debate com o resumo que você escreve nas linhas abaixo. O tópico continua disponível para leitura.
    .example =
        !debate fechar DEB-1
        As partes concordam em priorizar as tutorias entre escolas.

# A mensagem que abre o tópico.
debate-opening = 💬 **Debate { $debate }: { $title }**
debate-words = > { $words }
debate-opening-how = Responda neste tópico para participar. Aberto por { $user }.
debate-opening-closed = Debate fechado por { $user }, { $day }. O tópico continua disponível para leitura.

# Ao abrir e ao fechar.
debate-opened = Abri o Debate { $debate } na sala da mesa.
debate-closed = Fechei o Debate { $debate }; o resumo está no tópico dele e na sala da mesa.
debate-closed-here = **Debate { $debate } fechado.** Resumo de { $user }:
debate-closed-news = **O Debate { $debate } foi fechado: { $title }.** Resumo de { $user }:
debate-ask-summary = Com que resumo fecho o Debate { $debate } (“{ $title }”)? Responda a esta mensagem com o texto: eu o publico no tópico e na sala.

# Ao ver.
debate-list = { $count ->
        [one] Há um debate aberto:
       *[other] Há { $count } debates abertos:
    }
debate-item = { $messages ->
        [one] { $debate }: { $title } (1 mensagem, de { $day })
       *[other] { $debate }: { $title } ({ $messages } mensagens; a última, de { $day })
    }
debate-item-new = { $debate }: { $title } (aberto desde { $day }, ainda sem mensagens)
debate-list-closed = { $count ->
        [one] Há um debate fechado:
       *[other] Há { $count } debates fechados:
    }
debate-item-closed = { $messages ->
        [0] { $debate }: { $title } (sem mensagens; fechado por { $user }, { $day })
        [one] { $debate }: { $title } (1 mensagem; fechado por { $user }, { $day })
       *[other] { $debate }: { $title } ({ $messages } mensagens; fechado por { $user }, { $day })
    }
debate-list-closed-more = { $count ->
        [one] E mais um fechado antes.
       *[other] E mais { $count } fechados antes.
    }
debate-list-next = Para saber mais de um deles, escreva por exemplo `!debate resumo { $debate }`.
debate-none = Esta mesa ainda não tem debates. Quem modera e os pontos focais os abrem, por exemplo com `!debate abrir "Formação docente"` e, abaixo, a pergunta.

debate-digest = **Debate { $debate }: { $title }**
debate-digest-open = Aberto desde { $at }, por { $user }.
debate-digest-silent = Ninguém escreveu ainda. Para participar, responda no tópico dele.
debate-digest-activity = { $messages ->
        [one] Há 1 mensagem, de { $last }. Participou:
       *[other] { $people ->
            [one] Há { $messages } mensagens de uma pessoa; a última, de { $last }. Participou:
           *[other] Há { $messages } mensagens de { $people } pessoas; a última, de { $last }. Participaram:
        }
    }
debate-digest-party = { $count ->
        [one] { $party }: 1 pessoa
       *[other] { $party }: { $count } pessoas
    }
debate-digest-staff = { $count ->
        [one] moderação e coordenação: 1 pessoa
       *[other] moderação e coordenação: { $count } pessoas
    }
debate-digest-others = { $count ->
        [one] 1 pessoa que já não está nas listas
       *[other] { $count } pessoas que já não estão nas listas
    }
debate-file = `{ $document }` ({ $name })
debate-digest-files = { $count ->
        [one] Foi compartilhado um arquivo: { $files }.
       *[other] Foram compartilhados { $count } arquivos: { $files }.
    }
debate-digest-agreements = { $count ->
        [one] Deste debate saiu um acordo:
       *[other] Deste debate saíram { $count } acordos:
    }
debate-digest-agreement = { $agreement }: { $what }

# A mensagem fixada e as boas-vindas.
debate-portada = **Debates abertos**
debate-portada-more = { $count ->
        [one] E mais um: `!debate listar`.
       *[other] E mais { $count }: `!debate listar`.
    }
debate-named = “{ $title }” ({ $debate })
debate-so-far = { $count ->
        [one] Há um debate aberto: { $debates }. Participa-se no tópico dele.
       *[other] Há { $count } debates abertos, entre eles { $debates }. Participa-se no tópico de cada um.
    }

# O que não é possível.
debate-title-missing = Falta o título do debate. Escreva-o entre aspas, por exemplo: `!debate abrir "Formação docente"`.
debate-question-long = A pergunta tem { $length } caracteres e cabem { $limit }. Deixe o principal; o resto pode ir no tópico.
debate-summary-missing = Falta o resumo. Escreva-o nas linhas abaixo de `!debate fechar`.
debate-summary-long = O resumo tem { $length } caracteres e cabem { $limit }. Deixe o principal; o resto pode ir em um arquivo.
debate-no-such = A Mesa { $mesa } não tem um Debate { $debate }. Com `!debate listar` você vê os que há.
debate-none-open = A Mesa { $mesa } não tem debates abertos. Para ver os fechados, escreva `!debate listar`.
debate-which = Há vários debates abertos: { $debates }. Acrescente o número do que lhe interessa, por exemplo `!debate resumo DEB-1`, ou escreva no tópico dele.
debate-is-closed = O Debate { $debate } já está fechado; quem o fechou foi { $user }. Para vê-lo, escreva `!debate resumo { $debate }`.
