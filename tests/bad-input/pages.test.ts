import { ask } from "../../testing/ask-graph";
import { placesWith } from "./places";
import { refusalOfOperation } from "./refusal";

const inSector = (field: string, args: string) =>
  `{ sectors(codes: [JUSTICE]) { ${field}(${args}) { totalCount pageInfo { endCursor } } } }`;
const atRoot = (field: string, args: string) => `{ ${field}(${args}) { totalCount pageInfo { endCursor } } }`;

/** The lists of the graph that are read in pages. */
const lists: Readonly<Record<string, (args: string) => string>> = {
  "Query.awards": (args) => atRoot("awards", args),
  "Query.decisions": (args) => atRoot("decisions", args),
  "Query.nominations": (args) => atRoot("nominations", args),
  "Query.people": (args) => atRoot("people", args),
  "Query.registrations": (args) => atRoot("registrations", args),
  "Sector.awards": (args) => inSector("awards", args),
  "Sector.clusters": (args) => inSector("clusters", args),
  "Sector.findings": (args) => inSector("findings", args),
  "Sector.inspections": (args) => inSector("inspections", args),
  "Sector.movements": (args) => inSector("movements", args),
  "Sector.units": (args) => inSector("units", args),
};

const endOfFirst = async (list: string): Promise<string> => {
  const { data } = await ask<object>(lists[list]?.("first: 1") ?? "");
  return /"endCursor":"([^"]+)"/.exec(JSON.stringify(data))?.[1] ?? "";
};
const after = (list: string, cursor: string) => ({
  query: lists[list]?.(`after: ${JSON.stringify(cursor)}`),
});

it("tries every list that the schema gives in pages", () => {
  expect(Object.keys(lists).sort()).toEqual(placesWith(["first"]));
});

describe.each(Object.keys(lists))("the list %s", (list) => {
  it.each([0, -1, 101, 100_000])("refuses a page of %d", async (first) => {
    const refusal = await refusalOfOperation({ query: lists[list]?.(`first: ${first}`) });
    expect(refusal).toMatchObject({ code: "INVALID_PAGE_SIZE", status: 200 });
    expect(refusal.message).toBe(`\`first\` is ${first}; it is between 1 and 100.`);
  });

  it.each(["", "nonsense", "e30", "WzFd", "WyI"])("refuses %j for a cursor", async (cursor) => {
    const refusal = await refusalOfOperation(after(list, cursor));
    expect(refusal).toMatchObject({ code: "INVALID_CURSOR", status: 200 });
    expect(refusal.message).toMatch(
      /^`after` is .*\. Take it from `pageInfo\.endCursor` of the same list\.$/,
    );
  });

  it("refuses a cursor of another list", async () => {
    const other = list === "Query.people" ? "Query.decisions" : "Query.people";
    const refusal = await refusalOfOperation(after(list, await endOfFirst(other)));
    expect(refusal).toMatchObject({ code: "INVALID_CURSOR", status: 200 });
    expect(refusal.message).toMatch(/cursor of another list/);
  });
});

describe.each(["Query.people", "Sector.units"])("a cursor of the list %s", (list) => {
  it("is refused when its end is cut off", async () => {
    const cursor = await endOfFirst(list);
    for (const cut of [1, 4, 9]) {
      const refusal = await refusalOfOperation(after(list, cursor.slice(0, -cut)));
      expect(refusal).toMatchObject({ code: "INVALID_CURSOR", status: 200 });
    }
  });

  it("is taken whole", async () => {
    const { errors } = await ask(after(list, await endOfFirst(list)).query ?? "");
    expect(errors).toBeUndefined();
  });
});
