# Quem vem a uma reunião e quem veio.
help-asistencia = Mostra, parte por parte, quem confirmou e quem compareceu a uma reunião.
    .brief = Quem vem a uma reunião, e quem compareceu.
    .example = !presença REU-1
help-asistencia-presente = Anota que uma ou mais pessoas, ou toda uma parte, compareceram, quando o servidor da chamada não informa.
    .example = !presença presente Chile
help-asistencia-ausente = Anota que uma ou mais pessoas não compareceram.
    .example = !presença ausente Brasil
help-asistencia-exportar = Envia a você, em particular, a presença em uma reunião, como arquivo do Excel ou CSV.
    .example = !presença exportar REU-1 formato=csv

# O que se pergunta.
asistencia-answer = Você vai comparecer? Toque em ✅ se vai ou em ❌ se não poderá; com ⏰, o lembrete é só para você.
asistencia-answer-anew = O que você respondeu para a data anterior já não vale. Você vai comparecer? Toque em ✅ se vai ou em ❌ se não poderá.
asistencia-answer-so-far = { $count ->
        [0] Ainda ninguém confirmou. Você vai comparecer? Toque em ✅ se vai ou em ❌ se não poderá.
        [one] Até agora uma pessoa confirmou. Se ainda não respondeu, toque em ✅ se vai comparecer ou em ❌ se não poderá.
       *[other] Até agora { $count } pessoas confirmaram. Se ainda não respondeu, toque em ✅ se vai comparecer ou em ❌ se não poderá.
    }
asistencia-substitute-asked = { $titled ->
        [yes] { $person } não poderá comparecer à Reunião { $meeting } (“{ $title }”) da mesa “{ $name }”, { $when }, e na lista você consta como suplente. Toque em ✅ se vai comparecer ou em ❌ se não poderá.
       *[no] { $person } não poderá comparecer à Reunião { $meeting } da mesa “{ $name }”, { $when }, e na lista você consta como suplente. Toque em ✅ se vai comparecer ou em ❌ se não poderá.
    }

# O que se mostra.
asistencia-heading = { $titled ->
        [yes] { $begun ->
            [yes] **Presença na Reunião { $meeting }: { $title }**, { $when }
           *[no] **Quem virá à Reunião { $meeting }: { $title }**, { $when }
        }
       *[no] { $begun ->
            [yes] **Presença na Reunião { $meeting }**, { $when }
           *[no] **Quem virá à Reunião { $meeting }**, { $when }
        }
    }
asistencia-party = **{ $party }**: pessoas esperadas, { $expected }; confirmaram, { $confirmed }; não poderão, { $declined }.
asistencia-party-held = **{ $party }**: pessoas esperadas, { $expected }; presentes, { $present }; ausentes, { $absent }.
asistencia-no-list = **{ $party }**: não enviou sua lista.
asistencia-people-confirmed = { $count ->
        [one] Confirmou: { $people }
       *[other] Confirmaram: { $people }
    }
asistencia-people-declined = { $count ->
        [one] Avisou que não pode: { $people }
       *[other] Avisaram que não podem: { $people }
    }
asistencia-people-silent = Sem resposta: { $people }
asistencia-people-present = { $count ->
        [one] Presente: { $people }
       *[other] Presentes: { $people }
    }
asistencia-people-absent = { $count ->
        [one] Ausente: { $people }
       *[other] Ausentes: { $people }
    }
asistencia-substitute = { $person } (suplente)
asistencia-staff = Moderação e coordenação: { $users }
asistencia-guests = { $count ->
        [one] Também entrou { $people }.
       *[other] Também entraram { $people }.
    }
asistencia-unknown = Não consta quem compareceu: o servidor da chamada não informou. Anote, por exemplo, com `!presença presente Chile` ou `!presença presente @ana:hs`.
asistencia-unknown-yet = Ainda não consta quem compareceu.
asistencia-names-apart = Aqui não se nomeiam as demais pessoas. Em uma conversa privada com o bot, cada parte vê as suas, e a moderação vê todas.
asistencia-noted = { $present ->
        [yes] Anotei na Reunião { $meeting } quem compareceu: { $people }.
       *[no] Anotei na Reunião { $meeting } quem não compareceu: { $people }.
    }
asistencia-noted-nobody = Não anotei ninguém: na lista dessa parte, ninguém tem conta ainda.

# O arquivo.
asistencia-file-title = presença na Reunião { $meeting }
asistencia-file-sent = Enviei o arquivo à nossa conversa privada. Se não vê essa conversa, aceite meu convite.
asistencia-column-party = Parte
asistencia-column-name = Nome
asistencia-column-seat = Papel
asistencia-column-post = Cargo
asistencia-column-user = Usuário do Matrix
asistencia-column-answer = Confirmação
asistencia-column-attendance = Presença
asistencia-column-joined = Entrou
asistencia-column-left = Saiu
asistencia-column-minutes = Minutos
asistencia-seat-participant = participante
asistencia-seat-focal-point = ponto focal
asistencia-seat-substitute = suplente
asistencia-answer-yes = virá
asistencia-answer-no = não poderá
asistencia-was-present = presente
asistencia-was-absent = ausente

# O que não é possível.
asistencia-no-meeting = A Mesa { $mesa } ainda não tem reuniões. Com `!reunião listar` você vê as que houver.
asistencia-cancelled = A Reunião { $meeting } foi cancelada: não há presença a anotar.
asistencia-not-begun = A Reunião { $meeting } ainda não começou. Anote a presença quando começar; com `!presença { $meeting }` você vê quem confirmou.
asistencia-no-account = { $person } ainda não tem conta, e não posso anotar sua presença. Quando tiver, constará na lista.
