import { openDatabases, type Databases } from "../../commands/open-databases";
import { importInto } from "../../commands/records/import-into";
import { readModelsIn } from "../../commands/records/read-models";
import { StatementLog } from "../../platform/database/statement-log";
import { formatFaults, type ImportReport } from "../../platform/records";
import { freshDatabase } from "../../testing/test-database";

/** Databases of a test's own. */
export interface TestDatabases {
  readonly databases: Databases;
  /** What was sent to them since the last look. */
  statements(): readonly Statement[];
  /** Imports files or folders, which must go well. */
  load(...sources: readonly string[]): Promise<ImportReport>;
  /** Where what is kept beside the records is not what they say. */
  differences(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Opens empty databases, where the run of the suite has them. */
export async function openTestDatabases(): Promise<TestDatabases> {
  const fresh = freshDatabase();
  const statements: Statement[] = [];
  const log = new StatementLog((sql, parameters) => statements.push({ sql, parameters }));
  const databases = await openDatabases(fresh.location, log);
  return {
    databases,
    statements: () => statements.splice(0),
    load: async (...sources) => {
      const result = await importInto(databases, sources);
      if (!result.ok) throw new Error(formatFaults(result.faults));
      return result.report;
    },
    differences: async () => {
      const found: string[] = [];
      for (const database of Object.values(databases)) {
        for (const model of readModelsIn(database)) {
          const differences = await model.differences(database.manager());
          found.push(...differences.map((one) => `${database.name} ${model.name} ${one}`));
        }
      }
      return found;
    },
    close: async () => {
      await Promise.all(Object.values(databases).map((database) => database.close()));
      await fresh.remove();
    },
  };
}
