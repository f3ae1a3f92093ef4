import type { ByteRange } from "../../platform/files/file-store";

const form = /^bytes=(\d{0,15})-(\d{0,15})$/;

/**
 * The part of a file that a `range` header asks for: undefined where all of it is to be given, since nothing else is asked
 * for, or several parts, or what is no range of bytes; null where the file has none of it.
 */
export function byteRangeOf(header: string | undefined, size: number): ByteRange | null | undefined {
  const [, from = "", to = ""] = form.exec(header?.trim() ?? "") ?? [];
  if (from === "" && to === "") return undefined;
  if (from === "") {
    const length = Math.min(Number(to), size);
    return length > 0 ? { start: size - length, end: size - 1 } : null;
  }
  const start = Number(from);
  const end = to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== "" && Number(to) < start) return undefined;
  return start < size ? { start, end } : null;
}
