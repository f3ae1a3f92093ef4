import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute, parse, validate, type ExecutionResult } from "graphql";
import type { EntityManager, EntityTarget } from "typeorm";
import { accessOf } from "../../../platform/access/testkit/access-of";
import { openSqlite } from "../../../platform/database/open-sqlite";
import type { Database } from "../../../platform/database/database";
import { noLinks } from "../../../platform/subgraph-server/links";
import { ownerUnavailable, type Entity, type Owners } from "../../../platform/subgraph-server/owners/owners";
import { StatementLog } from "../../../platform/database/statement-log";
import type { RequestAccess } from "../../../platform/access/request-access";
import { SubgraphExecutor } from "../../../platform/subgraph-server/execution/subgraph-executor";
import { awardsRecordKinds } from "../features";
import { awardsDatabase } from "../shape";
import { openAwards } from "../subgraph";

/** The awards subgraph over a database of its own, for tests; who asks sees everything where nothing else is said. */
export interface AwardsGraph {
  /** Puts rows in. */
  put<Row extends object>(entity: EntityTarget<Row>, rows: readonly Partial<Row>[]): Promise<void>;
  readonly database: Database;
  /** The data of an operation that must go well, asked by somebody with some roles. */
  ask<Data = unknown>(
    operation: string,
    variables?: Record<string, unknown>,
    roles?: readonly string[],
  ): Promise<Data>;
  /** The codes of the errors of an operation. */
  errorCodes(
    operation: string,
    variables?: Record<string, unknown>,
    roles?: readonly string[],
  ): Promise<readonly unknown[]>;
  /** Lets the sector that keeps a record tell of it: without that, it is not there. */
  setOwnerTells(id: string, fields: Entity): void;
  /** Whether sectors answer. */
  setOwnersAnswer(answer: boolean): void;
  /** What an operation gives with some access, by GraphQL's own execution and by the subgraph's. */
  answers(operation: string, access: RequestAccess): Promise<readonly ExecutionResult[]>;
  /** The names of the statements of the last operation. */
  statements(): readonly string[];
  close(): Promise<void>;
}

export async function openAwardsGraph(): Promise<AwardsGraph> {
  const folder = mkdtempSync(join(tmpdir(), "awards-"));
  const statements: string[] = [];
  const log = new StatementLog((sql) => statements.push(/^\/\* (\S+) \*\//.exec(sql)?.[1] ?? sql));
  const database = await openSqlite(awardsDatabase, folder, log);
  let doOwnersAnswer = true;
  const told = new Map<string, Entity>();
  const owners: Owners = {
    entities: (subgraph, references) => {
      if (!doOwnersAnswer) return Promise.reject(ownerUnavailable(subgraph));
      return Promise.resolve(references.map(({ id }) => told.get(id) ?? null));
    },
  };
  const subgraph = openAwards(database, { ...noLinks, owners });

  const run = (
    operation: string,
    variableValues?: Record<string, unknown>,
    roles: readonly string[] = ["auditor"],
  ): Promise<ExecutionResult> => {
    const document = parse(operation);
    const invalid = validate(subgraph.schema, document);
    if (invalid.length > 0) throw new AggregateError(invalid, invalid.join("\n"));
    statements.length = 0;
    const contextValue = subgraph.createContext(accessOf(roles));
    return Promise.resolve(execute({ schema: subgraph.schema, document, variableValues, contextValue }));
  };

  return {
    database,
    async put(entity, rows) {
      const kind = awardsRecordKinds.find((one) => one.entity === entity);
      await database.write(async (manager) => {
        for (let at = 0; at < rows.length; at += 500) {
          const some = rows.slice(at, at + 500);
          // What is inserted is changed by it: defaults are filled in, in the order of the keys.
          const changes = some.map((after) => ({
            before: null,
            after: { ...nulls(manager, entity), ...after },
          }));
          await manager.insert(entity, some as never);
          await kind?.written?.(changes, manager);
        }
      });
    },
    async ask<Data>(operation: string, variables?: Record<string, unknown>, roles?: readonly string[]) {
      const { data, errors } = await run(operation, variables, roles);
      if (errors) throw new AggregateError(errors, errors.join("\n"));
      return JSON.parse(JSON.stringify(data)) as Data;
    },
    async answers(operation, access) {
      const { schema } = subgraph;
      const contextValue = () => subgraph.createContext(access);
      return [
        await execute({ schema, document: parse(operation), contextValue: contextValue() }),
        await new SubgraphExecutor(schema).execute({ text: operation, context: contextValue() }),
      ];
    },
    setOwnerTells: (id, fields) => void told.set(id, { id, ...fields }),
    setOwnersAnswer: (answer) => void (doOwnersAnswer = answer),
    async errorCodes(operation, variables, roles) {
      return (
        (await run(operation, variables, roles)).errors?.map(({ extensions }) => extensions["code"]) ?? []
      );
    },
    statements: () => [...statements],
    async close() {
      await subgraph.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** What a row has where a test says nothing: null, as the importer would have it. */
function nulls(manager: EntityManager, entity: EntityTarget<object>): object {
  const { columns } = manager.connection.getMetadata(entity);
  return Object.fromEntries(columns.map(({ propertyName }) => [propertyName, null]));
}
