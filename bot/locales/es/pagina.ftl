# Las páginas que las personas abren con un enlace. Aquí no hay formato: es texto tal cual.
pagina-skip = Ir al contenido
pagina-languages = Idiomas
pagina-language-es = Español
pagina-language-en = English
pagina-language-pt = Português
pagina-language-fr = Français
pagina-contact = ¿Necesita ayuda? Escriba a { $contact }.

# Lo que no se pudo mostrar.
pagina-error-400 = No se entendió lo que envió
    .next = Vuelva a la página anterior y envíelo de nuevo. Si pasa otra vez, pruebe con otro navegador.
pagina-error-404 = Esta página no existe
    .next = Revise que la dirección esté completa: si la recibió por correo o en un mensaje, ábrala desde allí o cópiela entera. Si así tampoco abre, pida un enlace nuevo a quien se la envió.
pagina-error-405 = Esta página no se abre así
    .next = Ábrala desde el enlace que recibió.
pagina-error-408 = El envío tardó demasiado
    .next = No se guardó nada. Pruebe con una conexión mejor o con un archivo más pequeño.
pagina-error-410 = Este enlace ya no sirve
    .next = Venció, o se envió otro más nuevo. Use el último que recibió, o pida uno nuevo a quien se lo envió.
pagina-error-413 = Lo que envió es demasiado grande
    .next = No se guardó nada. Una lista pesa mucho menos de 1 MB: revise que sea el archivo correcto, deje en él solo la lista y envíelo de nuevo.
pagina-error-500 = Algo falló de nuestro lado
    .next = No se guardó nada de lo último que envió. Inténtelo de nuevo en unos minutos.
