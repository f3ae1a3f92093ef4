import { mkdirSync } from "node:fs";
import { join } from "node:path";
import libsql from "libsql";
import { StartError } from "../../platform/errors/start-error";
import { dialectOf } from "../../platform/database/dialect-of";
import type { Databases } from "../open-databases";

/** Keeps other imports of the same databases out until it is released, or until this process ends in any way. */
export interface ImportLock {
  release(): Promise<void>;
}

/**
 * Takes the only lock there is for imports into some databases. It is a lock of the system on a file of the data folder
 * and, where the databases are on a server, one of the server too: both go with the process that holds them.
 * @throws StartError when another import has it.
 */
export async function lockImports(databases: Databases, folder: string): Promise<ImportLock> {
  const releaseFile = lockFile(folder);
  try {
    const releaseServer = await lockServer(databases);
    return {
      release: async () => {
        await releaseServer();
        releaseFile();
      },
    };
  } catch (error) {
    releaseFile();
    throw error;
  }
}

/** An empty SQLite file under an exclusive transaction: the one file lock that Node has on every system. */
function lockFile(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = new libsql(join(folder, "import-lock.sqlite"), { timeout: 0 });
  try {
    file.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    file.close();
    throw (error as { code?: unknown }).code === "SQLITE_BUSY" ? taken() : error;
  }
  return () => {
    file.exec("ROLLBACK");
    file.close();
  };
}

async function lockServer(databases: Databases): Promise<() => Promise<void>> {
  const [first] = Object.keys(databases).sort();
  const manager = databases[first ?? ""]?.manager();
  if (!manager || dialectOf(manager) !== "mysql") return async () => undefined;
  const connection = manager.dataSource.createQueryRunner("master");
  const name = `${String(manager.dataSource.options.database)}.import`.slice(-64);
  const [answer] = (await connection.query("SELECT GET_LOCK(?, 0) AS taken", [name])) as { taken: unknown }[];
  if (Number(answer?.taken) !== 1) {
    await connection.release();
    throw taken();
  }
  return async () => {
    await connection.query("DO RELEASE_LOCK(?)", [name]);
    await connection.release();
  };
}

function taken(): StartError {
  return new StartError(
    "Another import into these databases is running. Wait until it has ended, then import again.",
  );
}
