import { createServer } from "node:net";

/**
 * A program that listens and does not end by itself: `listen port [ready] [stubborn]`. `ready` lets it say so as the
 * project's commands do; `stubborn` lets it go on when it is asked to end.
 */
const [port = "", ...words] = process.argv.slice(2);

if (words.includes("stubborn")) process.on("SIGTERM", () => undefined);
createServer().listen(Number(port), "127.0.0.1", () => {
  process.stdout.write(`${words.includes("ready") ? "ready" : "listening"} at http://127.0.0.1:${port}\n`);
});
