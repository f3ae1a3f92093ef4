import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EntityTarget } from "typeorm";
import { accessOf } from "../../../platform/access/testkit/access-of";
import type { Database } from "../../../platform/database/database";
import { openSqlite } from "../../../platform/database/open-sqlite";
import { noLinks } from "../../../platform/subgraph-server/links";
import { SubgraphExecutor } from "../../../platform/subgraph-server/execution/subgraph-executor";
import { ownerUnavailable, type Entity, type Owners } from "../../../platform/subgraph-server/owners/owners";
import { sectors } from "../../sectors";
import type { SectorDefinition } from "../definition";
import { sectorRecordKinds } from "../features";
import { sectorShape } from "../shape";
import { openSector } from "../subgraph";

/** The subgraph of a sector over a database of its own, for tests: that of the courts, where no other is named. */
export interface SectorGraph {
  readonly database: Database;
  /** Puts rows in. */
  put<Row extends object>(entity: EntityTarget<Row>, rows: readonly Partial<Row>[]): Promise<void>;
  /** The data of an operation that must go well, asked by somebody with some roles. */
  ask<Data = unknown>(
    operation: string,
    variables?: Readonly<Record<string, unknown>>,
    roles?: readonly string[],
  ): Promise<Data>;
  /** The codes of the errors of an operation. */
  errorCodes(
    operation: string,
    variables?: Readonly<Record<string, unknown>>,
    roles?: readonly string[],
  ): Promise<readonly unknown[]>;
  /** Lets the owner of a record of another subgraph tell more of it than that it is there. */
  setOwnerTells(id: string, fields: Entity): void;
  /**
   * Whether other subgraphs answer; what they own is there, unless its code begins with `no-`, and of units of other sectors those
   * whose codes begin with `taken-`.
   */
  setOwnersAnswer(answer: boolean): void;
  close(): Promise<void>;
}

/** A unit has one sector; all else is there that is not said to be not. */
const isThere = (id: string) => (/^\w+Unit:/.test(id) ? id.includes(":taken-") : !id.includes(":no-"));

function sectorOf(code: string): SectorDefinition {
  const sector = sectors.find((one) => one.code === code);
  if (!sector) throw new Error(`there is no sector ${code}`);
  return sector;
}

/** @param code of the sector; most tests hold for any */
export async function openSectorGraph(code = "COURT"): Promise<SectorGraph> {
  const sector = sectorOf(code);
  const usualRoles = [`sector-officer:${code}`];
  const folder = mkdtempSync(join(tmpdir(), "sector-"));
  const database = await openSqlite(sectorShape(sector), folder);
  let doOwnersAnswer = true;
  const told = new Map<string, Entity>();
  const owners: Owners = {
    entities: (subgraph, references) => {
      if (!doOwnersAnswer) return Promise.reject(ownerUnavailable(subgraph));
      return Promise.resolve(references.map(({ id }) => (isThere(id) ? { id, ...told.get(id) } : null)));
    },
  };
  const subgraph = openSector(sector, database, { ...noLinks, owners });
  const executor = new SubgraphExecutor(subgraph.schema);
  const run = (
    text: string,
    variables?: Readonly<Record<string, unknown>>,
    roles: readonly string[] = usualRoles,
  ) => executor.execute({ text, variables, context: subgraph.createContext(accessOf(roles)) });

  return {
    database,
    async put(entity, rows) {
      const kind = sectorRecordKinds.find((one) => one.entity === entity);
      await database.write(async (manager) => {
        await manager.insert(entity, rows as never);
        await kind?.written?.(
          rows.map((after) => ({ before: null, after })),
          manager,
        );
      });
    },
    async ask<Data>(
      operation: string,
      variables?: Readonly<Record<string, unknown>>,
      roles?: readonly string[],
    ) {
      const { data, errors } = await run(operation, variables, roles);
      if (errors) throw new AggregateError(errors, errors.join("\n"));
      return JSON.parse(JSON.stringify(data)) as Data;
    },
    async errorCodes(operation, variables, roles) {
      const { errors } = await run(operation, variables, roles);
      return errors?.map(({ extensions }) => extensions["code"]) ?? [];
    },
    setOwnerTells: (id, fields) => void told.set(id, fields),
    setOwnersAnswer: (answer) => void (doOwnersAnswer = answer),
    async close() {
      await subgraph.close();
      rmSync(folder, { recursive: true });
    },
  };
}
