import { tokenOf } from "../../testing/tokens";
import { waitUntil } from "../../testing/wait-until";
import { askForStatus } from "../response-cache/ask-for-status";
import { mutateAt } from "./mutate";

const season = { id: "CourtClusterSeason:spc-cluster-6-2022", version: 1 };
const mutation = `mutation addOne($input: AddRoundInput!) {
  addCourtRound(input: $input) { round { code } userErrors { code } }
}`;
const question = `{ courts { cluster(code: "spc-cluster-6") { season(year: 2022) { rounds { code } } } } }`;

interface Rounds {
  readonly courts: {
    readonly cluster: { readonly season: { readonly rounds: readonly { code: string }[] } };
  };
}

async function rounds(url: string) {
  const { data, isHit } = await askForStatus<Rounds>(url, question);
  return { codes: data.courts.cluster.season.rounds.map(({ code }) => code), isHit };
}

/**
 * Writes through each of some gateways in turn, and gives what the next question did not see: through any of them, each of
 * which has kept the answer of before. Nothing, where all is well.
 */
export async function unseenAfterWrites(
  gateways: readonly string[],
  times: number,
): Promise<readonly string[]> {
  const unseen: string[] = [];
  for (let time = 0; time < times; time += 1) {
    for (const url of gateways)
      await waitUntil("the answer is kept", async () => (await rounds(url)).isHit === true);
    const code = `seen-${time}`;
    const write = { idempotencyKey: code, sourceIds: ["SourceDocument:S1"] };
    const input = { season, kind: "PEAK", name: "Đợt cao điểm", code, write };
    const by = gateways[time % gateways.length] ?? "";
    await mutateAt(by, mutation, input, tokenOf("sector-officer:COURT"));
    const seen = await Promise.all(gateways.map((url) => rounds(url)));
    for (const [at, { codes }] of seen.entries())
      if (!codes.includes(code)) unseen.push(`${code} through gateway ${at}`);
  }
  return unseen;
}
