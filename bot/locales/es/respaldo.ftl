# Lo que dicen `mesas backup` y `mesas restore`, y lo que después se dice a la coordinación.
respaldo-made = La copia quedó en { $file } ({ $size_kb } kB): todo como estaba el { $created }.
respaldo-holds = Contiene la base de datos, las llaves del bot y { $blobs ->
        [0] ningún archivo de las mesas.
        [one] un archivo de las mesas.
       *[other] { $blobs } archivos de las mesas.
    }
respaldo-files-elsewhere = Los archivos de las mesas están en { $store } y no van en la copia. Haga ahora una copia de ese almacenamiento y guárdela junto con esta.
respaldo-secret = Guárdela en secreto y fuera de este equipo: con ella se puede leer lo dicho en las mesas y hacerse pasar por el bot.
respaldo-not-settings = La configuración y las contraseñas no van en la copia. Guárdelas aparte.
respaldo-file-exists = Ya existe { $file }. Elija otro nombre, o agregue --force para reemplazarlo.
respaldo-no-folder = No existe la carpeta { $folder }. Créela o elija otra.
respaldo-nothing = Todavía no hay nada que copiar en { $folder }. Inicie primero el bot con `mesas run`.
respaldo-database-away = La base de datos no responde. Revise database_url y que el servidor esté en marcha, y repita la orden.
respaldo-database-refused = La base de datos no lo permitió ({ $reason }). No se cambió nada. Revise database_url, los permisos y el disco, y repita la orden.
respaldo-disk-full = No queda espacio en el disco de { $folder }. Libere espacio y repita la orden.
respaldo-unwritable = No se pudo escribir en { $file } ({ $reason }). Dé permiso al usuario del bot y repita la orden.
respaldo-unreadable = No se pudo leer { $file } ({ $reason }). Revise el nombre y los permisos.
respaldo-damaged = { $file } está dañado o no es una copia del bot (falla en: { $where }). No se cambió nada. Use otra copia.
respaldo-too-new = La copia es de una versión más nueva del bot ({ $found }). No se cambió nada. Instale esa versión y repita la orden.
respaldo-other-account = La copia es de la cuenta { $theirs } y la configuración nombra a { $ours }. No se cambió nada. Corrija matrix.user_id o use la copia de esa cuenta.
respaldo-bot-runs = El bot está en marcha con estos datos. Deténgalo y repita la orden.
respaldo-files-need-folder = La copia trae { $count } archivos de las mesas y files.store no es una carpeta. No se cambió nada. Ponga en files.store una carpeta y repita la orden.
respaldo-not-empty = Aquí ya hay datos de un bot ({ $first }). No se cambió nada. Para apartarlos y restaurar la copia, repita la orden con --force.
respaldo-restored = Todo quedó como estaba el { $created }.
respaldo-aside = Lo que había antes está en { $folder }. Bórrelo cuando ya no lo necesite.
respaldo-aside-schema = Las tablas que había antes están en el esquema { $schema } de la base de datos. Bórrelo cuando ya no lo necesite.
respaldo-files-there = Los archivos de las mesas no venían en la copia. Restaure también la copia de { $store }.
respaldo-next = Inicie el bot con `mesas run`: leerá lo que se escribió desde entonces. Que no haya otro bot en marcha con la misma cuenta.
respaldo-coordination = El bot se restauró de la copia del { $created }. Leyó de nuevo lo que se escribió desde esa fecha y lo dejó hecho. Revise lo último de cada mesa; si falta algo, escríbalo otra vez.
respaldo-coordination-unread = { $count ->
        [one] Un mensaje escrito desde entonces no se pudo leer otra vez.
       *[other] { $count } mensajes escritos desde entonces no se pudieron leer otra vez.
    } Si era una orden, escríbala de nuevo.
