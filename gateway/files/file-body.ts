import type { IncomingMessage } from "node:http";
import { PassThrough } from "node:stream";
import { fitsType, headLength } from "../../platform/files/media-types";
import { usualPace } from "../../platform/server/http/body-budget";
import { tooSlow, watchPace } from "../../platform/server/http/read-body";
import { otherContent } from "./file-faults";

/** The client went away before it had sent all. */
export class ClientGone extends Error {}

/** The body of a request, as it comes. */
export class FileBody {
  /** How many bytes of it came so far. */
  size = 0;

  constructor(
    private readonly request: IncomingMessage,
    /** Nothing of a file is held in memory but what is on its way to the disk, so its pace is that of any body. */
    private readonly pace = usualPace,
  ) {}

  /** Its bytes; @throws RequestFault for one that comes too slowly or is not of a type, ClientGone for half of one. */
  async *bytes(type: string): AsyncGenerator<Buffer> {
    let head: Buffer | undefined = Buffer.alloc(0);
    for await (const chunk of this.paced() as AsyncIterable<Buffer>) {
      if (!head) yield chunk;
      else {
        head = Buffer.concat([head, chunk]);
        if (head.length < headLength) continue;
        yield checked(head, type);
        head = undefined;
      }
    }
    if (head && head.length > 0) yield checked(head, type);
  }

  /** Ending it ends nothing else: who is refused is answered over the same connection. */
  private paced(): PassThrough {
    const { request, pace } = this;
    const least = { pace, leastBytes: pace.leastBytes };
    const through = new PassThrough();
    const stopWatching = watchPace(least, this, () => through.destroy(tooSlow(least)));
    const count = (chunk: Buffer) => (this.size += chunk.length);
    const look = () => {
      if (!request.complete) through.destroy(new ClientGone());
    };
    request.on("data", count).once("end", stopWatching).once("error", look).once("close", look).pipe(through);
    through.once("close", () => {
      stopWatching();
      request.off("data", count).off("end", stopWatching).off("close", look).unpipe(through);
    });
    return through;
  }
}

function checked(head: Buffer, type: string): Buffer {
  if (!fitsType(type, head.subarray(0, headLength))) throw otherContent(type);
  return head;
}

/** How long what is left of a body is read away, in milliseconds. */
const readAwayMs = 10_000;

/**
 * Reads away what is left of the body of a request that is refused, unless that is too much: a client that still sends reads no
 * answer, and is cut off.
 */
export function readAway(request: IncomingMessage, most: number): Promise<void> {
  const { complete, destroyed, headers } = request;
  const told = Number(headers["content-length"] ?? 0);
  const hasBody = headers["transfer-encoding"] !== undefined || told > 0;
  if (complete || destroyed || !hasBody || told > most) return Promise.resolve();
  return new Promise((resolve) => {
    let size = 0;
    const count = (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) end();
    };
    const end = () => {
      clearTimeout(timer);
      request.off("data", count).off("end", end).off("close", end).pause();
      resolve();
    };
    const timer = setTimeout(end, readAwayMs);
    request.on("data", count).once("end", end).once("close", end).resume();
  });
}
