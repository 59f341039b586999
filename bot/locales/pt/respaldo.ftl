# O que dizem `mesas backup` e `mesas restore`, e o que depois se diz à coordenação.
respaldo-made = A cópia ficou em { $file } ({ $size_kb } kB): tudo como estava em { $created }.
respaldo-holds = Contém o banco de dados, as chaves do bot e { $blobs ->
        [0] nenhum arquivo das mesas.
        [one] um arquivo das mesas.
       *[other] { $blobs } arquivos das mesas.
    }
respaldo-files-elsewhere = Os arquivos das mesas estão em { $store } e não vão na cópia. Faça agora uma cópia desse armazenamento e guarde-a junto com esta.
respaldo-secret = Guarde-a em segredo e fora deste equipamento: com ela é possível ler o que foi dito nas mesas e passar-se pelo bot.
respaldo-not-settings = A configuração e as senhas não vão na cópia. Guarde-as à parte.
respaldo-file-exists = Já existe { $file }. Escolha outro nome, ou acrescente --force para substituí-lo.
respaldo-no-folder = Não existe a pasta { $folder }. Crie-a ou escolha outra.
respaldo-nothing = Ainda não há nada para copiar em { $folder }. Inicie primeiro o bot com `mesas run`.
respaldo-database-away = O banco de dados não responde. Verifique database_url e se o servidor está funcionando, e repita o comando.
respaldo-database-refused = O banco de dados não permitiu ({ $reason }). Nada foi alterado. Verifique database_url, as permissões e o disco, e repita o comando.
respaldo-disk-full = Não há mais espaço no disco de { $folder }. Libere espaço e repita o comando.
respaldo-unwritable = Não foi possível escrever em { $file } ({ $reason }). Dê permissão ao usuário do bot e repita o comando.
respaldo-unreadable = Não foi possível ler { $file } ({ $reason }). Verifique o nome e as permissões.
respaldo-damaged = { $file } está danificado ou não é uma cópia do bot (falha em: { $where }). Nada foi alterado. Use outra cópia.
respaldo-too-new = A cópia é de uma versão mais nova do bot ({ $found }). Nada foi alterado. Instale essa versão e repita o comando.
respaldo-other-account = A cópia é da conta { $theirs } e a configuração indica { $ours }. Nada foi alterado. Corrija matrix.user_id ou use a cópia dessa conta.
respaldo-bot-runs = O bot está funcionando com estes dados. Pare-o e repita o comando.
respaldo-files-need-folder = A cópia traz { $count } arquivos das mesas e files.store não é uma pasta. Nada foi alterado. Ponha uma pasta em files.store e repita o comando.
respaldo-not-empty = Aqui já há dados de um bot ({ $first }). Nada foi alterado. Para separá-los e restaurar a cópia, repita o comando com --force.
respaldo-restored = Tudo ficou como estava em { $created }.
respaldo-aside = O que havia antes está em { $folder }. Apague quando não precisar mais.
respaldo-aside-schema = As tabelas que havia antes estão no esquema { $schema } do banco de dados. Apague quando não precisar mais.
respaldo-files-there = Os arquivos das mesas não vinham na cópia. Restaure também a cópia de { $store }.
respaldo-next = Inicie o bot com `mesas run`: ele lerá o que foi escrito desde então. Não deixe outro bot funcionando com a mesma conta.
respaldo-coordination = O bot foi restaurado da cópia de { $created }. Leu de novo o que foi escrito desde essa data e deixou tudo feito. Revise o mais recente de cada mesa; se faltar algo, escreva de novo.
respaldo-coordination-unread = { $count ->
        [one] Uma mensagem escrita desde então não pôde ser lida de novo.
       *[other] { $count } mensagens escritas desde então não puderam ser lidas de novo.
    } Se era um comando, escreva-o outra vez.
