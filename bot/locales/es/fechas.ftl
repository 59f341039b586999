# Las fechas y las horas, en cualquier comando.
fechas-unclear = No entendí la fecha. Escríbala, por ejemplo, así: `2027-01-15 15:00`, `15/01/2027 15:00`, `mañana 9:00`, `lunes 8:30` o `en 2 h`.
fechas-place-unknown = No entendí «{ $place }» en la fecha. Si es el lugar cuya hora vale, escriba una ciudad grande o un país, por ejemplo `15:00 (Bogotá)`; si no, quítelo.
fechas-no-time = Falta la hora. Agréguela, por ejemplo así: `{ $given } 9:00`.
fechas-no-such-time = Esa hora no existe. Las horas van de `0:00` a `23:59`, por ejemplo `15:00`.
fechas-no-such-day = Ese día no existe en el calendario. El día va antes que el mes: `15/01/2027`.
fechas-weekday-differs = El día de la semana no coincide con la fecha, que cae en { $day }. Corrija uno de los dos.
fechas-past = Ese momento ya pasó: { $day }, { $time }. Escriba una fecha y una hora futuras, por ejemplo `mañana 9:00`.
fechas-past-day = Ese día ya pasó: { $day }. Escriba una fecha desde hoy, por ejemplo `mañana` o `en 2 semanas`.
fechas-too-far = Esa fecha está demasiado lejos. Escriba una de los próximos 20 años, por ejemplo `15/01/2028 15:00`.
fechas-recurring = Aquí hace falta una sola fecha, no una que se repite. Por ejemplo: `lunes 8:30`.
fechas-not-a-day = Se espera un día, sin hora. Por ejemplo: `2027-02-20`, `20/02/2027`, `mañana` o `en 2 semanas`.
fechas-not-a-length = Se espera una duración, por ejemplo `90 min` o `1 h 30`. Un número solo son minutos.
fechas-recurring-unclear = No entendí cada cuánto se repite. Escríbalo, por ejemplo, así: `cada lunes 8:30`, `cada día 9:00`, `cada 2 semanas lunes 8:30` o `cada mes el 15 9:00`.
fechas-recurring-far = Se repetiría muy de tarde en tarde. Escriba, como mucho, `cada 20 años`.
