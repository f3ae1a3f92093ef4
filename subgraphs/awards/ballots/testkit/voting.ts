import { SourceDocumentRow } from "../../documents/source-document.entity";
import { NominationRow } from "../../nominations/nomination.entity";
import { PersonRow } from "../../people/person.entity";
import { PositionRow } from "../../people/position.entity";
import { openAwardsGraph, type AwardsGraph } from "../../testkit/awards-graph";
import { aNomination, aPerson, aTitle } from "../../testkit/rows";
import { AwardTitleRow } from "../../titles/award-title.entity";

export const seasonId = "CourtClusterSeason:c1-2021";
export const units = ["u1", "u2", "u3"];
export const flag = "PEOPLES_COURT_EMULATION_FLAG";
export const head = ["cluster-head:COURT/c1"];
export const secretary = ["council-secretary:COURT"];

let graph: AwardsGraph;

/** The graph of the test that runs. */
export const votingGraph = (): AwardsGraph => graph;

let keys = 0;
export const write = (more: object = {}) => ({
  idempotencyKey: `key-${(keys += 1)}`,
  sourceIds: ["SourceDocument:S1"],
  ...more,
});

/** The season as its sector tells it. */
export function tellSeason(state: string): void {
  graph.setOwnerTells(seasonId, {
    ...{ code: "c1-2021", year: 2021, state, startsOn: null, endsOn: null, version: 1 },
    ...{
      cluster: { code: "c1", sector: "COURT" },
      members: units.map((code) => ({ unit: { id: `CourtUnit:${code}` } })),
    },
  });
}

/** Opens the graph in which units and people are put forward, before each test. */
export async function openVoting(): Promise<void> {
  graph = await openAwardsGraph();
  await graph.put(SourceDocumentRow, [{ code: "S1", title: "Biên bản" }]);
  await graph.put(AwardTitleRow, [
    aTitle({ code: flag }),
    aTitle({ code: "GOVERNMENT_EMULATION_FLAG", level: "GOVERNMENT" }),
    aTitle({ code: "GRASSROOTS_EMULATION_FIGHTER", recipientKinds: ["INDIVIDUAL"] }),
  ]);
  await graph.put(PersonRow, [
    aPerson({ code: "p1", fullName: "Trần Quốc Việt", sector: "COURT" }),
    aPerson({ code: "p2", fullName: "Lê Thị Hoa", sector: "COURT" }),
  ]);
  await graph.put(PositionRow, [
    {
      code: "p2-1",
      personCode: "p2",
      title: "Vụ trưởng",
      unitId: "CourtUnit:u1",
      sourceCodes: ["S1"],
      inferred: false,
    },
  ]);
  const proposed = { sector: "COURT", year: 2021, seasonId, state: "PROPOSED" };
  const appraised = { ...proposed, state: "APPRAISED" };
  await graph.put(NominationRow, [
    ...units.map((code) =>
      aNomination({ code: `n-${code}`, titleCode: flag, recipientId: `CourtUnit:${code}`, ...proposed }),
    ),
    aNomination({
      code: "n-gov",
      titleCode: "GOVERNMENT_EMULATION_FLAG",
      recipientId: "CourtUnit:u9",
      ...proposed,
    }),
    aNomination({ code: "n-app", titleCode: flag, recipientId: "CourtUnit:u1", ...appraised }),
    aNomination({
      ...{ code: "n-p1", titleCode: "GRASSROOTS_EMULATION_FIGHTER", ...appraised },
      ...{ recipientId: "Person:p1", recipientKind: "INDIVIDUAL" },
    }),
  ]);
  for (const code of units) graph.setOwnerTells(`CourtUnit:${code}`, { code });
  tellSeason("CONFERENCE");
}

const session = `ballot {
  id version state mode secret quorumPercent shareOf papersIssued papersReturned invalidPapers season { id }
  roll { voter { id } hasVoted } results { nomination { id state } votesFor votesAgainst passed thresholdPercent }
}`;
const told = "changeId replayed userErrors { code path missing { code } } warnings { code path }";
interface Told {
  readonly ballot: {
    readonly id: string;
    readonly version: number;
    readonly state: string;
    readonly roll: readonly { readonly voter: { readonly id: string }; readonly hasVoted: boolean }[];
    readonly results: readonly Readonly<Record<string, unknown>>[];
  } | null;
  readonly changeId: string | null;
  readonly replayed: boolean;
  readonly userErrors: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly missing: readonly { readonly code: string }[];
  }[];
  readonly warnings: readonly { readonly code: string }[];
}

async function run(field: string, input: object, roles: readonly string[]): Promise<Told> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`;
  const operation = `mutation ($input: ${type}) { ${field}(input: $input) { ${session} ${told} } }`;
  return (await graph.ask<Readonly<Record<string, Told>>>(operation, { input }, roles))[field] as Told;
}

export const named = (...codes: readonly string[]) =>
  codes.map((code) => ({ id: `Nomination:${code}`, version: 1 }));
export const open = (more: object = {}, roles: readonly string[] = head) =>
  run(
    "openBallot",
    {
      ...{
        body: "CLUSTER",
        heldOn: "2022-01-10",
        mode: "ELECTRONIC",
        secret: true,
        sector: "COURT",
        seasonId,
      },
      ...{ code: "b1", nominations: named("n-u1", "n-u2"), write: write() },
      ...more,
    },
    roles,
  );
export const council = {
  ...{ body: "COUNCIL", seasonId: null, nominations: named("n-app", "n-p1") },
  voterIds: ["Person:p1", "Person:p2"],
};
export const vote = (unit: string, choices: Readonly<Record<string, string>>, more: object = {}) =>
  run(
    "castVote",
    {
      ...{ ballotId: "BallotSession:b1", voterId: `CourtUnit:${unit}` },
      choices: Object.entries(choices).map(([code, choice]) => ({
        nominationId: `Nomination:${code}`,
        choice,
      })),
      write: { idempotencyKey: `key-${(keys += 1)}` },
      ...more,
    },
    [`unit-officer:COURT/${unit}`, "council-member:COURT/p1", "council-member:COURT/p2", ...secretary],
  );
export const close = (more: object = {}, roles: readonly string[] = head) =>
  run("closeBallot", { ballot: { id: "BallotSession:b1", version: 1 }, write: write(), ...more }, roles);
export const errorsOf = ({ userErrors }: Told) =>
  userErrors.map(({ code, path }) => [code, path.slice(1).join(".")]);
export const forBoth = { "n-u1": "FOR", "n-u2": "FOR" };
