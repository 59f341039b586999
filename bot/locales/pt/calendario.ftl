# As reuniões por vir e o calendário de cada pessoa.
help-calendario = Mostra as reuniões das próximas semanas, por dia e na sua hora; em particular, as de todas as suas mesas, com um link para o seu calendário.
    .menu = As suas reuniões, por dia.
    .example = !calendário
help-calendario-nueva = Envia-lhe em particular um link novo para o seu calendário; o anterior deixa de funcionar.
    .example = !calendário novo
calendario-mine = Reuniões das suas mesas nas próximas { $weeks } semanas, na hora de { $zone }:
calendario-mesa = Reuniões da Mesa { $mesa } nas próximas { $weeks } semanas, na hora de { $zone }:
calendario-all = Reuniões de todas as mesas nas próximas { $weeks } semanas, na hora de { $zone }:
calendario-none-mine = Não há reuniões das suas mesas nas próximas { $weeks } semanas.
calendario-none-mesa = Não há reuniões da Mesa { $mesa } nas próximas { $weeks } semanas.
calendario-none-all = Não há reuniões nas próximas { $weeks } semanas.
calendario-day = **{ $day }**
calendario-line = { $titled ->
        [yes] { $start } às { $end }: { $meeting }, { $title }
       *[no] { $start } às { $end }: { $meeting }
    }{ $count ->
        [0] { "" }
       *[other] { " " }⚠ Na mesma hora que { $clashes }.
    }
calendario-line-of = { $titled ->
        [yes] { $start } às { $end }: { $meeting }, { $title } ({ $name })
       *[no] { $start } às { $end }: { $meeting } ({ $name })
    }{ $count ->
        [0] { "" }
       *[other] { " " }⚠ Na mesma hora que { $clashes }.
    }
calendario-more = { $count ->
        [one] E mais uma reunião.
       *[other] E mais { $count } reuniões.
    }
calendario-link = O seu calendário, só para você: [{ $link }]({ $link })
calendario-link-how = No calendário do seu telefone ou computador escolha “assinar um calendário” e cole o link: as reuniões aparecerão e mudarão sozinhas. Não o compartilhe: quem o tiver vê as reuniões das suas mesas. Se o perdeu ou alguém o viu, escreva `!calendário novo`.
calendario-has-link = Você já tem um link para o seu calendário, que lhe enviei antes. Se não o encontra, escreva `!calendário novo`: enviarei outro, e o anterior deixará de funcionar.
calendario-new-link = Este é o seu link novo; o anterior já não funciona.
calendario-sent-privately = Enviei-lhe o link em uma mensagem privada.
calendario-no-links = Ainda não há links para calendários: falta o endereço das páginas (`web.public_url`, na configuração). Avise { $contact }.

# Dentro do arquivo que os calendários leem.
calendario-file-name = reuniao-{ $meeting }
calendario-file-cancelled = reuniao-{ $meeting }-cancelada
calendario-file-mine = Mesas de trabalho
calendario-file-organizer = Coordenação das mesas
calendario-file-summary = { $titled ->
        [yes] { $title } ({ $name })
       *[no] Reunião { $meeting } ({ $name })
    }
calendario-file-location = On-line, pela sala da mesa “{ $name }” no Element
calendario-file-how = Reunião { $meeting } de “{ $name }”. Para entrar, abra a sala da mesa no Element: o anúncio da reunião diz como.
