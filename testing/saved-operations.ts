import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./start-process";

/** A question of schema/operations. */
export interface SavedQuestion {
  readonly file: string;
  /** The first part of its file's name: `q01`. */
  readonly name: string;
  /** What it is about, in English: the rest of that name in words. */
  readonly title: string;
  readonly query: string;
}

const folder = join(root, "schema", "operations");

/** The text of a saved operation, by the name of its file. */
export function savedOperation(file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

/** The saved questions in the order of their names: all of them, or some. @throws Error for a name that is none. */
export function savedQuestions(only: readonly string[] | null = null): readonly SavedQuestion[] {
  const all = readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file): SavedQuestion => {
      const [name = "", ...words] = file.slice(0, -".graphql".length).split("-");
      return { file, name, title: words.join(" "), query: savedOperation(file) };
    });
  const unknown = (only ?? []).filter((name) => !all.some((question) => question.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `There is no question ${unknown.join(", ")}; they are ${all.map(({ name }) => name).join(", ")}.`,
    );
  }
  return only ? all.filter(({ name }) => only.includes(name)) : all;
}
