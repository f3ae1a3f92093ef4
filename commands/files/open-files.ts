import type { FileService } from "../../gateway/files/file-service";
import type { Config } from "../../platform/config/config";
import { openFileStore } from "../../platform/files/open-file-store";
import { mayStoreFiles, storingRoles } from "../../subgraphs/file-access";
import { fileReaders } from "./file-readers";

/** Opens the files that records rest on, as the configuration has them, with the policy of who brings and reads them. */
export async function openFiles({ files: { location, most } }: Config): Promise<FileService> {
  const store = await openFileStore(location);
  return { store, most, mayStore: mayStoreFiles, storingRoles, readers: fileReaders(store) };
}
