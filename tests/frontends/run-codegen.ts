import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { preset } from "@graphql-codegen/client-preset";
import { codegen } from "@graphql-codegen/core";
import { buildSchema, parse } from "graphql";
import configuration from "./recipes/codegen/codegen";

const { presetConfig, config, documentTransforms } = configuration.generates["src/gql/"];

/**
 * Writes into a folder what codegen makes of one document by the recipe's configuration. Its preset is what makes it; its command
 * would read files and call that, and asks for a newer Node than this project.
 */
export async function runCodegen(document: string, folder: string): Promise<void> {
  const sdl = readFileSync(configuration.schema, "utf8");
  const rawSDL = readFileSync(document, "utf8");
  const outputs = await preset.buildGeneratesSection({
    baseOutputDir: "src/gql/",
    schema: parse(sdl),
    schemaAst: buildSchema(sdl),
    documents: [{ location: document, rawSDL, document: parse(rawSDL) }],
    presetConfig,
    config,
    documentTransforms: documentTransforms.map((transformObject, at) => ({
      name: String(at),
      transformObject,
      config: {},
    })),
    plugins: [],
    pluginMap: {},
  });
  const written = outputs.map(async (output) =>
    writeFileSync(join(folder, basename(output.filename)), await codegen(output)),
  );
  await Promise.all(written);
}
