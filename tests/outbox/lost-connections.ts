import { once } from "node:events";
import { connect, createServer, type AddressInfo } from "node:net";

/** Stands before a server, and takes away what that answers. */
export interface AnswerTaker {
  readonly url: string;
  /** How many answers were taken away. */
  readonly taken: () => number;
  close(): Promise<void>;
}

/**
 * Sends on what comes to a server at a port; when its first answer comes, `act` is done and the connection is lost. What is
 * asked later is answered.
 */
export async function takeFirstAnswer(port: number, act: () => Promise<void>): Promise<AnswerTaker> {
  let taken = 0;
  const server = createServer((client) => {
    const upstream = connect(port, "127.0.0.1");
    client.on("error", () => undefined).once("close", () => upstream.destroy());
    upstream.on("error", () => client.destroy()).once("close", () => client.destroy());
    client.pipe(upstream);
    upstream.on("data", (chunk: Buffer) => {
      if (taken > 0) return void client.write(chunk);
      taken += 1;
      void act().then(() => client.destroy());
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    taken: () => taken,
    close: async () => {
      server.close();
      await once(server, "close");
    },
  };
}
