import "reflect-metadata";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Command } from "commander";
import { readConfig } from "../platform/config/config";
import { StartError } from "../platform/errors/start-error";
import { openDatabases } from "./open-databases";
import { recordKinds } from "./records/record-kinds";
import { templateInto } from "./records/template-into";
import { runMain } from "./run-main";

/** Writes a workbook to be filled with records of a kind, which `import` takes as it is. */
async function main(): Promise<void> {
  const command = new Command("template")
    .description(
      "Writes an Excel workbook to be filled with records of a kind: Vietnamese headings, lists to choose from, and a sheet " +
        "with the codes of titles, provinces and the like, as the databases have them. `import` takes it as it is.\n\n" +
        `The kinds are ${recordKinds.map(({ name }) => name).join(", ")}.`,
    )
    .argument("<kind>", "the kind of records, by its name or its Vietnamese one")
    .argument("[file]", "the workbook; KIND.xlsx where it is not named")
    .parse();
  const [kind = "", named] = command.args;
  if (named !== undefined && !named.toLowerCase().endsWith(".xlsx"))
    throw new StartError(`A template is a workbook: name it ${named}.xlsx.`);
  const databases = await openDatabases(readConfig().database);
  try {
    const written = await templateInto(databases, kind, (name) => {
      const file = resolve(named ?? `${name}.xlsx`);
      if (existsSync(file)) throw new StartError(`${file} is there already. Name another file.`);
      return file;
    });
    if (written.emptyCatalogues.length > 0)
      process.stderr.write(
        `The databases have no ${written.emptyCatalogues.join(" and ")} yet, so none can be chosen. Import them first: npm run import\n`,
      );
    process.stdout.write(
      `${written.file} is to be filled, and imported: npm run import -- ${written.file}\n`,
    );
  } finally {
    await Promise.all(Object.values(databases).map((database) => database.close()));
  }
}

runMain(main);
