import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A fresh folder for a test, and what takes it away again. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "emulation-graph-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
