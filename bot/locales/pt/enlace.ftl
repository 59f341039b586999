# Os endereços web que alguém dá.
enlace-incomplete = Escreva o endereço completo, que começa com `https://`. Por exemplo: `https://video.example/mesa-1.mp4`.
enlace-other-scheme = Só guardo endereços web, que começam com `https://` ou `http://`. Por exemplo: `https://video.example/mesa-1.mp4`.
enlace-odd-signs = O endereço tem espaços ou sinais que não pode ter. Copie-o de novo do navegador e cole-o sozinho, sem outro texto.
enlace-no-host = Não está claro a que site o endereço leva. Copie-o de novo do navegador; ele é assim: `https://video.example/mesa-1.mp4`.
enlace-credentials = O endereço traz um usuário ou uma senha antes da arroba (`@`). Retire-os: todas as pessoas da mesa os veriam.
enlace-too-long = O endereço é longo demais: cabem { $limit } caracteres. Procure no site um mais curto para compartilhar.
