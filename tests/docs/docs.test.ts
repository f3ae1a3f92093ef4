import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recordKinds } from "../../commands/records/record-kinds";
import { errorCatalogue } from "../../platform/errors/error-catalogue";
import { formatterOf } from "../../platform/records";
import { environmentVariables } from "../../platform/config/config";
import { root } from "../../testing/start-process";

const read = (file: string) => readFileSync(join(root, "docs", file), "utf8");

describe("the documentation", () => {
  it.each([
    ["en", "errors.md"],
    ["vi", "errors.vi.md"],
  ] as const)(
    "lists every error code with its meaning in %s, in the order of the catalogue",
    (language, file) => {
      const rows = [...read(file).matchAll(/^\| `([A-Z_]+)`\s*\| (.*?)\s*\|$/gm)];
      const expected = Object.entries(errorCatalogue).map(([code, meaning]) => [code, meaning[language]]);
      expect(rows.map(([, code, meaning]) => [code, meaning])).toEqual(expected);
    },
  );

  it.each(recordKinds.map((kind) => [kind.name, kind] as const))(
    "gives the columns of %s as the importer reads them",
    (name, kind) => {
      const text = read("records.md");
      expect(text).toContain(`### ${name}`);
      expect(text).toContain(`\n${formatterOf(kind).header.join(",")}\n`);
    },
  );

  it("lists every variable of the configuration", () => {
    const named = [...read("configuration.md").matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
    expect(named).toEqual(expect.arrayContaining([...environmentVariables]));
  });
});
