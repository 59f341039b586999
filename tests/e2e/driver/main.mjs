// One person on Element's own crypto: requests as JSON lines on stdin, answers on stdout.
// {"id": 1, "do": "join", …} → {"id": 1, "ok": {…}} or {"id": 1, "error": "…"}; {"changed": room}.
// Ends when stdin does.

import readline from "node:readline";

// The SDK and its WebAssembly write to the console; stdout is ours alone.
for (const level of ["debug", "error", "info", "log", "trace", "warn"]) {
  console[level] = process.env.DRIVER_LOG ? (...parts) => process.stderr.write(`${parts.join(" ")}\n`) : () => {};
}
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

await import("fake-indexeddb/auto");
const { Person } = await import("./person.mjs");

const person = new Person((room) => say({ changed: room }));
process.on("unhandledRejection", (error) => process.stderr.write(`unhandled: ${error?.stack ?? error}\n`));

async function answer(request) {
  const { id, do: what, ...args } = request;
  try {
    if (typeof person[what] !== "function") throw new Error(`no such request: ${what}`);
    say({ id, ok: (await person[what](args)) ?? null });
  } catch (error) {
    const code = error?.errcode ?? error?.name ?? "Error";
    say({ id, error: `${code}: ${error?.message ?? error}`, code });
  }
}

const lines = readline.createInterface({ input: process.stdin });
lines.on("line", (line) => void answer(JSON.parse(line)));
lines.on("close", () => process.exit(0));
