import { fileDigest, integer, text } from "../../platform/records";
import type { InputPath } from "../../platform/mutations/reason";
import type { AttachedFileType } from "./attached-file.type";
import type { FileInput } from "./file.input";
import { texts } from "./file-columns.texts";

/** The columns of a record that may rest on a file; the store of files has what it holds, by the digest. */
export const fileColumns = {
  fileName: text({ maxLength: 255 }).headed("Tên tệp"),
  fileMediaType: text({ maxLength: 127 }).headed("Kiểu tệp", "Định dạng"),
  fileBytes: integer({ min: 0 }).headed("Dung lượng (byte)", "Dung lượng"),
  fileSha256: fileDigest().headed("Mã băm SHA-256", "SHA-256"),
};

/** What a record has of its file: all of it, or nothing. */
export interface FileCells {
  readonly fileName: string | null;
  readonly fileMediaType: string | null;
  readonly fileBytes: number | null;
  readonly fileSha256: string | null;
}

/** Whether a text has the form of a media type: `application/pdf`. */
export function isMediaType(text: string): boolean {
  return /^[a-z]+\/[a-z0-9][a-z0-9.+-]*$/.test(text);
}

/** What is wrong with the file of a record whose cells are each right. */
export function fileProblems({ fileName, fileMediaType, fileBytes, fileSha256 }: FileCells) {
  const filled = [fileName, fileMediaType, fileBytes, fileSha256].filter((cell) => cell !== null).length;
  if (filled > 0 && filled < 4) return [{ column: "fileSha256" as const, allowed: texts.wholeOrNothing }];
  return fileMediaType === null || isMediaType(fileMediaType)
    ? []
    : [{ column: "fileMediaType" as const, allowed: texts.mediaType }];
}

/** The cells of a file that an input names, and where each stands in the arguments. */
export function filed(file: FileInput | null | undefined, at: InputPath) {
  const cells: FileCells = {
    fileName: file?.name ?? null,
    fileMediaType: file?.mediaType ?? null,
    fileBytes: file?.bytes ?? null,
    fileSha256: file?.sha256 ?? null,
  };
  const fields = {
    fileName: [...at, "name"],
    fileMediaType: [...at, "mediaType"],
    fileBytes: [...at, "bytes"],
    fileSha256: [...at, "sha256"],
  };
  return { cells, fields };
}

/** The file of a record as the graph shows it; null where it has none. */
export function fileOf({
  fileName: name,
  fileMediaType: mediaType,
  fileBytes: bytes,
  fileSha256: sha256,
}: FileCells): AttachedFileType | null {
  if (name === null || mediaType === null || bytes === null || sha256 === null) return null;
  return { name, mediaType, bytes, sha256 };
}
