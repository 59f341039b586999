# Las direcciones web que alguien da.
enlace-incomplete = Escriba la dirección completa, que empieza por `https://`. Por ejemplo: `https://video.example/mesa-1.mp4`.
enlace-other-scheme = Solo guardo direcciones web, que empiezan por `https://` o `http://`. Por ejemplo: `https://video.example/mesa-1.mp4`.
enlace-odd-signs = La dirección tiene espacios o signos que no puede llevar. Cópiela de nuevo desde el navegador y péguela sola, sin otro texto.
enlace-no-host = No es claro a qué sitio lleva la dirección. Cópiela de nuevo desde el navegador; se ve así: `https://video.example/mesa-1.mp4`.
enlace-credentials = La dirección lleva un usuario o una contraseña delante de la arroba (`@`). Quítelos: todas las personas de la mesa los verían.
enlace-too-long = La dirección es demasiado larga: caben { $limit } caracteres. Busque en el sitio una más corta para compartir.
