import { connect, type Socket } from "node:net";

/** What came back, and when. */
export interface RawAnswer {
  readonly status: number;
  readonly ended: number;
}

/**
 * One connection that sends a request at a time, with nothing around it: the client of a load of many thousands a second
 * has to cost less than the server.
 */
export class RawConnection {
  private readonly socket: Socket;
  private received: Buffer[] = [];
  private missing: number | undefined;
  private status = 0;
  private waiting: { resolve(answer: RawAnswer): void; reject(error: Error): void } | undefined;
  isOpen = true;

  constructor(host: string, port: number) {
    this.socket = connect(port, host).setNoDelay(true);
    this.socket.on("data", (chunk: Buffer) => this.take(chunk));
    this.socket.on("error", (error) => this.end(error));
    this.socket.on("close", () => this.end(new Error("the connection was closed")));
  }

  send(request: Buffer): Promise<RawAnswer> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket.write(request);
    });
  }

  close(): void {
    this.isOpen = false;
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    if (this.missing === undefined) {
      this.received.push(chunk);
      const whole = this.received.length === 1 ? chunk : Buffer.concat(this.received);
      const end = whole.indexOf("\r\n\r\n");
      if (end < 0) return;
      const head = whole.toString("latin1", 0, end);
      this.status = Number(head.slice(9, 12));
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      if (/connection: close/i.test(head)) this.isOpen = false;
      this.missing = length - (whole.length - end - 4);
      this.received = [];
    } else this.missing -= chunk.length;
    if (this.missing > 0) return;
    this.missing = undefined;
    const { waiting } = this;
    this.waiting = undefined;
    waiting?.resolve({ status: this.status, ended: performance.now() });
  }

  private end(error: Error): void {
    this.isOpen = false;
    this.waiting?.reject(error);
    this.waiting = undefined;
  }
}

/** A POST of an operation, as bytes. */
export function postOf(url: URL, query: string): Buffer {
  const body = Buffer.from(JSON.stringify({ query }));
  return Buffer.concat([
    Buffer.from(
      `POST /graphql HTTP/1.1\r\nhost: ${url.host}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`,
    ),
    body,
  ]);
}
