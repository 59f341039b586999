# O que a coordenação vê a cada manhã.
jornada-heading = **As mesas hoje**, { $day }
jornada-late = Isto era para { $at } e chega com atraso, porque fiquei sem conexão.
jornada-today = Reuniões de hoje:
jornada-meeting = **{ $time }**, Reunião { $meeting } da mesa “{ $name }” ({ $mesa })
jornada-lacking = Nos próximos sete dias, a estas reuniões falta algo:
jornada-lacks = Reunião { $meeting } da mesa “{ $name }” ({ $mesa }), { $when }. Falta: { $what }.
jornada-lists = Listas que se esperam:
jornada-list = { $party }, da mesa “{ $name }” ({ $mesa }): à espera desde { $since }
jornada-agreements = Acordos que vencem nos próximos sete dias, ou já vencidos:
jornada-agreement = { $overdue ->
        [yes] Acordo { $agreement } ({ $mesa }), vencido: era para { $due }. { $what }
       *[no] Acordo { $agreement } ({ $mesa }), para { $due }. { $what }
    }
jornada-more = E mais { $count }.
