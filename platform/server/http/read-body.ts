import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import type { BodyBudget } from "./body-budget";
import { RequestFault } from "./request-fault";
import { readWeightedList } from "./content-negotiation";

/**
 * Reads the body of a request: JSON in UTF-8. `checkBytes` looks at it before it is parsed.
 * @throws RequestFault when it is of another type, encoding or charset, too large, or not JSON, when there is no room for
 * it, and what `checkBytes` throws.
 */
export async function readJsonBody(
  request: IncomingMessage,
  budget: BodyBudget,
  checkBytes: (body: Buffer) => void,
): Promise<unknown> {
  checkContentType(request.headers["content-type"]);
  checkContentEncoding(request.headers["content-encoding"]);
  const told = Number(request.headers["content-length"]);
  if (told > budget.largest) throw tooLarge(told, budget.largest);
  const body = await readBytes(request, budget);
  checkBytes(body);
  if (!isUtf8(body)) throw new RequestFault(400, "The body is not UTF-8. Send JSON in UTF-8.");
  const text = body.toString("utf8");
  try {
    return JSON.parse(text);
  } catch {
    const found = text.trim() === "" ? "empty" : "not JSON";
    throw new RequestFault(
      400,
      `The body is ${found}. Send one operation, as an object with \`query\` and \`variables\`.`,
    );
  }
}

function checkContentType(header: string | undefined): void {
  if (header === "application/json") return;
  const type = readWeightedList(header ?? "")[0];
  if (type?.value !== "application/json") {
    const found = type ? `"${type.value.slice(0, 80)}"` : "not told";
    throw new RequestFault(
      415,
      `The content type of the body is ${found}. Send JSON, with content-type: application/json.`,
    );
  }
  const charset = type.parameters.get("charset")?.toLowerCase() ?? "utf-8";
  if (charset !== "utf-8" && charset !== "utf8") {
    throw new RequestFault(415, `The charset of the body is "${charset.slice(0, 40)}". Send JSON in UTF-8.`);
  }
}

function checkContentEncoding(header: string | undefined): void {
  if (header === undefined || header.toLowerCase() === "identity") return;
  throw new RequestFault(
    415,
    `The body is encoded as "${header.slice(0, 40)}". Send it as it is, without a content-encoding.`,
    { "accept-encoding": "identity" },
  );
}

function readBytes(request: IncomingMessage, budget: BodyBudget): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const giveUp = (fault: RequestFault) => {
      request.pause();
      reject(fault);
    };
    let held = 0;
    const leave = () => {
      budget.release(held);
      held = 0;
    };
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > budget.largest) return giveUp(tooLarge(size, budget.largest));
      if (!budget.reserve(chunk.length)) return giveUp(noRoom());
      held += chunk.length;
      chunks.push(chunk);
    });
    request.once("end", () => {
      leave();
      resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    });
    request.once("error", reject);
    request.once("close", leave);
  });
}

function noRoom(): RequestFault {
  return new RequestFault(
    503,
    "The bodies that are being read fill the memory that they may. Ask again.",
    { "retry-after": "1" },
    "SERVER_OVERLOADED",
  );
}

/** A body whose size is not told is measured as far as it was read. */
function tooLarge(measured: number, allowed: number): RequestFault {
  return new RequestFault(
    413,
    `The body is larger than ${allowed} bytes. Ask for less at a time.`,
    {},
    "REQUEST_TOO_LARGE",
    { measured, allowed },
  );
}
