# As datas e as horas, em qualquer comando.
fechas-unclear = Não entendi a data. Escreva, por exemplo, assim: `2027-01-15 15:00`, `15/01/2027 15:00`, `amanhã 9:00`, `segunda 8:30` ou `em 2 h`.
fechas-place-unknown = Não entendi “{ $place }” na data. Se é o lugar cuja hora vale, escreva uma cidade grande ou um país, por exemplo `15:00 (Bogotá)`; se não, retire-o.
fechas-no-time = Falta a hora. Acrescente-a, por exemplo assim: `{ $given } 9:00`.
fechas-no-such-time = Essa hora não existe. As horas vão de `0:00` a `23:59`, por exemplo `15:00`.
fechas-no-such-day = Esse dia não existe no calendário. O dia vem antes do mês: `15/01/2027`.
fechas-weekday-differs = O dia da semana não corresponde à data, que é { $day }. Corrija um dos dois.
fechas-past = Esse momento já passou: { $day }, { $time }. Escreva uma data e uma hora futuras, por exemplo `amanhã 9:00`.
fechas-past-day = Esse dia já passou: { $day }. Escreva uma data a partir de hoje, por exemplo `amanhã` ou `em 2 semanas`.
fechas-too-far = Essa data está longe demais. Escreva uma dos próximos 20 anos, por exemplo `15/01/2028 15:00`.
fechas-recurring = Aqui é necessária uma única data, não uma que se repete. Por exemplo: `segunda 8:30`.
fechas-not-a-day = Espera-se um dia, sem hora. Por exemplo: `2027-02-20`, `20/02/2027`, `amanhã` ou `em 2 semanas`.
fechas-not-a-length = Espera-se uma duração, por exemplo `90 min` ou `1 h 30`. Um número sozinho são minutos.
fechas-recurring-unclear = Não entendi de quanto em quanto tempo se repete. Escreva, por exemplo, assim: `toda segunda 8:30`, `cada dia 9:00`, `cada 2 semanas segunda 8:30` ou `cada mês dia 15 9:00`.
fechas-recurring-far = A repetição seria espaçada demais. Escreva, no máximo, `cada 20 anos`.
