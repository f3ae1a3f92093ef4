import { join } from "node:path";
import { runCommand } from "../../testing/run-command";
import { waitUntil } from "../../testing/wait-until";
import { writeRecords } from "../../testing/write-records";
import { askForStatus } from "./ask-for-status";

/** Asks two subgraphs, of which an import changes both. */
export const question = `{
  sector(code: JUSTICE) { englishName }
  title(code: "CERTAIN_TITLE") { englishName }
}`;

interface Names {
  readonly sector: { readonly englishName: string };
  readonly title: { readonly englishName: string } | null;
}

/** Imports a numbered state of two records, by a process of its own. */
export async function importState(
  state: number,
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const files = join(folder, `state-${state}`);
  const cited = { sources: "SRC", inferred: "false" };
  writeRecords(files, {
    sectors: [{ code: "JUSTICE", name: "Ngành Tư pháp", english_name: `State ${state}` }],
    "source-documents": [{ code: "SRC", title: "Một nguồn" }],
    titles: [
      {
        code: "CERTAIN_TITLE",
        name: "Một danh hiệu",
        english_name: `State ${state}`,
        family: "EMULATION_TITLE",
        level: "MINISTRY",
        rank: "1",
        recipient_kinds: "COLLECTIVE",
        sector: "JUSTICE",
        decided_by: "Bộ Tư pháp",
        ...cited,
      },
    ],
  });
  const { code, stderr } = await runCommand("import", [files], env);
  if (code !== 0) throw new Error(stderr);
}

/** The states that an answer shows of the two records, and whether it was kept from before. */
export async function askState(url: string): Promise<{ states: readonly number[]; isHit: boolean | null }> {
  const { data, errors, isHit } = await askForStatus<Names>(url, question);
  if (errors) throw new Error(JSON.stringify(errors));
  const names = [data.sector.englishName, data.title?.englishName ?? ""];
  return { states: names.map((name) => Number(/^State (\d+)$/.exec(name)?.[1] ?? 0)), isHit };
}

/** What readers saw while states were imported one after the other. */
export interface Seen {
  readonly hits: number;
  readonly misses: number;
  /** Answers that show less than what was imported before they were asked for, each in a few words. */
  readonly stale: readonly string[];
}

/** Imports states while readers ask without a pause, at each of some addresses. */
export async function importWhileReading(
  urls: readonly string[],
  states: readonly number[],
  load: (state: number) => Promise<void>,
): Promise<Seen> {
  let imported = 0;
  let isOver = false;
  let [hits, misses] = [0, 0];
  const stale: string[] = [];
  const read = async (url: string): Promise<void> => {
    while (!isOver) {
      const least = imported;
      const { states: shown, isHit } = await askState(url);
      if (isHit) hits += 1;
      else misses += 1;
      if (shown.some((state) => state < least)) stale.push(`${shown.join(" and ")} after ${least}`);
    }
  };
  const reading = urls.flatMap((url) => [read(url), read(url)]);
  try {
    for (const state of states) {
      await load(state);
      imported = state;
      const before = hits;
      await waitUntil("hits of a state", () => hits >= before + 10);
    }
  } finally {
    isOver = true;
    await Promise.allSettled(reading);
  }
  await Promise.all(reading);
  return { hits, misses, stale };
}
