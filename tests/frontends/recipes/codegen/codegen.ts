import { readFileSync } from "node:fs";
import { addTypenameSelectionDocumentTransform } from "@graphql-codegen/client-preset";
import { buildSchema, type DocumentNode } from "graphql";
import { askForIds } from "../ask-for-ids";

const schema = "schema/api.graphql";
const built = buildSchema(readFileSync(schema, "utf8"));

/** What a cache adds stands in the text before it is hashed. */
const askForIdsTransform = {
  transform: ({ documents }: { documents: { document?: DocumentNode }[] }) =>
    documents.map((file) => ({ ...file, document: file.document && askForIds(file.document, built) })),
};

export default {
  schema,
  documents: "src/**/*.graphql",
  generates: {
    "src/gql/": {
      preset: "client",
      presetConfig: {
        fragmentMasking: false,
        // Writes src/gql/persisted-documents.json, for TRUSTED_DOCUMENTS_FILE.
        persistedDocuments: { hashAlgorithm: "sha256" },
      },
      documentTransforms: [askForIdsTransform, addTypenameSelectionDocumentTransform],
      config: {
        scalars: { Date: "string" },
        // A scalar that is not named above ends the run, and does not become `any`.
        strictScalars: true,
        enumsAsTypes: true,
        onlyOperationTypes: true,
      },
    },
  },
};
