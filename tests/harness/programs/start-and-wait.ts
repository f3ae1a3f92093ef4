import { listen } from "../listen";

/** A program that starts another one, says when that listens at the port that it is given, and waits to be killed. */
void listen(Number(process.argv[2]), "ready").then(() => {
  process.stdout.write("started\n");
  setInterval(() => undefined, 60_000);
});
