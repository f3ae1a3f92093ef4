import type { EntityManager, ObjectLiteral } from "typeorm";
import type { ReadModel } from "../../database/read-model";

/** Columns of an entity's rows that are folded from others of the same row. */
export interface FoldedColumns<Row, From extends string & keyof Row, Into extends string & keyof Row> {
  readonly entity: new () => Row;
  readonly from: readonly From[];
  readonly into: readonly Into[];
  readonly fold: (texts: Pick<Row, From>) => Pick<Row, Into>;
}

/** Tells of folded columns. */
export function foldedColumns<
  Row,
  const From extends string & keyof Row,
  const Into extends string & keyof Row,
>(columns: FoldedColumns<Row, From, Into>): FoldedColumns<Row, From, Into> {
  return columns;
}

type Coded = ObjectLiteral & { readonly code: string };

const rowsAtOnce = 1_000;

/** The folded columns of an entity that has a code. A change of how texts are folded leaves rows as they were written. */
export function foldedReadModel<
  Row extends Coded,
  From extends string & keyof Row,
  Into extends string & keyof Row,
>(name: string, columns: FoldedColumns<Row, From, Into>): ReadModel {
  return {
    name: `folded columns of ${name}`,
    differences: async (manager) => {
      const codes: string[] = [];
      for await (const { code } of differingRows(manager, columns)) codes.push(code);
      return codes;
    },
    rewrite: async (manager) => {
      for await (const { code, folded } of differingRows(manager, columns))
        await manager
          .createQueryBuilder()
          .update(columns.entity)
          .set(folded as object)
          .where("code = :code", { code })
          .execute();
    },
  };
}

/** The rows whose folded columns are not as they would be written now, by code. */
async function* differingRows<
  Row extends Coded,
  From extends string & keyof Row,
  Into extends string & keyof Row,
>(manager: EntityManager, { entity, from, into, fold }: FoldedColumns<Row, From, Into>) {
  const columns = [...new Set(["code", ...from, ...into])].map((column) => `record.${column}`);
  for (let after = ""; ;) {
    const rows: Row[] = await manager
      .createQueryBuilder(entity, "record")
      .comment("search.folded")
      .select(columns)
      .where("record.code > :after", { after })
      .orderBy("record.code")
      .limit(rowsAtOnce)
      .getMany();
    for (const row of rows) {
      const folded = fold(row);
      if (into.some((column) => folded[column] !== row[column])) yield { code: row.code, folded };
    }
    const last = rows.at(-1);
    if (!last || rows.length < rowsAtOnce) return;
    after = last.code;
  }
}
