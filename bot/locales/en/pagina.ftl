# The pages that people open with a link. There is no markup here: it is text as it stands.
pagina-skip = Skip to the content
pagina-languages = Languages
pagina-language-es = Español
pagina-language-en = English
pagina-language-pt = Português
pagina-language-fr = Français
pagina-contact = Do you need help? Write to { $contact }.

# What could not be shown.
pagina-error-400 = What you sent was not understood
    .next = Go back to the page before and send it again. If it happens again, try another browser.
pagina-error-404 = This page does not exist
    .next = Check that the address is complete: if you received it by e-mail or in a message, open it from there or copy all of it. If it still does not open, ask whoever sent it to you for a new link.
pagina-error-405 = This page does not open that way
    .next = Open it from the link that you received.
pagina-error-408 = It took too long to arrive
    .next = Nothing was saved. Try with a better connection or with a smaller file.
pagina-error-410 = This link no longer works
    .next = It has expired, or a newer one was sent. Use the last one that you received, or ask whoever sent it to you for a new one.
pagina-error-413 = What you sent is too large
    .next = Nothing was saved. A list is much smaller than 1 MB: check that it is the right file, leave only the list in it and send it again.
pagina-error-500 = Something failed on our side
    .next = Nothing of what you sent last was saved. Please try again in a few minutes.
