import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { AuditSink } from "../../platform/access/audit";
import { anonymous, type Principal } from "../../platform/access/principal";
import { hasBrought } from "../../platform/files/file-readers";
import { StoreUnavailable } from "../../platform/files/file-store";
import { mediaTypeOf } from "../../platform/files/media-types";
import type { Logger } from "../../platform/observability/logger";
import type { AdmissionControl } from "../../platform/server/admission/admission-control";
import type { CrossOrigin } from "../../platform/server/http/cross-origin";
import { namesTag } from "../../platform/server/http/entity-tag";
import { refuseRequest } from "../../platform/server/http/graphql-over-http";
import { texts as httpTexts } from "../../platform/server/http/http.texts";
import { RequestFault } from "../../platform/server/http/request-fault";
import { securityHeaders, sendContent, sendNotModified } from "../../platform/server/http/send-content";
import type { Route } from "../../platform/server/http/serve-routes";
import type { GatewayObserver } from "../observability/gateway-observer";
import { byteRangeOf } from "./byte-range";
import { ClientGone, FileBody, readAway } from "./file-body";
import * as faults from "./file-faults";
import type { FileService } from "./file-service";
import { TransferLimit } from "./transfer-limit";

/** What requests for files go through beside what is their own. */
export interface FilesRouteParts {
  readonly files: FileService;
  /** Tells who asks, and counts them. @throws RequestFault */
  readonly identify: (request: IncomingMessage) => Principal | Promise<Principal>;
  /** As whom a request is counted. */
  readonly askerOf: (principal: Principal, request: IncomingMessage) => string;
  readonly crossOrigin: CrossOrigin;
  readonly admission: AdmissionControl;
  readonly observer: GatewayObserver;
  readonly audit: AuditSink;
  readonly log: Logger;
}

/** How many files come in, and go out, at a time in one process; and how many of one who asks. */
const mostIncoming = [16, 4] as const;
const mostOutgoing = [64, 16] as const;

/** How many times as much as a file may have is read away of one that is refused, so that its client learns why. */
const readAwayTimes = 4;

const path = /^\/files\/([0-9a-f]{64})$/;

/** What a page of another origin may send and read here beside what it may everywhere. */
export const filesCrossOrigin = {
  methods: "GET, HEAD, PUT",
  allowedHeaders: ["range", "if-range", "if-none-match"],
  exposedHeaders: ["content-range", "accept-ranges", "content-disposition", "location"],
};

/** Finds what answers at the address of a file, `/files/<sha256>`: no other is looked at. */
export function filesRoutes(parts: FilesRouteParts): (path: string) => Route | undefined {
  const transfers = new FileTransfers(parts);
  return (asked) => {
    const digest = path.exec(asked)?.[1];
    if (digest === undefined) return undefined;
    return (request, response) => transfers.answer(request, response, digest);
  };
}

/** One request for a file. */
interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly digest: string;
  readonly principal: Principal;
  readonly body: FileBody;
}

class FileTransfers {
  private readonly incoming = new TransferLimit(...mostIncoming);
  private readonly outgoing = new TransferLimit(...mostOutgoing);

  constructor(private readonly parts: FilesRouteParts) {}

  async answer(request: IncomingMessage, response: ServerResponse, digest: string): Promise<void> {
    const { crossOrigin, admission, observer, identify, files, log } = this.parts;
    if (crossOrigin.answer(request, response)) return;
    if (admission.refuses(request, response)) return;
    const record = observer.begin(request.headers, "file");
    const body = new FileBody(request);
    let principal = anonymous;
    let sent = 0;
    response.setHeader("x-request-id", record.id);
    try {
      if (!["GET", "HEAD", "PUT"].includes(request.method ?? "")) throw faults.wrongMethod(request.method);
      principal = await identify(request);
      const asked = { request, response, digest, principal, body };
      if (request.method === "PUT") await this.take(asked);
      else sent = await this.give(asked);
    } catch (error) {
      const fault = faults.faultOf(error, files.most);
      if (error instanceof StoreUnavailable)
        log.error({ err: error.cause, requestId: record.id }, "the store of files is not available");
      if (response.destroyed || response.headersSent || error instanceof ClientGone) response.destroy();
      else if (!fault) throw error;
      else {
        observer.refused(fault.code);
        await readAway(request, readAwayTimes * files.most);
        refuseRequest(request, response, fault);
      }
    } finally {
      record.end();
      observer.endedTransfer({
        request,
        record,
        digest,
        principal: principal.id,
        status: response.destroyed && !response.writableFinished ? null : response.statusCode,
        bytes: body.size + sent,
      });
    }
  }

  private async take(asked: Asked): Promise<void> {
    const { request, response, digest, principal, body } = asked;
    const { files, askerOf } = this.parts;
    this.checkStoring(asked);
    const type = checkFile(request, files.most);
    // Who has just brought it need not send it again. Anybody else has to: to know a digest is not to have a file.
    const isKnown = (await hasBrought(files.store, principal, digest)) && (await files.store.sizeOf(digest));
    if (isKnown) return sendStored(request, response, digest, 200);
    const asker = askerOf(principal, request);
    const outcome = await within(this.incoming, asker, () =>
      files.store.put(body.bytes(type), { digest, most: files.most, by: principal.id }),
    );
    sendStored(request, response, digest, outcome === "stored" ? 201 : 200);
  }

  private async give(asked: Asked): Promise<number> {
    const { request, response, digest, principal } = asked;
    const { files, askerOf } = this.parts;
    const size = await this.sizeFor(asked);
    const headers = headersOf(digest);
    const { range: asksFor, "if-range": ifRange, "if-none-match": known } = request.headers;
    if (namesTag(known, headers.etag)) {
      sendNotModified(response, headers);
      return 0;
    }
    const isPart = asksFor !== undefined && (ifRange === undefined || ifRange === headers.etag);
    const range = isPart ? byteRangeOf(asksFor, size) : undefined;
    if (range === null) throw faults.noSuchRange(size);
    const length = range ? range.end - range.start + 1 : size;
    const begin = () =>
      response.writeHead(range ? 206 : 200, {
        ...headers,
        "content-length": length,
        ...(range && { "content-range": `bytes ${range.start}-${range.end}/${size}` }),
      });
    if (request.method === "HEAD") {
      begin().end();
      return 0;
    }
    return within(this.outgoing, askerOf(principal, request), async () => {
      const content = await files.store.open(digest, range);
      if (!content) throw faults.fileNotFound();
      await pipeline(content, begin());
      return length;
    });
  }

  /** @throws RequestFault for who may not bring files. */
  private checkStoring({ digest, principal }: Asked): void {
    const { mayStore, storingRoles } = this.parts.files;
    if (mayStore(principal)) return;
    if (principal.kind === "anonymous") throw faults.tokenNeeded();
    this.noteRefusal("PUT /files", principal, digest);
    throw faults.mayNotStore(storingRoles);
  }

  /** How long a file is that is for who asks. @throws RequestFault where none is: not there, or not theirs to read. */
  private async sizeFor({ digest, principal }: Asked): Promise<number> {
    const { store, readers } = this.parts.files;
    if (!(await readers.mayRead(principal, digest))) {
      if (principal.kind === "anonymous") throw faults.tokenNeeded();
      this.noteRefusal("GET /files", principal, digest);
      throw faults.fileNotFound();
    }
    const size = await store.sizeOf(digest);
    if (size === undefined) throw faults.fileNotFound();
    return size;
  }

  private noteRefusal(
    field: string,
    { id: principal, kind: principalKind }: Principal,
    digest: string,
  ): void {
    this.parts.audit({ principal, principalKind, field, records: [digest], count: 1, decision: "refused" });
  }
}

/** Looks at what the headers tell of a file, before anything of it is read; gives its type. @throws RequestFault */
function checkFile({ headers }: IncomingMessage, most: number): string {
  const { "content-type": header, "content-encoding": encoding = "identity" } = headers;
  if (encoding.toLowerCase() !== "identity")
    throw new RequestFault(415, httpTexts.encodedBody({ found: encoding.slice(0, 40) }));
  if (headers["content-range"] !== undefined) throw faults.partOfFile();
  const told = Number(headers["content-length"] ?? 0);
  if (told > most) throw faults.fileTooLarge(told, most);
  const type = mediaTypeOf(header);
  if (type === undefined) throw faults.wrongType(header);
  return type;
}

/** Has a file under way while something is done. @throws RequestFault where too many are. */
async function within<Result>(
  limit: TransferLimit,
  asker: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const shortage = limit.enter(asker);
  if (shortage) throw faults.noTransfer(shortage, limit.mostEach);
  try {
    return await work();
  } finally {
    limit.leave(asker);
  }
}

/** What a file is given with: it is of no type, for nobody to show or run, and for no cache to keep. */
function headersOf(digest: string) {
  return {
    ...securityHeaders,
    "content-security-policy": "sandbox; default-src 'none'",
    "content-type": "application/octet-stream",
    "content-disposition": `attachment; filename="${digest}"`,
    "cache-control": "private, no-store",
    "accept-ranges": "bytes",
    etag: `"${digest}"`,
  };
}

function sendStored(
  request: IncomingMessage,
  response: ServerResponse,
  digest: string,
  status: number,
): void {
  sendContent(request, response, {
    status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      location: `/files/${digest}`,
    },
    body: JSON.stringify({ sha256: digest }),
    isTagged: false,
  });
}
