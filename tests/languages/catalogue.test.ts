import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { languages, type Text } from "../../platform/languages/language";
import { root } from "../../testing/start-process";

type Entry = Text | ((values: object) => Text);

const isCatalogue = (file: string) => file.endsWith(".texts.ts") || file.endsWith("error-catalogue.ts");
const files = ["platform", "gateway", "subgraphs", "commands"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter(isCatalogue)
    .map((file) => join(root, folder, file)),
);

/** Stands for whatever is put into a message: each value is told by its name. */
const anyValues = new Proxy({}, { get: (_, name) => `{${String(name)}}` });

/** All messages of a file, with where they stand. */
function messagesIn(file: string): readonly (readonly [place: string, text: Text])[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- files are found, and not named
  const exported = Object.values(require(file) as Record<string, unknown>);
  return exported
    .filter((one): one is Record<string, Entry> => typeof one === "object" && one !== null)
    .flatMap((texts) => Object.entries(texts))
    .map(([name, entry]) => [
      `${relative(root, file)} ${name}`,
      typeof entry === "function" ? entry(anyValues) : entry,
    ]);
}

const messages = files.flatMap(messagesIn);
const failing = (holds: (text: Text) => boolean) =>
  messages.filter(([, text]) => !holds(text)).map(([place]) => place);
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([one]) => one).sort();
const alike = (pattern: RegExp) => (text: Text) =>
  new Set(languages.map((language) => found(text[language], pattern).join(" "))).size === 1;

describe("the catalogue of what the graph tells people", () => {
  it("is read from all files that have a part of it", () => {
    expect(messages.length).toBeGreaterThan(200);
  });

  it("has every message in every language", () => {
    expect(failing((text) => languages.every((language) => text[language].trim() !== ""))).toEqual([]);
  });

  it("names the same arguments, headers and codes in each", () => {
    expect(failing(alike(/`[^`]+`|https?:\S+|[A-Z]+_[A-Z_]+/g))).toEqual([]);
  });

  it("ends a sentence in each, or in none", () => {
    expect(failing(alike(/[.;]$/gm))).toEqual([]);
  });

  it("has its marks in one character each (NFC), and no space too many", () => {
    const isClean = (text: string) => text === text.normalize("NFC") && !/ {2}/.test(text);
    expect(failing((text) => languages.every((language) => isClean(text[language])))).toEqual([]);
  });

  it("is not English in Vietnamese", () => {
    const hasMarks = (text: string) => /[\u0080-\u{1ffff}]/u.test(text);
    const unmarked = failing(({ en, vi }) => en !== vi && (en.length < 20 || hasMarks(vi)));
    expect(unmarked).toEqual([]);
  });
});
