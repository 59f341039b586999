# The web addresses that somebody gives.
enlace-incomplete = Write the whole address, which begins with `https://`. For example: `https://video.example/mesa-1.mp4`.
enlace-other-scheme = I only keep web addresses, which begin with `https://` or `http://`. For example: `https://video.example/mesa-1.mp4`.
enlace-odd-signs = The address has spaces or signs that it cannot have. Copy it again from the browser and paste it alone, without other text.
enlace-no-host = It is not clear which site the address leads to. Copy it again from the browser; it looks like this: `https://video.example/mesa-1.mp4`.
enlace-credentials = The address has a user name or a password before the at sign (`@`). Take them out: everybody in the mesa would see them.
enlace-too-long = The address is too long: { $limit } characters fit. Look on the site for a shorter one to share.
