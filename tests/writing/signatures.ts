import { askAt } from "../../testing/ask";
import { tokenOf } from "../../testing/tokens";
import { mutateAt } from "./mutate";

const season = { id: "JusticeClusterSeason:justice-northern-delta-2018", version: 1 };

const mutation = `mutation signOnce($input: SignPledgeInput!) {
  signJusticePledge(input: $input) { pledge { code } userErrors { code path } }
}`;

/** What came of signing. */
export interface Signed {
  readonly pledge: { readonly code: string } | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

function signAt(url: string, key: string, more: object, role: string): Promise<Signed> {
  const input = { season, ...more, write: { idempotencyKey: key, sourceIds: ["SourceDocument:S1"] } };
  return mutateAt(url, mutation, input, tokenOf(role));
}

/** Makes a pledge of the Northern Delta's year 2018 that nobody has signed. */
export const makePledgeAt = (url: string, code: string) =>
  signAt(url, code, { newPledge: { code }, signatoryIds: [] }, "sector-officer:JUSTICE");

/** Lets a unit sign it, by its own officer. */
export const signPledgeAt = (url: string, pledgeCode: string, unit: string, key: string) =>
  signAt(url, key, { pledgeCode, signatoryIds: [`JusticeUnit:${unit}`] }, `unit-officer:JUSTICE/${unit}`);

interface Season {
  readonly members: readonly { readonly unit: { readonly code: string } }[];
  readonly pledges: readonly {
    readonly code: string;
    readonly signatories: readonly { readonly code: string }[];
  }[];
}

/** The members of that year, and its pledges with who signed them. */
export async function pledgesAt(url: string): Promise<Season> {
  const { data } = await askAt<{ justice: { cluster: { season: Season } } }>(
    url,
    `{ justice { cluster(code: "justice-northern-delta") { season(year: 2018) {
      members { unit { code } } pledges { code signatories { code } }
    } } } }`,
  );
  return data.justice.cluster.season;
}
