import type { Principal } from "../../platform/access/principal";
import type { FileReaders } from "../../platform/files/file-readers";
import type { FileStore } from "../../platform/files/file-store";

/** The files that a gateway takes and gives, and who may bring and read them. */
export interface FileService {
  readonly store: FileStore;
  /** The most bytes that a file may have. */
  readonly most: number;
  /** Whether somebody may bring files. */
  readonly mayStore: (principal: Principal) => boolean;
  /** The roles of those who may, as whoever may not is told them. */
  readonly storingRoles: readonly string[];
  readonly readers: FileReaders;
}
