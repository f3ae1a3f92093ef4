import { openDatabases, type Databases } from "../../commands/open-databases";
import { httpSend } from "../../commands/outbox/http-send";
import { recountTraces } from "../../commands/records/record-traces";
import { subgraphPrincipal } from "../../commands/owners/source-owners";
import { anonymous, type Principal } from "../../platform/access/principal";
import { RequestSigner } from "../../platform/access/request-signer";
import { openSharedKeys } from "../../platform/access/shared-keys";
import { readConfig } from "../../platform/config/config";
import type { Database } from "../../platform/database/database";
import { createLogger } from "../../platform/observability/logger";
import { Delivery } from "../../platform/outbox/delivery";
import { expectNothingInternal } from "../../testing/nothing-internal";
import { recordsToWrite } from "../../testing/imported-records";
import { runCommand } from "../../testing/run-command";
import { startProcess } from "../../testing/start-process";
import { startServices, type Services } from "../../testing/start-services";
import { waitUntil } from "../../testing/wait-until";
import { takeFirstAnswer } from "./lost-connections";
import { currentOf, tellOfProvince, waitingIn } from "./outline-events";

const key = `one=${"1".repeat(40)}`;
const log = createLogger("test", "silent");

let services: Services;
let databases: Databases;
const database = (name: string): Database => {
  const found = databases[name];
  if (!found) throw new Error(`no database ${name}`);
  return found;
};

beforeAll(async () => {
  const records = await recordsToWrite();
  services = await startServices({ SUBGRAPH_KEYS: key, LOG_LEVEL: "warn" }, records, { areLinked: true });
  databases = await openDatabases(records.location);
});
afterAll(async () => {
  for (const each of Object.values(databases ?? {})) await each.close();
  await services?.stop();
});

const kill = (name: string) => services.process(name).stop("SIGKILL");
/** Waits until awards takes a province to be in another. */
const untilCurrent = (code: string, current: string) =>
  waitUntil(`${code} is in ${current}`, async () => (await currentOf(database("awards"), code)) === current);
const untilNoneWaits = (name: string) =>
  waitUntil(`nothing of ${name} waits`, async () => (await waitingIn(database(name))) === 0);

describe("what a sector has written, and awards is to be told", () => {
  it("is told though the sector's process was killed between its commit and that", async () => {
    await kill("justice");
    await tellOfProvince(database("justice"), "p-killed", "vn-hue");
    await services.restart("justice");
    await untilCurrent("p-killed", "vn-hue");
    await untilNoneWaits("justice");
  });

  it("waits while awards is away, is counted meanwhile, and is told in order when it is back", async () => {
    await kill("awards");
    for (const current of ["one", "two", "three"])
      await tellOfProvince(database("justice"), "p-away", current);
    await waitUntil("it was tried in vain", () =>
      services.process("justice").output().includes("a subgraph did not take events"),
    );
    const metrics = await (await fetch(`${services.process("justice").url}/metrics`)).text();
    expect(metrics).toContain('graph_outbox_events{subgraph="justice",target="awards"} 3');
    await services.restart("awards");
    await untilCurrent("p-away", "three");
    await untilNoneWaits("justice");
  });

  it("is done once though awards was killed between doing it and saying so", async () => {
    // The one of this test tells in its place.
    await kill("courts");
    await tellOfProvince(database("courts"), "p-once", "told");
    const taker = await takeFirstAnswer(Number(new URL(services.process("awards").url).port), () =>
      kill("awards").then(() => undefined),
    );
    const config = readConfig({ SUBGRAPH_KEYS: key, SUBGRAPH_URLS: `awards=${taker.url}` });
    const sender = httpSend("courts", config, log);
    const delivery = new Delivery({ database: database("courts"), target: "awards", send: sender.send, log });
    delivery.start();
    await waitUntil("its answer was taken", () => taker.taken() === 1);
    expect(await currentOf(database("awards"), "p-once")).toBe("told");
    expect(await waitingIn(database("courts"))).toBe(1);
    await database("awards").write((manager) =>
      manager.query("UPDATE province_outline SET current_code = 'as it was' WHERE code = 'p-once'"),
    );
    await services.restart("awards");
    expect(await delivery.flush(30_000)).toBe(true);
    expect(await waitingIn(database("courts"))).toBe(0);
    // It would be another if it had been done again.
    expect(await currentOf(database("awards"), "p-once")).toBe("as it was");
    await delivery.stop();
    await sender.close();
    await taker.close();
    await services.restart("courts");
  });

  it("is told once by several processes of the sector", async () => {
    const second = await startProcess("subgraph", ["justice"], { env: services.settings });
    const codes = Array.from({ length: 20 }, (_, at) => `p-several-${at}`);
    for (const code of codes) await tellOfProvince(database("justice"), code, "here");
    await untilNoneWaits("justice");
    for (const code of codes) expect(await currentOf(database("awards"), code)).toBe("here");
    await second.stop();
  });
});

describe("the way on which a subgraph is told", () => {
  const signer = new RequestSigner(openSharedKeys({ text: key }, log));
  const change = {
    table: "province_outline",
    key: { code: "p-forged" },
    row: { code: "p-forged", currentCode: "x" },
  };
  const batchOf = (source: string, changed: object = change) =>
    JSON.stringify({ source, series: "forged", events: [{ id: 1, changes: [changed] }] });

  async function post(body: string, principal: Principal | null, type = "application/json") {
    const request = { subgraph: "awards", method: "POST", path: "/events", body } as const;
    const signed = principal ? signer.headersFor({ ...request, principal }) : {};
    const headers = { "content-type": type, ...signed };
    const response = await fetch(`${services.process("awards").url}/events`, {
      method: "POST",
      headers,
      body,
    });
    const told = await response.text();
    expectNothingInternal(told);
    return response.status;
  }

  it.each<[string, number, Principal | null, string]>([
    ["what is not signed", 401, null, batchOf("justice")],
    ["what a gateway signs for anybody", 401, anonymous, batchOf("justice")],
    ["what one sector says of another", 401, subgraphPrincipal("courts"), batchOf("justice")],
    [
      "what a person is named for",
      401,
      { ...subgraphPrincipal("justice"), kind: "person" },
      batchOf("justice"),
    ],
    ["what is no batch", 422, subgraphPrincipal("justice"), "{}"],
    ["what is no JSON", 400, subgraphPrincipal("justice"), "{"],
    [
      "a change of awards' own records",
      422,
      subgraphPrincipal("justice"),
      batchOf("justice", { table: "award", key: { code: "a1" }, row: null }),
    ],
  ])("refuses %s", async (_what, status, principal, body) => {
    expect(await post(body, principal)).toBe(status);
    expect(await currentOf(database("awards"), "p-forged")).toBeUndefined();
  });

  it("refuses what comes in another form than JSON, and by another method", async () => {
    expect(await post(batchOf("justice"), subgraphPrincipal("justice"), "text/plain")).toBe(415);
    expect((await fetch(`${services.process("awards").url}/events`)).status).toBe(405);
  });

  it("leads nowhere in a subgraph that keeps nothing of others", async () => {
    const body = batchOf("awards");
    const request = { subgraph: "courts", method: "POST", path: "/events", body } as const;
    const signed = signer.headersFor({ ...request, principal: subgraphPrincipal("awards") });
    const headers = { "content-type": "application/json", ...signed };
    const { status } = await fetch(`${services.process("courts").url}/events`, {
      method: "POST",
      headers,
      body,
    });
    expect(status).toBe(422);
  });
});

describe("a recount", () => {
  it("tells where awards has other outlines than the records say, and mends that", async () => {
    const told = await runCommand("recount", [], services.settings);
    expect(told.code).toBe(1);
    expect(told.stdout).toMatch(/awards: outlines of provinces: \d+ not as the records say/);
    expect(told.stdout).toContain("awards: outlines of units: as the records say");
    expect(told.stdout).toContain("awards: mentions: as the records say");
    const differing = async (repair: boolean) =>
      (await recountTraces(databases, repair)).flatMap(({ name, differences }) =>
        differences.length > 0 ? name : [],
      );
    expect(await differing(true)).toEqual(["outlines of provinces"]);
    expect(await differing(false)).toEqual([]);
  });

  it("that mends lets what is told later come, though events were lost before it", async () => {
    await kill("justice");
    await tellOfProvince(database("justice"), "p-lost", "lost");
    await database("justice").write((manager) => manager.query("DELETE FROM outbox_event"));
    await tellOfProvince(database("justice"), "p-after", "here");
    await recountTraces(databases, true);
    await services.restart("justice");
    await untilCurrent("p-after", "here");
    await untilNoneWaits("justice");
  });
});

it("an import first brings what waits, so that nothing older comes after it", async () => {
  for (const name of ["awards", "justice", "courts"]) await kill(name);
  await tellOfProvince(database("courts"), "p-import", "older");
  const { code } = await runCommand("import", [], services.settings);
  expect(code).toBe(0);
  expect(await currentOf(database("awards"), "p-import")).toBe("older");
  expect(await waitingIn(database("courts"))).toBe(0);
});
