import type { EntityManager } from "typeorm";
import { addSearchWords, dropSearchWords } from "../../../platform/search/search-word.store";
import { anyWord, awardTexts, textOwners, type SharedText, type TextOwner } from "./award-texts";
import type { AwardRow } from "./award.entity";

type Award = Pick<AwardRow, "recipientName" | "recipientPosition" | "authority" | "reason">;

/** Indexes the words of texts that no award had before, and takes out those of texts that none has any more. */
export async function keepAwardWords(
  changes: readonly { readonly before: Award | null; readonly after: Award | null }[],
  manager: EntityManager,
): Promise<void> {
  const [allNow, allBefore] = [
    textsOf(changes.map(({ after }) => after)),
    textsOf(changes.map(({ before }) => before)),
  ];
  for (const owner of textOwners) {
    const now = byKey(allNow, owner);
    const before = byKey(allBefore, owner);
    await index(manager, owner, [...now.values()]);
    await forget(
      manager,
      owner,
      [...before.values()].filter(({ key }) => !now.has(key)),
    );
  }
}

function textsOf(awards: readonly (Award | null)[]): readonly SharedText[] {
  return awards
    .flatMap((award) => (award ? Object.values(awardTexts(award)) : []))
    .flatMap((text) => text ?? []);
}

function byKey(texts: readonly SharedText[], owner: TextOwner): ReadonlyMap<string, SharedText> {
  return new Map(texts.flatMap((text) => (text.owner === owner ? [[text.key, text]] : [])));
}

async function index(manager: EntityManager, owner: TextOwner, texts: readonly SharedText[]): Promise<void> {
  if (texts.length === 0) return;
  const found = await manager.query<{ code: string }[]>(
    `/* awardText.known */ SELECT code FROM search_word WHERE owner = ? AND word = ? AND code IN (${marks(texts)})`,
    [owner, anyWord, ...texts.map(({ key }) => key)],
  );
  const known = new Set(found.map(({ code }) => code));
  await addSearchWords(manager, owner, texts.filter(({ key }) => !known.has(key)).flatMap(entriesOf));
}

async function forget(manager: EntityManager, owner: TextOwner, texts: readonly SharedText[]): Promise<void> {
  if (texts.length === 0) return;
  const used = await manager.query<{ text: string }[]>(
    `/* awardText.used */ SELECT DISTINCT ${owner}_text AS text FROM award WHERE ${owner}_text IN (${marks(texts)})`,
    texts.map(({ key }) => key),
  );
  const kept = new Set(used.map(({ text }) => text));
  await dropSearchWords(manager, owner, texts.filter(({ key }) => !kept.has(key)).flatMap(entriesOf));
}

function entriesOf(text: SharedText): (readonly [string, string])[] {
  return [...text.words()].map((word) => [text.key, word] as const);
}

function marks(items: readonly unknown[]): string {
  return items.map(() => "?").join(", ");
}
