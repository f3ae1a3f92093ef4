import { code, integer, recordKind, reference, text } from "..";
import { Region, Town } from "../testkit/atlas";

const common = { name: "x", description: "x", key: "code", databases: () => ["north"] } as const;
const regionColumns = { code: code().required(), name: text().required(), side: text().required() };

describe("a kind of records", () => {
  it("does not compile with a column that its entity does not have, or has as another type", () => {
    const misfits = [
      // @ts-expect-error the entity has no `colour`
      recordKind({ ...common, columns: { ...regionColumns, colour: text() }, entity: Region }),
      // @ts-expect-error the entity has no `nameCode`
      recordKind({ ...common, columns: { ...regionColumns, name: reference("regions") }, entity: Region }),
      // @ts-expect-error a name is a text
      recordKind({ ...common, columns: { ...regionColumns, name: integer().required() }, entity: Region }),
      // @ts-expect-error every region has a name
      recordKind({ ...common, columns: { ...regionColumns, name: text() }, entity: Region }),
    ];
    expect(misfits).toHaveLength(4);
  });

  it("does not compile without what rows have besides the columns, and what they have in another form", () => {
    const columns = {
      code: code().required(),
      name: text().required(),
      side: text().required().inOtherForm(),
    };
    const unfinished = [
      // @ts-expect-error it has no `side`, which every row has
      recordKind({ ...common, columns: { code: columns.code, name: columns.name }, entity: Region }),
      // @ts-expect-error it does not tell how a row becomes a `side` again
      recordKind({ ...common, columns, entity: Region, derived: ({ side }) => ({ side }) }),
      recordKind({
        ...common,
        columns,
        entity: Region,
        // @ts-expect-error a side is a text
        derived: () => ({ side: 1 }),
        restored: ({ side }) => ({ side }),
      }),
      // @ts-expect-error a town has an id and more
      recordKind({ ...common, columns: { code: columns.code, name: columns.name }, entity: Town }),
    ];
    expect(unfinished).toHaveLength(4);
  });
});
