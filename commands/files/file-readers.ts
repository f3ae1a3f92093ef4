import type { Principal } from "../../platform/access/principal";
import { hasBrought, type FileReaders } from "../../platform/files/file-readers";
import type { FileStore } from "../../platform/files/file-store";
import { mayReadAllFiles } from "../../subgraphs/file-access";

/** Tells whether somebody may read a record that refers to a file. */
type ReadsReferringRecord = (principal: Principal, digest: string) => Promise<boolean>;

/** No record that refers to a file tells its readers of it yet. */
const noRecords: ReadsReferringRecord = () => Promise.resolve(false);

/**
 * Who may read a file: the roles that read every one, who has brought it of late, since no record may refer to it yet, and who may
 * read a record that does.
 */
export function fileReaders(store: FileStore, readsRecord: ReadsReferringRecord = noRecords): FileReaders {
  return {
    mayRead: async (principal, digest) =>
      mayReadAllFiles(principal) ||
      (await hasBrought(store, principal, digest)) ||
      (await readsRecord(principal, digest)),
  };
}
