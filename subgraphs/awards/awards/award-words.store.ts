import type { EntityManager } from "typeorm";
import { addSearchWords, dropSearchWords } from "../../../platform/records/search/search-word.store";
import { anyWord, awardTexts, textOwners, type TextOwner } from "./award-texts";
import type { AwardRow } from "./award.entity";

/** Lists of keys are as long as a multiple of this, so that their statements are prepared once. */
const keyStep = 250;

type Award = Pick<
  AwardRow,
  "recipientName" | "recipientPosition" | "authority" | "reason" | "recipientText" | "groundsText"
>;

/** Indexes the words of texts that no award had before, and takes out those of texts that none has any more. */
export async function keepAwardWords(
  changes: readonly { readonly before: Award | null; readonly after: Award | null }[],
  manager: EntityManager,
): Promise<void> {
  for (const owner of textOwners) {
    const now = awardsByText(
      changes.map(({ after }) => after),
      owner,
    );
    const before = awardsByText(
      changes.map(({ before }) => before),
      owner,
    );
    await index(manager, owner, now);
    for (const key of now.keys()) before.delete(key);
    await forget(manager, owner, before);
  }
}

/** One award for each of their texts. */
function awardsByText(awards: readonly (Award | null)[], owner: TextOwner): Map<string, Award> {
  const byText = new Map<string, Award>();
  for (const award of awards) {
    const key = award?.[`${owner}Text`];
    if (award && key != null && !byText.has(key)) byText.set(key, award);
  }
  return byText;
}

async function index(
  manager: EntityManager,
  owner: TextOwner,
  awards: ReadonlyMap<string, Award>,
): Promise<void> {
  if (awards.size === 0) return;
  const { marks, values } = listed(awards.keys());
  const found = await manager.query<{ code: string }[]>(
    `/* awardText.known */ SELECT code FROM search_word WHERE owner = ? AND word = ? AND code IN (${marks})`,
    [owner, anyWord, ...values],
  );
  await addSearchWords(manager, owner, entriesOf(owner, awards, new Set(found.map(({ code }) => code))));
}

async function forget(
  manager: EntityManager,
  owner: TextOwner,
  awards: ReadonlyMap<string, Award>,
): Promise<void> {
  if (awards.size === 0) return;
  const { marks, values } = listed(awards.keys());
  const used = await manager.query<{ text: string }[]>(
    `/* awardText.used */ SELECT DISTINCT ${owner}_text AS text FROM award WHERE ${owner}_text IN (${marks})`,
    values,
  );
  await dropSearchWords(manager, owner, entriesOf(owner, awards, new Set(used.map(({ text }) => text))));
}

/** The words of the texts of some awards, but for those of some texts. */
function entriesOf(
  owner: TextOwner,
  awards: ReadonlyMap<string, Award>,
  without: ReadonlySet<string>,
): (readonly [string, string])[] {
  const entries: (readonly [string, string])[] = [];
  for (const [key, award] of awards) {
    if (without.has(key)) continue;
    for (const word of awardTexts(award)[owner]?.words() ?? []) entries.push([key, word]);
  }
  return entries;
}

/** Some keys, filled up with the last one so that there are few lengths of lists, and a mark for each. */
function listed(keys: Iterable<string>): { readonly marks: string; readonly values: readonly string[] } {
  const values = [...keys];
  const last = values.at(-1) ?? "";
  while (values.length % keyStep !== 0) values.push(last);
  return { marks: new Array(values.length).fill("?").join(", "), values };
}
