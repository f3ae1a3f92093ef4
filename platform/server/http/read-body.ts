import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import type { BodyBudget, Shortage } from "./body-budget";
import { RequestFault } from "./request-fault";
import { readWeightedList } from "./content-negotiation";
import { texts } from "./http.texts";

/**
 * Reads the body of a request: JSON in UTF-8. `checkBytes` looks at it before it is parsed.
 * @throws RequestFault when it is of another type, encoding or charset, too large, too slow, or not JSON, when there is no
 * room for it, and what `checkBytes` throws.
 */
export async function readJsonBody(
  request: IncomingMessage,
  reading: BodyReading,
  checkBytes: (body: Buffer) => void,
): Promise<unknown> {
  const { budget } = reading;
  checkContentType(request.headers["content-type"]);
  checkContentEncoding(request.headers["content-encoding"]);
  const told = Number(request.headers["content-length"]);
  if (told > budget.largest) throw tooLarge(told, budget.largest);
  const body = await readBytes(request, reading);
  checkBytes(body);
  if (!isUtf8(body)) throw new RequestFault(400, texts.noUtf8);
  const text = body.toString("utf8");
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestFault(400, text.trim() === "" ? texts.emptyBody : texts.noJson);
  }
}

function checkContentType(header: string | undefined): void {
  if (header === "application/json") return;
  const type = readWeightedList(header ?? "")[0];
  if (type?.value !== "application/json") {
    const found = type ? `"${type.value.slice(0, 80)}"` : texts.notTold;
    throw new RequestFault(415, texts.wrongContentType({ found }));
  }
  const charset = type.parameters.get("charset")?.toLowerCase() ?? "utf-8";
  if (charset !== "utf-8" && charset !== "utf8") {
    throw new RequestFault(415, texts.wrongCharset({ found: charset.slice(0, 40) }));
  }
}

function checkContentEncoding(header: string | undefined): void {
  if (header === undefined || header.toLowerCase() === "identity") return;
  throw new RequestFault(415, texts.encodedBody({ found: header.slice(0, 40) }), {
    "accept-encoding": "identity",
  });
}

/** What a body is read with. */
export interface BodyReading {
  readonly budget: BodyBudget;
  /** In whose share of the room it is held; undefined where nobody has one. */
  readonly asker?: string | undefined;
}

/** Reads a body as it comes. What it holds is given back when it is whole, refused, or its client has gone. */
function readBytes(request: IncomingMessage, { budget, asker }: BodyReading): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const bytes = new GrowingBytes(budget.largest);
    const room = budget.open(asker);
    const end = () => {
      stopWatching();
      room.leave();
      request.off("data", take);
    };
    const giveUp = (fault: RequestFault) => {
      end();
      request.pause();
      reject(fault);
    };
    const take = (chunk: Buffer) => {
      const size = bytes.size + chunk.length;
      if (size > budget.largest) return giveUp(tooLarge(size, budget.largest));
      const shortage = room.take(chunk.length);
      if (shortage) return giveUp(noRoom(shortage));
      bytes.add(chunk);
    };
    const stopWatching = watchPace(budget, bytes, () => giveUp(tooSlow(budget)));
    request.on("data", take);
    request.once("end", () => {
      end();
      resolve(bytes.whole());
    });
    request.once("error", reject);
    request.once("close", end);
  });
}

/** Pieces put together as they come. A list of them would not do: one of a single byte costs a hundred bytes of memory. */
class GrowingBytes {
  size = 0;
  private held: Buffer = Buffer.alloc(0);

  constructor(private readonly most: number) {}

  add(chunk: Buffer): void {
    const size = this.size + chunk.length;
    if (this.size === 0) this.held = chunk;
    else {
      if (size > this.held.length) this.grow(size);
      chunk.copy(this.held, this.size);
    }
    this.size = size;
  }

  whole(): Buffer {
    return this.held.subarray(0, this.size);
  }

  private grow(least: number): void {
    const grown = Buffer.allocUnsafe(Math.max(least, Math.min(2 * least, this.most)));
    this.held.copy(grown, 0, 0, this.size);
    this.held = grown;
  }
}

/** Calls back when a body, of which `bytes` says how much came so far, comes too slowly; gives what ends the watch. */
export function watchPace(
  budget: Pick<BodyBudget, "leastBytes" | "pace">,
  bytes: { readonly size: number },
  late: () => void,
): () => void {
  let before = 0;
  let immediate: NodeJS.Immediate | undefined;
  const decide = () => {
    if (bytes.size - before < budget.leastBytes) return late();
    before = bytes.size;
    timer = setTimeout(look, budget.pace.windowMs);
  };
  // What came while this process was busy is read first.
  const look = () => void (immediate = setImmediate(decide));
  let timer = setTimeout(look, budget.pace.windowMs);
  return () => {
    clearTimeout(timer);
    clearImmediate(immediate);
  };
}

/** A body that comes too slowly. */
export function tooSlow({
  pace: { windowMs },
  leastBytes,
}: Pick<BodyBudget, "leastBytes" | "pace">): RequestFault {
  const allowed = Math.ceil((leastBytes * 1_000) / windowMs);
  return new RequestFault(408, texts.bodyTooSlow({ allowed }), {}, "REQUEST_TOO_SLOW", { allowed });
}

function noRoom(shortage: Shortage): RequestFault {
  const headers = { "retry-after": "1" };
  return shortage === "asker"
    ? new RequestFault(429, texts.noRoomForAsker, headers, "RATE_LIMITED")
    : new RequestFault(503, texts.noRoom, headers, "SERVER_OVERLOADED");
}

/** A body whose size is not told is measured as far as it was read. */
function tooLarge(measured: number, allowed: number): RequestFault {
  return new RequestFault(413, texts.bodyTooLarge({ allowed }), {}, "REQUEST_TOO_LARGE", {
    measured,
    allowed,
  });
}
