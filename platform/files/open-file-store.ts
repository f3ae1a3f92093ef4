import type { FilesLocation } from "../config/files-config";
import type { FileStore } from "./file-store";
import { FolderStore } from "./folder-store";

/** Opens the store of files that the configuration names. Nothing is asked of it before somebody asks for a file. */
export async function openFileStore(location: FilesLocation): Promise<FileStore> {
  if (location.kind === "folder") return new FolderStore(location.folder);
  // Only where it is used: loading the client of S3 takes 0.2 s and 22 MB.
  const { S3Store } = await import("./s3-store.js");
  return new S3Store(location);
}
