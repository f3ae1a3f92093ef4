import { FileFault, StoreUnavailable } from "../../platform/files/file-store";
import { mediaTypes } from "../../platform/files/media-types";
import type { Shortage } from "../../platform/server/http/body-budget";
import { RequestFault } from "../../platform/server/http/request-fault";
import { shownValue } from "../../platform/text/hidden-logins";
import { challenge } from "../guard/access/authentication-fault";
import { texts } from "./files.texts";

export function wrongMethod(method = ""): RequestFault {
  return new RequestFault(405, texts.wrongMethod({ method }), { allow: "GET, HEAD, PUT" });
}

/** Nobody knows who asks, and the file is not for everybody. */
export function tokenNeeded(): RequestFault {
  return new RequestFault(401, texts.tokenNeeded, { "www-authenticate": challenge }, "UNAUTHENTICATED");
}

export function mayNotStore(roles: readonly string[]): RequestFault {
  const text = texts.mayNotStore({ allowed: roles.join(", ") });
  return new RequestFault(403, text, {}, "FORBIDDEN", { allowed: roles });
}

/** One that is not there, and one that is not for who asks: what is there is told to nobody else. */
export function fileNotFound(): RequestFault {
  return new RequestFault(404, texts.notFound, {}, "FILE_NOT_FOUND");
}

export function wrongType(header: string | undefined): RequestFault {
  const found = header === undefined ? texts.noType : shownValue(header);
  const text = texts.wrongType({ found, allowed: mediaTypes.join(", ") });
  return new RequestFault(415, text, {}, "FILE_TYPE_NOT_ALLOWED", { allowed: mediaTypes });
}

export function otherContent(type: string): RequestFault {
  const text = texts.otherContent({ type });
  return new RequestFault(415, text, {}, "FILE_TYPE_NOT_ALLOWED", { allowed: mediaTypes });
}

export function partOfFile(): RequestFault {
  return new RequestFault(400, texts.partOfFile);
}

export function fileTooLarge(measured: number, allowed: number): RequestFault {
  return new RequestFault(413, texts.tooLarge({ allowed }), {}, "REQUEST_TOO_LARGE", { measured, allowed });
}

export function noTransfer(shortage: Shortage, allowed: number): RequestFault {
  const headers = { "retry-after": "2" };
  return shortage === "asker"
    ? new RequestFault(429, texts.tooManyOfYours({ allowed }), headers, "RATE_LIMITED", { allowed })
    : new RequestFault(503, texts.tooMany, headers, "SERVER_OVERLOADED");
}

export function noSuchRange(size: number): RequestFault {
  return new RequestFault(416, texts.noSuchRange({ size }), { "content-range": `bytes */${size}` });
}

/** What whoever asks is told of what went wrong with a file; undefined for what nobody foresaw. */
export function faultOf(error: unknown, most: number): RequestFault | undefined {
  if (error instanceof RequestFault) return error;
  if (error instanceof StoreUnavailable)
    return new RequestFault(503, texts.unavailable, { "retry-after": "5" }, "FILE_STORE_UNAVAILABLE");
  if (!(error instanceof FileFault)) return undefined;
  switch (error.kind) {
    case "EMPTY":
      return new RequestFault(400, texts.empty);
    case "TOO_LARGE":
      return fileTooLarge(error.measured, most);
    case "OTHER_DIGEST":
      return new RequestFault(422, texts.otherDigest, {}, "FILE_DIGEST_MISMATCH");
  }
}
