import { createHash, createHmac } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { Database } from "../database/database";
import { dialectOf } from "../database/dialect-of";
import { isDuplicate } from "../database/is-duplicate";
import { insertRows } from "../records/writing/insert-rows";
import type { Result } from "./mutation";
import { inParts } from "../text/in-parts";
import { WriteAnswerRow, WriteKeyRow } from "./write-key.entity";

/** What was answered to a key. */
export interface Answered {
  readonly changeId: string;
  readonly result: Result;
  readonly warnings: readonly unknown[];
}

/** A key and what was asked with it, as they are kept. */
export interface KeyClaim {
  readonly hash: string;
  readonly content: string;
}

/** How long a key is kept, in days: an officer's form may lie over a holiday. */
const keptDays = 30;
const day = 24 * 60 * 60 * 1000;

/** The claim of a key for a mutation and its input; a dry run asks for the same as the write. */
export function claimOf(principal: string, key: string, mutation: string, input: unknown): KeyClaim {
  return {
    hash: createHash("sha256")
      .update(JSON.stringify([principal, key]))
      .digest("hex"),
    content: createHmac("sha256", key)
      .update(JSON.stringify([mutation, canonical(input)]))
      .digest("hex"),
  };
}

/** The same text for the same content, in whatever order it was written. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== "object")
    return typeof value === "string" ? value.normalize() : value;
  const entries = Object.entries(value).filter(([name, one]) => one != null && name !== "dryRun");
  return entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, one]) => [name, canonical(one)]);
}

/**
 * Takes a key for a write, in its transaction: null, or what was answered to the same before. Whoever has taken it and not
 * ended yet is waited for.
 */
export async function takeKey(
  { hash, content }: KeyClaim,
  manager: EntityManager,
): Promise<Answered | "other content" | null> {
  const row: WriteKeyRow = { hash, content, at: new Date().toISOString() };
  try {
    await insertRows(manager, manager.dataSource.getMetadata(WriteKeyRow), [row]);
    return null;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const taken = await manager.findOneBy(WriteKeyRow, { hash });
    if (!taken) throw error;
    return answeredTo(taken, content, manager);
  }
}

/**
 * Lets nobody else hold some names until the write has ended; whoever holds one is waited for. A database that has one writer at a time
 * holds them all.
 */
export async function holdNames(names: readonly string[], manager: EntityManager): Promise<void> {
  if (dialectOf(manager) === "sqlite" || names.length === 0) return;
  const hashes = names.map((name) => createHash("sha256").update(`held ${name}`).digest("hex"));
  // In one order, so that two writers never wait for each other.
  const inOrder = [...new Set(hashes)].sort();
  const at = new Date().toISOString();
  const rows = inOrder.map(() => "(?, '', ?)").join(", ");
  await manager.query(
    `/* write_key.hold */ INSERT INTO write_key (hash, content, at) VALUES ${rows} ON DUPLICATE KEY UPDATE at = VALUES(at)`,
    inOrder.flatMap((hash) => [hash, at]),
  );
}

async function answeredTo(
  { hash, content: known }: WriteKeyRow,
  content: string,
  manager: EntityManager,
): Promise<Answered | "other content"> {
  if (known !== content) return "other content";
  const parts = await manager.find(WriteAnswerRow, { where: { hash }, order: { part: "ASC" } });
  return JSON.parse(parts.map(({ text }) => text).join("")) as Answered;
}

/** Keeps what is answered to a key that was taken. */
export async function keepAnswer(
  { hash }: KeyClaim,
  answer: Answered,
  manager: EntityManager,
): Promise<void> {
  const rows = inParts(JSON.stringify(answer)).map((text, part): WriteAnswerRow => ({ hash, part, text }));
  await insertRows(manager, manager.dataSource.getMetadata(WriteAnswerRow), rows);
}

/** So many keys are forgotten in one transaction: others write between. */
const forgottenAtOnce = 500;

/** Forgets the keys that are old at a time, in milliseconds. */
export async function forgetKeys(database: Pick<Database, "writeBeside">, now: number): Promise<void> {
  const oldest = new Date(now - keptDays * day).toISOString();
  for (;;) {
    const forgotten = await database.writeBeside(async (manager) => {
      const old = await manager.query<{ hash: string }[]>(
        `/* write_key.old */ SELECT hash FROM write_key WHERE at < ? LIMIT ${forgottenAtOnce}`,
        [oldest],
      );
      const hashes = old.map(({ hash }) => hash);
      if (hashes.length === 0) return 0;
      for (const entity of [WriteAnswerRow, WriteKeyRow])
        await manager
          .createQueryBuilder()
          .delete()
          .from(entity)
          .comment("write_key.forget")
          .where("hash IN (:...hashes)", { hashes })
          .execute();
      return hashes.length;
    });
    if (forgotten < forgottenAtOnce) return;
  }
}
