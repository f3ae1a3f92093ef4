import { httpOwners, type HttpOwners } from "../../commands/owners/http-owners";
import { readConfig } from "../../platform/config/config";
import { createLogger } from "../../platform/observability/logger";
import { RequestDeadline } from "../../platform/server/request/request-deadline";
import type { EntityReference } from "../../platform/subgraph-server/owners/owners";
import { expectNothingInternal } from "../../testing/nothing-internal";
import { answerWith, startRawServer, type RawServer } from "../../testing/raw-server";
import { startServices, type Services } from "../../testing/start-services";

const key = `one=${"1".repeat(40)}`;
const log = createLogger("test", "silent");

const person = (code: string): EntityReference => ({ __typename: "Person", id: `Person:${code}` });
const people = "... on Person { id fullName }";
const knownPerson = { __typename: "Person", id: "Person:mai-luong-khoi", fullName: "Mai Lương Khôi" };

let services: Services;
const opened: HttpOwners[] = [];

/** What the courts' subgraph would ask the others through, with settings of its own. */
function ownersWith(settings: Readonly<Record<string, string>> = {}): HttpOwners {
  const urls = ["awards", "justice"].map((name) => `${name}=${services.process(name).url}/graphql`).join(",");
  const config = readConfig({ SUBGRAPH_KEYS: key, SUBGRAPH_URLS: urls, ...settings });
  const owners = httpOwners("courts", config, log);
  opened.push(owners);
  return owners;
}

/** What is told where an owner gives no answer, and nothing of why. */
async function expectUnavailable(asked: Promise<unknown>, subgraph: string): Promise<void> {
  const error: unknown = await asked.catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: "SUBGRAPH_UNAVAILABLE", extensions: { subgraph } });
  const { text } = error as { readonly text: Readonly<Record<string, string>> };
  expect(text["vi"]).toContain(`Phân hệ ${subgraph} không trả lời`);
  expectNothingInternal(JSON.stringify([text, (error as Error).message]));
}

beforeAll(async () => {
  services = await startServices({ SUBGRAPH_KEYS: key, LOG_LEVEL: "warn" });
});
afterAll(async () => {
  await Promise.all(opened.map((owners) => owners.close()));
  await services?.stop();
});

describe("an owner of records in another process", () => {
  it("tells of those that are asked for in their order, and null of one that is not there", async () => {
    const asked = [person("nobody"), person("mai-luong-khoi"), person("Not/A code")];
    expect(await ownersWith().entities("awards", asked, people)).toEqual([null, knownPerson, null]);
  });

  it("tells of as many as are asked for, more than one request holds included", async () => {
    const asked = Array.from({ length: 1201 }, (_, at) => person(at % 2 === 0 ? "mai-luong-khoi" : `p${at}`));
    const found = await ownersWith().entities("awards", asked, people);
    expect(found).toEqual(asked.map(({ id }) => (id === knownPerson.id ? knownPerson : null)));
  });

  it("tells what needs a role, since a subgraph asks as an auditor", async () => {
    const [found] = await ownersWith().entities(
      "awards",
      [person("mai-luong-khoi")],
      "... on Person { sex }",
    );
    expect(found).toMatchObject({ __typename: "Person", sex: null });
  });

  it("is not asked for nothing", async () => {
    expect(await ownersWith({ SUBGRAPH_URLS: "" }).entities("awards", [], people)).toEqual([]);
  });

  it("tells nothing to one whose keys are others", async () => {
    const stranger = ownersWith({ SUBGRAPH_KEYS: `one=${"2".repeat(40)}` });
    await expectUnavailable(stranger.entities("awards", [person("mai-luong-khoi")], people), "awards");
  });

  it("that answers with a fault counts as one that does not", async () => {
    await expectUnavailable(
      ownersWith().entities("awards", [person("mai-luong-khoi")], "... on Person { noSuchField }"),
      "awards",
    );
  });

  it("that was ended is told of as away, and asked again when it is back", async () => {
    const owners = ownersWith();
    const units: readonly EntityReference[] = [{ __typename: "JusticeUnit", id: "JusticeUnit:moj-no-such" }];
    const ask = () => owners.entities("justice", units, "... on JusticeUnit { id }");
    await services.process("justice").stop("SIGKILL");
    await expectUnavailable(ask(), "justice");
    await services.restart("justice");
    expect(await ask()).toEqual([null]);
  });

  it("for which there is no address is told of as away", async () => {
    const owners = ownersWith({ SUBGRAPH_URLS: "", SUPERGRAPH: "no-such-file" });
    await expectUnavailable(owners.entities("awards", [person("mai-luong-khoi")], people), "awards");
  });
});

describe("an owner that does not answer as it should", () => {
  let server: RawServer;
  beforeAll(async () => {
    server = await startRawServer(() => undefined);
  });
  afterAll(() => server?.stop());

  const ask = (settings: Readonly<Record<string, string>>, deadline?: RequestDeadline) =>
    ownersWith({ SUBGRAPH_URLS: `awards=${server.url}`, ...settings }).entities(
      "awards",
      [person("x")],
      people,
      {
        ...(deadline && { deadline }),
      },
    );

  it("is waited for as long as the request that asks may run, and not longer", async () => {
    await expectUnavailable(ask({ SUBGRAPH_TIMEOUT_MS: "600000" }, new RequestDeadline(100)), "awards");
    const [, told = ""] = /x-time-left-ms: (\d+)/i.exec(server.requests.at(-1)?.head ?? "") ?? [];
    expect(Number(told)).toBeLessThanOrEqual(100);
  });

  it("is waited for no longer than a fetch may take, whatever the request has left", async () => {
    await expectUnavailable(ask({ SUBGRAPH_TIMEOUT_MS: "100" }), "awards");
  });

  it.each([
    ["another number of records", '{"data":{"_entities":[]}}'],
    ["no list", '{"data":{"_entities":{}}}'],
    ["a text for a record", '{"data":{"_entities":["x"]}}'],
    ["no data and no errors", "{}"],
    ["what is no JSON", "<html>"],
  ])("counts as away when it answers with %s", async (_what, body) => {
    server.respond((socket) => answerWith(socket, body));
    await expectUnavailable(ask({}), "awards");
  });
});
