import type { ExecutionResult, GraphQLSchema } from "graphql";
import type { EntityTarget, ObjectLiteral } from "typeorm";
import { accessOf } from "../../../platform/access/testkit/access-of";
import type { Database } from "../../../platform/database/database";
import { openDatabase, type DatabaseLocation } from "../../../platform/database/open-database";
import type { RecordKind } from "../../../platform/records";
import { SubgraphExecutor } from "../../../platform/subgraph-server/execution/subgraph-executor";
import { noLinks, type SubgraphLinks } from "../../../platform/subgraph-server/links";
import type { Owners } from "../../../platform/subgraph-server/owners/owners";
import type { Subgraph } from "../../../platform/subgraph-server/subgraph";
import type { DatabaseShape } from "../../../platform/database/database-shape";

/** A subgraph whose mutations are walked, over a database of its own. */
export interface GraphToWalk {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  /** Puts rows in, with what follows from them. */
  put<Row extends object>(entity: EntityTarget<Row>, rows: readonly Partial<Row>[]): Promise<void>;
  run(text: string, variables: object, roles: readonly string[]): Promise<ExecutionResult>;
  /** All rows of all tables, by table. */
  rows(): Promise<Readonly<Record<string, readonly ObjectLiteral[]>>>;
  close(): Promise<void>;
}

/** What a subgraph to be walked is opened by. */
export interface WalkedSubgraph {
  readonly shape: DatabaseShape;
  readonly kinds: readonly RecordKind[];
  readonly open: (database: Database, links: SubgraphLinks) => Subgraph;
}

/** What others own is there where it is one of these; of units of other sectors, those whose codes begin with `taken-`. */
const known = /^(?:Person:p1|Decision:d1|AwardTitle:TITLE|SourceDocument:S[12]|[A-Za-z]+Unit:taken-\d)$/;
const owners: Owners = {
  entities: (_subgraph, references) =>
    Promise.resolve(references.map(({ id, __typename }) => (known.test(id) ? { __typename, id } : null))),
};

export async function openToWalk(
  { shape, kinds, open }: WalkedSubgraph,
  location: DatabaseLocation,
): Promise<GraphToWalk> {
  const database = await openDatabase(shape, location);
  const subgraph = open(database, { ...noLinks, owners });
  const executor = new SubgraphExecutor(subgraph.schema);
  return {
    schema: subgraph.schema,
    database,
    async put(entity, rows) {
      await database.write(async (manager) => {
        await manager.insert(entity, rows as never);
        const changes = rows.map((after) => ({ before: null, after }));
        await kinds.find((one) => one.entity === entity)?.written?.(changes, manager);
      });
    },
    run: (text, variables, roles) =>
      executor.execute({
        text,
        variables: variables as Readonly<Record<string, unknown>>,
        context: subgraph.createContext(accessOf(roles)),
      }),
    async rows() {
      const { entityMetadatas } = database.manager().dataSource;
      const found: Record<string, readonly ObjectLiteral[]> = {};
      for (const { tableName } of entityMetadatas)
        found[tableName] = await database.manager().query(`SELECT * FROM ${tableName}`);
      return found;
    },
    close: () => subgraph.close(),
  };
}
