import { addTypenameSelectionDocumentTransform } from "@graphql-codegen/client-preset";
import { parse, print, type DocumentNode } from "graphql";
import { ask } from "../../testing/ask-graph";
import { savedQuestions } from "../../testing/saved-operations";
import { sharedGraphUrl } from "../../testing/shared-graph";
import { facts, growing, noToken, schema, sdl } from "./own-facts";
import { apolloCache, apolloClient } from "./recipes/apollo-client";
import { askForIds } from "./recipes/ask-for-ids";
import { urqlCache, urqlClient } from "./recipes/urql";
import { expectNoWarnings } from "./without-warnings";

/** A saved question as clients with a cache ask it, so that all ask the same. */
async function asClientsAsk(query: string): Promise<DocumentNode> {
  const documents = [{ document: askForIds(parse(query), schema) }];
  const [named] = await addTypenameSelectionDocumentTransform.transform({
    documents,
    schema: parse(sdl),
    config: {},
  });
  return named?.document as DocumentNode;
}

describe("the cache of a client by its recipe", () => {
  expectNoWarnings();

  it("answers each saved question as the graph does, with what the others left in it", async () => {
    const url = `${sharedGraphUrl()}/graphql`;
    const apollo = apolloClient(url, apolloCache(facts, growing), noToken);
    const urql = urqlClient(url, [urqlCache(facts, growing)], noToken);
    const answers: { document: DocumentNode; data: unknown }[] = [];
    for (const { query } of savedQuestions()) {
      const document = await asClientsAsk(query);
      answers.push({ document, data: (await ask(print(document))).data });
    }
    for (const policy of ["network-only", "cache-first"] as const)
      for (const { document, data } of answers) {
        expect((await apollo.query({ query: document, fetchPolicy: policy })).data).toEqual(data);
        expect((await urql.query(document, {}, { requestPolicy: policy })).data).toEqual(data);
      }
  });
});
