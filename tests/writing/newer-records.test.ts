import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { askAt } from "../../testing/ask";
import { root, startProcess, type RunningProcess } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";
import { freshDatabase } from "../../testing/test-database";
import { tokenOf, tokenSettings } from "../../testing/tokens";
import { mutateAt } from "./mutate";

const folder = temporaryFolder();
const database = freshDatabase();
const project = join(folder.path, "project");
const rounds = join(project, "data", "articles", "rounds.csv");
let graph: RunningProcess;

beforeAll(async () => {
  mkdirSync(project);
  for (const name of readdirSync(root).filter((one) => one !== "data"))
    symlinkSync(join(root, name), join(project, name));
  cpSync(join(root, "data"), join(project, "data"), { recursive: true });
  graph = await start();
});
afterAll(async () => {
  await graph.stop();
  await database.remove();
  folder.remove();
});

const start = () => startProcess("start", [], { cwd: project, env: { ...database.env, ...tokenSettings } });

const correction = `mutation ($input: CorrectRecordInput!) {
  correctJusticeRecord(input: $input) { version userErrors { code path } }
}`;
const question = `{ node(id: "JusticeClusterSeason:justice-northern-delta-2018") {
  ... on ClusterSeason { rounds { name startsOn } }
} }`;
interface Answer {
  readonly node: { readonly rounds: readonly { readonly name: string; readonly startsOn: string }[] };
}
const roundsTold = async () => (await askAt<Answer>(graph.url, question, {})).data.node.rounds;

it("newer records of the project leave what officers have written, and bring everything else", async () => {
  const input = {
    ...{ kind: "rounds", code: "r01", version: 1 },
    changes: [{ column: "starts_on", value: "2018-01-05" }],
    write: { idempotencyKey: "k1", reason: "Theo biên bản." },
  };
  const officer = tokenOf("sector-officer:JUSTICE");
  expect(await mutateAt(graph.url, correction, input, officer)).toEqual({ version: 2, userErrors: [] });
  await graph.stop();
  const [before, after] = ["Đợt thi đua cao điểm", "Đợt cao điểm"];
  writeFileSync(rounds, readFileSync(rounds, "utf8").replaceAll(before, after));
  graph = await start();
  expect(await roundsTold()).toEqual([
    { name: `${before} 1`, startsOn: "2018-01-05" },
    { name: `${after} 2`, startsOn: "2018-07-01" },
  ]);
});
