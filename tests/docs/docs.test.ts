import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recordKinds } from "../../commands/records/record-kinds";
import { errorCatalogue } from "../../platform/errors/error-catalogue";
import { formatterOf } from "../../platform/records";
import { environmentVariables } from "../../platform/config/config";
import { root } from "../../testing/start-process";

const read = (file: string) => readFileSync(join(root, "docs", file), "utf8");

describe("the documentation", () => {
  it("lists every error code with the meaning that the code gives it, in the same order", () => {
    const rows = [...read("errors.md").matchAll(/^\| `([A-Z_]+)`\s*\| (.*?)\s*\|$/gm)];
    expect(rows.map(([, code, meaning]) => [code, meaning])).toEqual(Object.entries(errorCatalogue));
  });

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
