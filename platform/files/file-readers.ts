import type { Principal } from "../access/principal";
import type { FileStore } from "./file-store";

/** Who may read which file: a file has no rights of its own, those are of the records that refer to it. */
export interface FileReaders {
  /** Whether somebody may read a file, whether or not it is there. @throws StoreUnavailable */
  mayRead(principal: Principal, digest: string): Promise<boolean>;
}

/** How long whoever has brought a file may read it though no record of theirs refers to it yet, in milliseconds. */
const broughtMs = 86_400_000;

/** Whether somebody has brought a file of late. */
export async function hasBrought(store: FileStore, principal: Principal, digest: string): Promise<boolean> {
  if (principal.kind === "anonymous") return false;
  const at = await store.uploadedAt(digest, principal.id);
  return at !== undefined && Date.now() - at.getTime() < broughtMs;
}
