import { setInbox } from "../../platform/outbox/apply-events.store";
import { readCounter, waitingEvents } from "../../platform/outbox/waiting-events.store";
import { storedRecords } from "../../platform/records";
import { RecordIndex } from "../../platform/records/checking/record-index";
import { readStoredRecords } from "../../platform/records/export/read-stored-records";
import type { CompiledKind } from "../../platform/records/kinds/compiled-kind";
import { KindSet } from "../../platform/records/kinds/kind-set";
import type { AnyRecord } from "../../platform/records/kinds/record";
import type { LookUp } from "../../platform/records/kinds/record-kind";
import { keepsMentions, mentionReader } from "../../platform/records/mentions/keep-mentions.store";
import { MentionRow } from "../../platform/records/mentions/mention.entity";
import { differencesOf, rewriteRows, type WantedRows } from "../../platform/records/writing/kept-rows.store";
import { LookUps } from "../../platform/records/writing/look-ups";
import { writeAll, type Managers } from "../../platform/records/writing/write-all";
import type { Databases } from "../open-databases";
import { recordKinds } from "./record-kinds";

/** What a database keeps of records, most of which lie in others. */
interface Traces extends WantedRows {
  readonly database: string;
  readonly name: string;
}

/** How far they are what the records say. */
export interface TracesFound extends Pick<Traces, "database" | "name"> {
  readonly differences: readonly string[];
}

const recordsAtOnce = 500;

/**
 * Holds what databases keep of records of others against these, and writes it anew where it differs, if that is wanted: what was to be
 * told of them is as good as told then. Nothing is written meanwhile.
 */
export function recountTraces(databases: Databases, repair: boolean): Promise<readonly TracesFound[]> {
  const kinds = new KindSet(recordKinds);
  return writeAll(databases, async (managers) => {
    const lookUps = new LookUps(kinds, new RecordIndex(), storedRecords(recordKinds, databases));
    const wanted = [
      ...(await outlinesIn(kinds, managers, lookUps)),
      ...(await mentionsIn(kinds, managers, lookUps)),
    ];
    const found: TracesFound[] = [];
    for (const { database, name, ...rows } of wanted) {
      const manager = managers.get(database);
      if (!manager) continue;
      const differences = await differencesOf(manager, rows);
      if (differences.length > 0 && repair) await rewriteRows(manager, rows);
      found.push({ database, name, differences });
    }
    if (repair) await alignInboxes(managers);
    return found;
  });
}

/** What waits to be told, a line for each subgraph that is to be told. */
export async function waitingLines(databases: Databases): Promise<readonly string[]> {
  const each = Object.values(databases).map(async (database) =>
    (await waitingEvents(database.manager())).map(
      ({ target, count }) => `${database.name}: ${count} events wait for ${target}`,
    ),
  );
  return (await Promise.all(each)).flat();
}

async function outlinesIn(kinds: KindSet, managers: Managers, lookUps: LookUps): Promise<readonly Traces[]> {
  const found: Traces[] = [];
  for (const kind of kinds.all) {
    for (const outline of kind.kind.outlines ?? []) {
      const rows: object[] = [];
      for await (const [record, lookUp] of recordsOf(kind, managers, lookUps))
        rows.push(outline.toRow(record, lookUp));
      found.push({
        database: outline.database,
        name: `outlines of ${kind.name}`,
        entity: outline.entity,
        rows,
      });
    }
  }
  return found;
}

async function mentionsIn(kinds: KindSet, managers: Managers, lookUps: LookUps): Promise<readonly Traces[]> {
  const rows: MentionRow[] = [];
  for (const kind of kinds.all) {
    const reader = mentionReader(kind);
    if (!reader) continue;
    for await (const [record, lookUp] of recordsOf(kind, managers, lookUps)) {
      const row = kind.toRow(record, lookUp);
      const targetCode = reader.targetOf(row);
      if (targetCode !== null) rows.push({ source: reader.sourceOf(row), targetCode });
    }
  }
  const keepers = [...managers].filter(([, manager]) => keepsMentions(manager));
  return keepers.map(([database]) => ({ database, name: "mentions", entity: MentionRow, rows }));
}

async function* recordsOf(
  kind: CompiledKind,
  managers: Managers,
  lookUps: LookUps,
): AsyncGenerator<readonly [AnyRecord, LookUp]> {
  let waiting: AnyRecord[] = [];
  const prepared = async () => {
    const found = await lookUps.prepare(kind, waiting);
    const pairs = waiting.map((record, at) => [record, found[at] ?? (() => null)] as const);
    waiting = [];
    return pairs;
  };
  for await (const record of readStoredRecords(kind, managers)) {
    waiting.push(record);
    if (waiting.length >= recordsAtOnce) yield* await prepared();
  }
  yield* await prepared();
}

/** Has each database wait for the first event that others still have for it, so that none is missing before that. */
async function alignInboxes(managers: Managers): Promise<void> {
  for (const [source, own] of managers) {
    for (const [target, manager] of managers) {
      const counter = await readCounter(own, target);
      if (!counter) continue;
      const waiting = (await waitingEvents(own)).find((one) => one.target === target);
      await setInbox(manager, source, { ...counter, lastId: waiting ? waiting.firstId - 1 : counter.lastId });
    }
  }
}
