# As páginas que as pessoas abrem com um link. Aqui não há formatação: é texto tal como está.
pagina-skip = Ir para o conteúdo
pagina-languages = Idiomas
pagina-language-es = Español
pagina-language-en = English
pagina-language-pt = Português
pagina-language-fr = Français
pagina-contact = Precisa de ajuda? Escreva para { $contact }.

# O que não pôde ser mostrado.
pagina-error-400 = Não foi possível entender o que enviou
    .next = Volte à página anterior e envie de novo. Se acontecer outra vez, tente com outro navegador.
pagina-error-404 = Esta página não existe
    .next = Verifique se o endereço está completo: se o recebeu por e-mail ou em uma mensagem, abra-o a partir dali ou copie-o inteiro. Se ainda assim não abrir, peça um link novo a quem o enviou.
pagina-error-405 = Esta página não se abre assim
    .next = Abra-a pelo link que recebeu.
pagina-error-408 = O envio demorou demais
    .next = Nada foi guardado. Tente com uma conexão melhor ou com um arquivo menor.
pagina-error-410 = Este link já não funciona
    .next = Ele venceu, ou foi enviado outro mais novo. Use o último que recebeu, ou peça um novo a quem o enviou.
pagina-error-413 = O que enviou é grande demais
    .next = Nada foi guardado. Uma lista pesa muito menos de 1 MB: verifique se é o arquivo certo, deixe nele só a lista e envie-o de novo.
pagina-error-500 = Algo falhou do nosso lado
    .next = Nada do que enviou por último foi guardado. Tente de novo em alguns minutos.
