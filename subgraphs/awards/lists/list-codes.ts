import { createHash } from "node:crypto";
import { fold } from "../../../platform/text/fold";

const longestCode = 96;

/** A text as codes have it: "Nguyễn Văn Mẫu" is "nguyen-van-mau". */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The code of a document by its number and year: "9999/QĐ-BTP" of 2024 is "qd-9999-btp-2024". */
export function documentCode(number: string, year: string): string {
  const [, ordinal, type = "", rest = ""] = /^(\d+[a-z]?)\/([^-/]+)-(.+)$/iu.exec(number) ?? [];
  return bounded(
    ordinal === undefined ? slug(`${number} ${year}`) : slug(`${type} ${ordinal} ${rest} ${year}`),
  );
}

/** The code under which a document is cited: "qd-9999-btp-2024" is "QD9999-BTP-2024". */
export function sourceCode(document: string): string {
  return document.toUpperCase().replace("-", "");
}

/** A code put together of others, never longer than one may be: the end of a longer one tells it from others. */
export function joinedCode(...parts: readonly string[]): string {
  return bounded(parts.filter((part) => part !== "").join("-"));
}

function bounded(code: string): string {
  if (code.length <= longestCode) return code;
  const print = createHash("sha256").update(code).digest("hex").slice(0, 8);
  return `${code.slice(0, longestCode - print.length - 1)}-${print}`;
}
