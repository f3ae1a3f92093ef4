import { createServer, type AddressInfo } from "node:net";

/**
 * A program that listens and does not end by itself: `listen [ready] [stubborn]`. `ready` lets it say so as the project's
 * commands do, and not just where it listens; `stubborn` lets it go on when it is asked to end.
 */
const words = process.argv.slice(2);

if (words.includes("stubborn")) process.on("SIGTERM", () => undefined);
const server = createServer().listen(0, "127.0.0.1", () => {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.stdout.write(words.includes("ready") ? `ready at ${address}\n` : `listening at ${address}\n`);
});
