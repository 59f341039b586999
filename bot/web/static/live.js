/* Keeps the moderator's page fresh: its clocks each second, the rest of it each ten. The page
   works without this; what it shows is then as it was when it was loaded. */
"use strict";

const EVERY_MS = 10000;
let loaded = performance.now();
let busy = false;

function two(number) {
  return String(number).padStart(2, "0");
}

/* Counted from what the server said, as the clocks of phones differ. */
function tick() {
  const gone = Math.floor((performance.now() - loaded) / 1000);
  for (const clock of document.querySelectorAll("[data-left]")) {
    const left = Number(clock.dataset.left) - gone;
    const seconds = Math.abs(left);
    clock.classList.toggle("late", left <= 0);
    clock.querySelector("strong").textContent =
      (left < 0 ? "+" : "") + Math.floor(seconds / 60) + ":" + two(seconds % 60);
  }
}

function isUsed() {
  const here = document.activeElement;
  return Boolean(here && here.matches("input, select, textarea")) ||
    Boolean(document.querySelector("details[open]"));
}

function replaceBy(fresh) {
  const here = document.activeElement;
  const pressed = here && here.matches("button") ? here.value : null;
  document.getElementById("live").replaceWith(fresh);
  loaded = performance.now();
  tick();
  if (pressed !== null) {
    const again = [...document.querySelectorAll("button")].find((each) => each.value === pressed);
    if (again) again.focus();
  }
}

async function refresh() {
  if (busy || document.hidden || isUsed()) return;
  busy = true;
  try {
    const answer = await fetch(location.href, { cache: "no-store" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("live");
    if (fresh === null) location.reload();  // the link is over
    else if (!isUsed()) replaceBy(fresh);
  } catch (error) {
    // No connection just now: the page stays as it is.
  } finally {
    busy = false;
  }
}

document.addEventListener("submit", () => { busy = true; });
tick();
setInterval(tick, 1000);
setInterval(refresh, EVERY_MS);
