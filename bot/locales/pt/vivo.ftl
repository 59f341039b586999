

# O link da página de quem modera, em particular.
vivo-link = Com esta página você conduz a Reunião { $meeting } de “{ $name }” pelo celular: próximo ponto, mais tempo, quem pede a palavra, acordos.
vivo-link-address = [{ $link }]({ $link })
vivo-link-own = É só para você: quem tiver o link pode fazer o mesmo.
vivo-sent = Enviei a você em particular a página para conduzir a Reunião { $meeting }.
vivo-no-pages = A página para conduzir a reunião não está disponível: falta dizer onde se abrem as páginas (`web.public_url`, na configuração). Enquanto isso, você pode usar `!próximo`, `!pauta estender 5`, `!pauta pendente` e `!palavra dar`.

# A página. Aqui não há formatação: é texto tal como está.
vivo-heading = { $titled ->
        [yes] Reunião { $meeting }: { $title }
       *[no] Reunião { $meeting }
    }
vivo-page-over = Este link não serve mais
vivo-page-over-next = A página é de quem modera a mesa, enquanto dura a reunião. Se você a modera, escreva na mesa !reunião ao vivo e receberá outro link.
vivo-page-ended = A reunião terminou. O resumo está na sala da mesa.
vivo-page-cancelled = A reunião foi cancelada.
vivo-page-starts = Está prevista para { $when }.
vivo-open = Abrir a reunião
vivo-point = Ponto { $position } de { $last }
vivo-presents = Apresenta: { $presenter }
vivo-left = Faltam { $time }
vivo-over = Passou { $time }
vivo-gone = Já são { $time }
vivo-until = até as { $until }
vivo-next-point = A seguir: { $title }
vivo-all-done = Todos os pontos foram tratados
vivo-not-begun = A pauta ainda não começou
vivo-no-agenda = Esta reunião não tem pauta
vivo-next = Próximo
vivo-extend = +5 min
vivo-park = Deixar pendente
vivo-agreement = Acordo
vivo-give = Dar a palavra
vivo-queue = { $count ->
        [0] Pedem a palavra
       *[other] Pedem a palavra ({ $count })
    }
vivo-queue-empty = Ninguém, por enquanto.
vivo-speaks = Tem a palavra: { $name }
vivo-round = Rodada
vivo-round-minutes = Minutos para cada parte
vivo-round-begin = Começar a rodada
vivo-round-end = Encerrar a rodada
vivo-turn = Com a palavra: { $party }.
vivo-turn-next = Depois, { $party }.
vivo-turn-button = Próxima vez
vivo-agenda = Pauta
vivo-agreed = Acordos desta reunião
vivo-agreed-one = { $agreement }: { $what }
vivo-item-pending = { $title }: fica pendente
vivo-length = ({ $length })
vivo-material = Material: { $host }
vivo-end-ask = Encerrar a reunião…
vivo-end-what = Publico o resumo na sala; os pontos que faltarem passam à próxima reunião.
vivo-end = Sim, encerrar
vivo-refresh = Atualizar
vivo-offline = Sem conexão: o que você vê é de um tempo atrás. A página se atualiza sozinha quando voltar.
vivo-stale = Não fiz nada: a página tinha mudado desde que você a viu. Agora está assim.
vivo-day = “{ $given }” não é um dia. Escolha no calendário para quando é.
vivo-agreement-title = Registrar um acordo
vivo-agreement-what = O que foi acordado
vivo-agreement-who = Quem responde
vivo-agreement-choose = Escolha
vivo-agreement-network = A rede
vivo-agreement-due = Para quando
vivo-agreement-record = Registrar
vivo-agreement-back = Voltar sem registrar
