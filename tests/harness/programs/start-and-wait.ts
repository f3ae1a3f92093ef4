import { listen } from "../listen";

/** A program that starts another one, says where that listens, and waits to be killed. */
void listen("ready").then(({ url }) => {
  process.stdout.write(`listening at ${url}\n`);
  setInterval(() => undefined, 60_000);
});
