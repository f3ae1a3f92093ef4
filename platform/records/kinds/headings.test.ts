import { boolean } from "../columns/boolean";
import { text } from "../columns/text";
import { regions } from "../testkit/atlas";
import { columnHeaded, compileKind } from "./compiled-kind";

function headed(columns: typeof regions.columns) {
  return compileKind({ ...regions, columns });
}

describe("the headings of a column", () => {
  it("find it without marks, letter case, spaces and punctuation, its own name only as it is", () => {
    const kind = headed({ ...regions.columns, name: regions.columns.name.headed("Tên vùng", "Vùng") });
    for (const heading of ["name", "Tên vùng", "TÊN VÙNG (*)", "ten vung", "Vùng:"])
      expect(columnHeaded(kind, heading)?.property).toBe("name");
    for (const heading of ["Name", "Tên", ""]) expect(columnHeaded(kind, heading)).toBe(undefined);
  });

  it("stay with it, whatever else is said of it", () => {
    const named = text().headed("Tên");
    for (const column of [named.required(), named.default("a"), named.inOtherForm()])
      expect(column.headings).toEqual(["Tên"]);
    expect(
      boolean()
        .ofDatabase(() => true)
        .headed("Có")
        .valueIn?.("north"),
    ).toBe(true);
  });

  it("are no other column's", () => {
    const { name, side } = regions.columns;
    expect(() =>
      headed({ ...regions.columns, name: name.headed("Miền"), side: side.headed("miền") }),
    ).toThrow('kind "regions": "miền" stands over "name" and "side"');
  });
});
