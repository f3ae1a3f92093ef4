import type { InputPath, Reason } from "../../platform/mutations/reason";
import type { FileInput } from "./file.input";
import { texts } from "./files-named.texts";

/** Why files cannot be kept as a list of an input names them; digests, types and lengths are checked as cells of their records. */
export function reasonsAgainstFiles(
  files: readonly Pick<FileInput, "name" | "sha256">[],
  at: InputPath,
): readonly Reason[] {
  const digests = files.map(({ sha256 }) => sha256.toLowerCase());
  return files.flatMap(({ name }, index): readonly Reason[] => {
    const place = [...at, String(index)];
    const isTwice = digests.indexOf(digests[index] ?? "") < index;
    return [
      ...(isTwice
        ? [{ code: "DUPLICATE", at: [...place, "sha256"], text: texts.fileTwice } satisfies Reason]
        : []),
      ...(isPlainName(name) ? [] : [nameIsPath([...place, "name"])]),
    ];
  });
}

/** Why a name is none of a file. */
export function nameIsPath(at: InputPath): Reason {
  return { code: "INVALID_VALUE", at, text: texts.nameIsPath };
}

/** Whether a name is that of a file and of no folder, and shows as it is. */
export function isPlainName(name: string): boolean {
  return !/[/\\]|\p{Cc}/u.test(name) && !/^\.{1,2}$/.test(name.trim());
}
