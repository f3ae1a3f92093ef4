import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A saved operation. */
export interface Question {
  /** The first part of its file's name: `q01`. */
  readonly name: string;
  /** What it is about, in English: the rest of that name in words. */
  readonly title: string;
  readonly query: string;
}

/** The saved operations of a folder, all of them or some, in the order of their names. */
export function readQuestions(folder: string, only: readonly string[] | null): readonly Question[] {
  const all = readdirSync(folder)
    .filter((file) => /^q\d+-.*\.graphql$/.test(file))
    .sort()
    .map((file) => {
      const [name = "", ...words] = file.slice(0, -".graphql".length).split("-");
      return { name, title: words.join(" "), query: readFileSync(join(folder, file), "utf8") };
    });
  const unknown = (only ?? []).filter((name) => !all.some((question) => question.name === name));
  if (unknown.length > 0) throw new Error(`There is no question ${unknown.join(", ")}; they are q01 to q20.`);
  return only ? all.filter(({ name }) => only.includes(name)) : all;
}
