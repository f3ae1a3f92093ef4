import { join } from "node:path";
import { openDatabases, type Databases } from "../../../commands/open-databases";
import { openSubgraphs } from "../../../commands/open-subgraphs";
import { importInto } from "../../../commands/records/import-into";
import { accessOf } from "../../../platform/access/testkit/access-of";
import { formatFaults } from "../../../platform/records";
import { SubgraphExecutor } from "../../../platform/subgraph-server/execution/subgraph-executor";
import { temporaryFolder } from "../../../testing/temporary-folder";
import { freshDatabase } from "../../../testing/test-database";
import { writeRecords, type RecordRow } from "../../../testing/write-records";

const folder = temporaryFolder();
const database = freshDatabase();
let databases: Databases;

beforeAll(async () => {
  databases = await openDatabases(database.location);
  await importThese({
    "source-documents": [{ code: "S0", title: "Bài báo" }],
    sectors: [{ code: "COURT", name: "Tòa án", english_name: "Courts" }],
    titles: [
      {
        ...{ code: "FIGHTER", name: "F", english_name: "F", family: "EMULATION_TITLE", level: "GRASSROOTS" },
        ...{ recipient_kinds: "INDIVIDUAL", decided_by: "Chánh án", sources: "S0" },
      },
    ],
    people: ["x", "y"].map((code) => ({ code, full_name: `Người ${code}`, sector: "COURT", sources: "S0" })),
    nominations: ["x", "y"].map((code) => ({
      ...{ code: `n-${code}`, title: "FIGHTER", year: 2021, sector: "COURT", state: "REJECTED" },
      ...{ nominee_person: code, sources: "S0" },
    })),
  });
});
afterAll(async () => {
  for (const each of Object.values(databases)) await each.close();
  await database.remove();
  folder.remove();
});

let imports = 0;
async function importThese(records: Readonly<Record<string, readonly RecordRow[]>>): Promise<void> {
  const files = writeRecords(join(folder.path, String((imports += 1))), records);
  const imported = await importInto(databases, [files]);
  if (!imported.ok) throw new Error(formatFaults(imported.faults));
}

const chairedBy = (person: string) =>
  importThese({
    conferences: [
      {
        ...{ code: "e", sector: "COURT", kinds: "SUMMARY", name: "Hội nghị" },
        ...{ chaired_by: person, sources: "S0" },
      },
    ],
  });

/** Of whom the awards subgraph tells everybody, in its list and as entities. */
async function toldOf(): Promise<unknown> {
  const awards = openSubgraphs(databases).find(({ name }) => name === "awards");
  if (!awards) throw new Error("there are no awards");
  const of = ["x", "y"].map((code) => `{ __typename: "Person", id: "Person:${code}" }`);
  const text = `{
    people { totalCount nodes { id } }
    _entities(representations: [${of.join(", ")}]) { ... on Person { id } }
  }`;
  const context = awards.createContext(accessOf());
  const { data } = await new SubgraphExecutor(awards.schema).execute({ text, context });
  return JSON.parse(JSON.stringify(data)) as unknown;
}

it("a candidate of whom a sector's own records tell is told of as long as they do", async () => {
  const [x, y] = [{ id: "Person:x" }, { id: "Person:y" }];
  expect(await toldOf()).toEqual({ people: { totalCount: 0, nodes: [] }, _entities: [null, null] });
  await chairedBy("x");
  expect(await toldOf()).toEqual({ people: { totalCount: 1, nodes: [x] }, _entities: [x, null] });
  await chairedBy("y");
  expect(await toldOf()).toEqual({ people: { totalCount: 1, nodes: [y] }, _entities: [null, y] });
  await chairedBy("");
  expect(await toldOf()).toEqual({ people: { totalCount: 0, nodes: [] }, _entities: [null, null] });
});
