import { join, resolve } from "node:path";
import { checkDoor, describeDoor } from "../gateway/guard/access/door";
import { serveGraph } from "../gateway/server/serve";
import { readConfig } from "../platform/config/config";
import { httpSources } from "./http-sources";
import { openAnswerStore } from "./open-answer-store";
import { openRateLimit } from "./open-rate-limit";
import { mayIntrospect } from "../subgraphs/access-policy";
import { runMain } from "./run-main";
import { runService } from "./run-service";

/** The gateway alone: it serves the supergraph of SUPERGRAPH over subgraphs that are reached by HTTP. */
async function main(): Promise<void> {
  const config = readConfig();
  checkDoor(config);
  await runService(config, {
    name: "gateway",
    file: __filename,
    setUp: async () => undefined,
    open: async () => undefined,
    close: async () => undefined,
    serve: async (_nothing, log, seen) =>
      serveGraph({
        ...config,
        ...seen,
        mayIntrospect: ({ principal }) => mayIntrospect(principal),
        store: await openAnswerStore(config, log),
        rate: await openRateLimit(config, log),
        operationsFolder: resolve("schema", "operations"),
        trustedDocumentsFile: resolve("schema", "trusted-documents.json"),
        pagesFolder: join("dist", "web"),
        log,
        source: httpSources(config, log),
      }),
    ready: (url) =>
      `The gateway is ready.  IDE: ${url}/   GraphQL: ${url}/graphql\n${describeDoor(config)}\n`,
  });
}

runMain(main);
