/* Keeps the moderator's page fresh: its clocks each second, the rest of it each ten. The page
   works without this; what it shows is then as it was when it was loaded. */
"use strict";

const EVERY_MS = 10000;
const PATIENCE_MS = 15000;
const OVER = 410;
let loaded = performance.now();
let busy = false;
let sending = false;

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
  if (busy || sending || document.hidden || isUsed()) return;
  busy = true;
  try {
    const patience = AbortSignal.timeout ? AbortSignal.timeout(PATIENCE_MS) : undefined;
    const answer = await fetch(location.href, { cache: "no-store", signal: patience });
    if (answer.status === OVER) {
      location.reload();
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("live");
    if (fresh === null) throw new Error("not the page");  // a proxy's, while the bot restarts
    if (!sending && !isUsed()) replaceBy(fresh);
    sayOffline(false);
  } catch (error) {
    sayOffline(true);  // the page stays as it was
  } finally {
    busy = false;
  }
}

function sayOffline(is) {
  document.getElementById("offline").hidden = !is;
}

/* On a slow line a button is seen to be pressed, and pressed twice it is sent once. */
function send(event) {
  if (sending) {
    event.preventDefault();
    return;
  }
  sending = true;
  if (event.submitter) event.submitter.classList.add("sent");
}

function sent() {
  sending = false;
  for (const each of document.querySelectorAll(".sent")) each.classList.remove("sent");
}

document.addEventListener("submit", send);
window.addEventListener("pageshow", sent);  // by the back button, as it was left
window.addEventListener("offline", () => sayOffline(true));
window.addEventListener("online", refresh);
tick();
setInterval(tick, 1000);
setInterval(refresh, EVERY_MS);
