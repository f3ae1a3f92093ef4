import { isFileDigest } from "../files/file-digest";
import type { NamedFiles } from "../files/named-files";
import { texts } from "./mutations.texts";
import type { InputPath, Reason } from "./reason";

/**
 * Why files cannot be named as an input names them: one was not brought by whoever writes, or has another length. A digest of
 * another form is told by the column in which it stands.
 */
export function fileReasons(value: unknown, files: NamedFiles, at: InputPath = ["input"]): readonly Reason[] {
  if (typeof value !== "object" || value === null) return [];
  if (isFile(value)) {
    const digest = value.sha256.toLowerCase();
    if (!isFileDigest(digest)) return [];
    const length = files.get(digest);
    if (length === undefined)
      return [{ code: "INVALID_VALUE", at: [...at, "sha256"], text: texts.fileNotBrought }];
    if (length !== value.bytes)
      return [{ code: "INVALID_VALUE", at: [...at, "bytes"], text: texts.fileHasOtherLength({ length }) }];
    return [];
  }
  return Object.entries(value).flatMap(([name, one]) => fileReasons(one, files, [...at, name]));
}

function isFile(value: object): value is { readonly sha256: string; readonly bytes: number } {
  return (
    "sha256" in value &&
    "bytes" in value &&
    typeof value.sha256 === "string" &&
    typeof value.bytes === "number"
  );
}
