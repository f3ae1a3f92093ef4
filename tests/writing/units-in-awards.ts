import { askAt } from "../../testing/ask";
import { tokenOf } from "../../testing/tokens";
import { waitUntil } from "../../testing/wait-until";
import { mutateAt } from "./mutate";

const officer = tokenOf("sector-officer:JUSTICE");

const create = `mutation create($input: CreateUnitInput!) {
  createJusticeUnit(input: $input) { unit { version } userErrors { code path } }
}`;
const reorganise = `mutation reorganise($input: ReorganiseUnitsInput!) {
  reorganiseJusticeUnits(input: $input) { units { code } userErrors { code path } }
}`;

interface Done {
  readonly userErrors: readonly object[];
}

const newUnit = (code: string, validFrom: string) => ({
  code,
  name: `Ban ${code}`,
  kind: "BOARD",
  validFrom,
});
const write = (key: string) => ({ idempotencyKey: key, sourceIds: ["SourceDocument:S1"] });

async function done(url: string, mutation: string, input: object): Promise<void> {
  const { userErrors } = await mutateAt<Done>(url, mutation, input, officer);
  expect(userErrors).toEqual([]);
}

/** The boards of justice that awards takes to stand on a day and to have no award since then. */
async function boardsOn(url: string, day: string): Promise<readonly string[]> {
  const question = `query ($day: Date!) {
    notAwardedSince(asOf: $day, year: 2030, first: 100, filter: { sectors: [JUSTICE], unitKinds: [BOARD] }) {
      nodes { unit { id } }
    }
  }`;
  const { data } = await askAt<{ notAwardedSince: { nodes: readonly { unit: { id: string } }[] } }>(
    url,
    question,
    { day },
    officer,
  );
  return data.notAwardedSince.nodes.map(({ unit }) => unit.id.replace("JusticeUnit:", ""));
}

/** Enters two units and merges them into a third, and waits until awards answers with them as they then are. */
export async function expectOutlinesToFollow(url: string): Promise<void> {
  const own = async (day: string) =>
    (await boardsOn(url, day))
      .filter((code) => code.startsWith("outlined-"))
      .sort()
      .join();
  for (const code of ["outlined-1", "outlined-2"])
    await done(url, create, { unit: newUnit(code, "2030-01-01"), write: write(code) });
  await waitUntil("both stand", async () => (await own("2031-01-01")) === "outlined-1,outlined-2");
  expect(await own("2029-12-31")).toBe("");
  await done(url, reorganise, {
    ...{
      kind: "MERGED_INTO",
      on: "2032-01-01",
      legalBasis: "Nghị định số 1",
      write: write("outlined-merge"),
    },
    predecessors: ["outlined-1", "outlined-2"].map((code) => ({ id: `JusticeUnit:${code}`, version: 1 })),
    successors: [{ newUnit: { ...newUnit("outlined-3", "2032-01-01"), validFrom: null } }],
  });
  await waitUntil("one stands in the place of both", async () => (await own("2032-01-01")) === "outlined-3");
  expect(await own("2031-12-31")).toBe("outlined-1,outlined-2");
}
