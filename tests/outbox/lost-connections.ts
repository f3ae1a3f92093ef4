import { once } from "node:events";
import { connect, createServer, type AddressInfo } from "node:net";

/** Stands before a server, and takes away what that answers. */
export interface AnswerTaker {
  readonly url: string;
  /** How many answers were taken away. */
  readonly taken: () => number;
  close(): Promise<void>;
}

/** What becomes of the first answer. */
interface FirstAnswer {
  /** Whether it comes to who asked, once `act` is done; the connection is lost otherwise. */
  readonly isPassedOn?: boolean;
}

/**
 * Sends on what comes to a server at a port; when its first answer has come, `act` is done, and the answer is lost with its
 * connection unless told otherwise. What is asked later is answered.
 */
export async function takeFirstAnswer(
  port: number,
  act: () => Promise<void>,
  { isPassedOn = false }: FirstAnswer = {},
): Promise<AnswerTaker> {
  let taken = 0;
  const server = createServer((client) => {
    const upstream = connect(port, "127.0.0.1");
    let answer = "";
    let isActing = false;
    const end = () => (isActing ? undefined : client.destroy());
    client.on("error", () => undefined).once("close", () => upstream.destroy());
    upstream.on("error", end).once("close", end);
    client.pipe(upstream);
    upstream.on("data", (chunk: Buffer) => {
      if (taken > 0) return void client.write(chunk);
      answer += chunk.toString("latin1");
      if (isPassedOn && !isWhole(answer)) return;
      taken += 1;
      isActing = true;
      void act().then(() => (isPassedOn ? client.end(answer, "latin1") : client.destroy()));
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

/** Whether an answer over HTTP has come to its end. */
function isWhole(answer: string): boolean {
  const [head = "", ...body] = answer.split("\r\n\r\n");
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  return length === undefined ? answer.endsWith("0\r\n\r\n") : body.join("\r\n\r\n").length >= Number(length);
}
