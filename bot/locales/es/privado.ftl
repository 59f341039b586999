# Chats de dos personas y avisos sin cifrar.
privado-not-encrypted = Para cuidar lo que se conversa, solo respondo en chats cifrados. Por favor, abra un chat nuevo conmigo desde su aplicación y escríbame allí.
privado-unreadable = No pude leer su mensaje: la llave para descifrarlo no llegó. Por favor, envíelo de nuevo.
privado-notices-name = Avisos de Mesas
privado-keyless = Hay mensajes que todavía no podemos entregarle: ninguno de sus dispositivos está verificado. Para recibirlos, siga estos pasos en Element:
privado-keyless-open = Abra **Ajustes** y luego **Sesiones** o **Cifrado**.
privado-keyless-verify = Elija **Verificar este dispositivo** y confirme con otro dispositivo suyo o con su clave de recuperación. Si es la primera vez, elija **Configurar la recuperación**.
privado-keyless-return = Vuelva a la sala. Los mensajes nuevos aparecerán allí.
privado-unheard = No pude leer lo que me escribió, porque ninguno de sus dispositivos está verificado. Para que podamos conversar, siga estos pasos en Element:
privado-unheard-return = Vuelva a nuestro chat y escríbalo otra vez.
privado-changed = Su cuenta usa ahora otras llaves, y los mensajes nuevos de las mesas esperan hasta que la coordinación compruebe con usted que el cambio es suyo. Si no le llaman pronto, comuníquese con la coordinación.
privado-keyless-contact = Si necesita ayuda: { $contact }
privado-not-reached = No pude abrir un chat privado con { $user } (el servidor respondió { $code }). Había un aviso para esa persona que no recibió; comuníquese con ella.
