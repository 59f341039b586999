// The page works without this: each link loads it anew, at its moment and in its version.
"use strict";
(() => {
  const player = document.getElementById("player");
  const chapters = [...document.querySelectorAll("a[data-at]")];
  const plain = (event) =>
    event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

  for (const link of chapters) {
    link.addEventListener("click", (event) => {
      if (!plain(event)) return;
      event.preventDefault();
      player.currentTime = Number(link.dataset.at);
      player.play().catch(() => {});
      player.scrollIntoView({ block: "nearest" });
    });
  }

  // Another version goes on where this one is.
  for (const link of document.querySelectorAll("a[data-version]")) {
    link.addEventListener("click", () => {
      if (player.currentTime < 1) return;
      const address = new URL(link.href);
      address.searchParams.set("t", String(Math.floor(player.currentTime)));
      link.href = address.href;
    });
  }

  const mark = () => {
    const begun = chapters.filter((link) => Number(link.dataset.at) <= player.currentTime + 0.5);
    const current = player.currentTime > 0 ? begun.at(-1) : undefined;
    for (const link of chapters) {
      if (link === current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  player.addEventListener("timeupdate", mark);
  player.addEventListener("seeked", mark);
})();
