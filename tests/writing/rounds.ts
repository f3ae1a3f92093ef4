import { askAt } from "../../testing/ask";
import { tokenOf } from "../../testing/tokens";
import { mutateAt } from "./mutate";

const officer = tokenOf("sector-officer:COURT");

/** What came of adding a round. */
export interface AddedRound {
  readonly round: { readonly code: string } | null;
  readonly changeId: string | null;
  readonly replayed: boolean;
  readonly userErrors: readonly { readonly code: string }[];
}

const mutation = `mutation addOne($input: AddRoundInput!) {
  addCourtRound(input: $input) { round { code } changeId replayed userErrors { code } }
}`;

/** Adds a round to a season of Court cluster VI, under a key. */
export function addRoundAt(url: string, key: string): Promise<AddedRound> {
  const input = {
    season: { id: "CourtClusterSeason:spc-cluster-6-2022", version: 1 },
    kind: "PEAK",
    name: "Đợt cao điểm",
    code: `round-${key}`,
    write: { idempotencyKey: key, sourceIds: ["SourceDocument:S1"] },
  };
  return mutateAt(url, mutation, input, officer);
}

/** The codes of the rounds that were added. */
export async function roundsAt(url: string): Promise<readonly string[]> {
  const { data } = await askAt<{ courts: { cluster: { season: { rounds: readonly { code: string }[] } } } }>(
    url,
    `{ courts { cluster(code: "spc-cluster-6") { season(year: 2022) { rounds { code } } } } }`,
  );
  return data.courts.cluster.season.rounds
    .map(({ code }) => code)
    .filter((code) => code.startsWith("round-"));
}
