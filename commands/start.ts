import "reflect-metadata";
import { checkAuthentication } from "../gateway/guard/access/authentication";
import { InProcessSource } from "../gateway/sources/in-process-source";
import { auditLog } from "../platform/access/audit";
import { readConfig, type Config } from "../platform/config/config";
import { StartError } from "../platform/errors/start-error";
import { describeLocation } from "../platform/database/open-database";
import { tracedStatements } from "../platform/database/statement-log";
import type { Logger } from "../platform/observability/logger";
import { maskErrorsWith } from "../platform/errors/mask-error";
import { formatFaults } from "../platform/records";
import { observeConnections } from "../platform/observability/connection-metrics";
import { observeOutbox } from "../platform/outbox/outbox-metrics";
import { noLinks } from "../platform/subgraph-server/links";
import type { Subgraph } from "../platform/subgraph-server/subgraph";
import { httpSources } from "./http-sources";
import { openDatabases, type Databases } from "./open-databases";
import { openSubgraphs } from "./open-subgraphs";
import { findNotes } from "./find-notes";
import { embeddedLinks } from "./links";
import { readyLines } from "./ready-lines";
import { finishBrokenOff, hasImported, importInto } from "./records/import-into";
import { recordSources } from "./records/record-sources";
import { runMain } from "./run-main";
import { runService, step, type Telemetry } from "./run-service";
import { serveGateway } from "./serve-gateway";

/** The embedded graph: gateway and subgraphs in one process, SQLite files under one folder. */
async function main(): Promise<void> {
  const config = readConfig();
  checkAuthentication(config);
  await runService(config, {
    name: "emulation-graph",
    file: __filename,
    setUp: (log) => openWithRecords(config, log),
    open: (log) => openDatabases(config.database, tracedStatements(log)),
    close: async (databases) => {
      await Promise.all(Object.values(databases).map((each) => each.close()));
    },
    serve: (databases, telemetry) =>
      step("Starting the gateway", () => serveEmbedded(config, databases, telemetry)),
    ready: (url) => readyLines(config, url),
  });
}

/** Opens the databases, and loads the project's records unless they are there as they are now. */
async function openWithRecords({ database, dataDir }: Config, log: Logger): Promise<Databases> {
  const databases = await step(`Opening the databases ${describeLocation(database)}`, () =>
    openDatabases(database, tracedStatements(log)),
  );
  const sources = recordSources(process.cwd());
  await finishBrokenOff(databases, dataDir);
  if (!(await hasImported(databases, sources))) {
    await step("Loading the records", async () => {
      const result = await importInto(databases, sources, { folder: dataDir, sparesWritten: true });
      if (!result.ok) throw new StartError(`The records were not loaded.\n${formatFaults(result.faults)}`);
    });
  }
  return databases;
}

async function serveEmbedded(config: Config, databases: Databases, telemetry: Telemetry) {
  const { log, registry } = telemetry;
  const overHttp = httpSources(config, log);
  observeConnections(registry, Object.values(databases));
  const audit = auditLog(log);
  observeOutbox(registry, Object.values(databases));
  // They know each other only once all are made.
  const subgraphs = new Map<string, Subgraph>();
  const inProcess = (name: string) => {
    const subgraph = subgraphs.get(name);
    return subgraph && new InProcessSource(subgraph, maskErrorsWith(log), audit);
  };
  const ways = { subgraph: (name: string) => subgraphs.get(name), source: inProcess };
  const links = embeddedLinks(databases, ways, config, log);
  for (const subgraph of openSubgraphs(databases, (name) => links.get(name) ?? noLinks))
    subgraphs.set(subgraph.name, subgraph);
  for (const link of links.values()) link.start();
  const source = (name: string, url: string) => inProcess(name) ?? overHttp(name, url);
  const listening = await serveGateway(config, telemetry, source, findNotes(Object.values(databases)));
  return {
    url: listening.url,
    close: async () => {
      await listening.close();
      await Promise.all([...links.values()].map((link) => link.close()));
      await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.close()));
    },
  };
}

runMain(main);
