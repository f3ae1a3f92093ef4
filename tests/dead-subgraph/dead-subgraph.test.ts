import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { askAt, postAt, type Answer } from "../../testing/ask";
import { askSaved } from "../../testing/ask-graph";
import { root } from "../../testing/start-process";
import { startServices, type Services } from "../../testing/start-services";
import { waitUntil } from "../../testing/wait-until";
import { missingBySubgraph, missingPaths } from "./unavailable";

const acrossSectors = `{
  sectors { code awards { totalCount } }
  justice { name unit(code: "moj-dop") { name nominations { title { code } year } } }
  courts { name }
  nominations(filter: { titleCodes: ["GOVERNMENT_EMULATION_FLAG"] }) {
    totalCount
    nodes { id year title { code } nominee { ... on Unit { name } } }
  }
}`;
const oneUnit = `{
  sectors { code }
  justice { name unit(code: "moj-dop") {
    name
    sector { name }
    nominations { year }
    awards { year }
    sources { inferred document { title } }
  } }
}`;

interface AcrossSectors {
  sectors: object[];
  justice: { name: string; unit: { name: string; nominations: object[] } };
  courts: { name: string } | null;
  nominations: { totalCount: number; nodes: { id: string; nominee: { name: string } | null }[] };
}

const end = async (services: Services, subgraph: string) => services.process(subgraph).stop("SIGKILL");

describe("the graph as services", () => {
  let services: Services;
  let whole: AcrossSectors;
  const ask = <Data>(query: string) => askAt<Data>(services.url, query);

  beforeAll(async () => {
    services = await startServices({ LOG_LEVEL: "fatal" });
    whole = (await ask<AcrossSectors>(acrossSectors)).data;
  });
  afterAll(() => services.stop());

  it("answers every saved operation as the embedded graph does", async () => {
    const folder = join(root, "schema", "operations");
    for (const file of readdirSync(folder)) {
      const answer = await ask(readFileSync(join(folder, file), "utf8"));
      expect({ file, ...answer }).toEqual({ file, ...(await askSaved(file)) });
    }
  });

  it("refuses a day that is none with the same code, whichever process reads it", async () => {
    const { errors } = await ask('{ titles(filter: { asOf: "2020-02-31" }) { code } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: "INVALID_DATE" } });
  });

  it("tells of an id that its owner does not know", async () => {
    const { errors } = await ask('{ awards(filter: { recipientId: "CourtUnit:nope" }) { totalCount } }');
    expect(errors?.[0]).toMatchObject({
      path: ["awards"],
      extensions: { code: "UNKNOWN_CODE", found: "CourtUnit:nope" },
    });
  });

  it("tells what a subgraph refuses, and that one does not answer, in the language that is asked for", async () => {
    const messagesIn = async (language: string, query: string) => {
      const sent = await postAt(services.url, query, {}, null, { "accept-language": language });
      const { errors = [] } = (await sent.json()) as Answer<unknown>;
      return errors.map(({ message }) => message);
    };
    const tooLong = "{ awards(first: 1000) { totalCount } }";
    expect(await messagesIn("en", tooLong)).toEqual(["`first` is 1000; it is between 1 and 100."]);
    expect(await messagesIn("vi", tooLong)).toEqual([
      "`first` là 1000; giá trị phải nằm trong khoảng từ 1 đến 100.",
    ]);
    await end(services, "justice");
    expect(await messagesIn("vi", "{ justice { name } }")).toEqual([
      "Phân hệ justice không trả lời; dữ liệu của phân hệ này bị thiếu ở đây.",
    ]);
    await services.restart("justice");
  });

  it("answers all that the others own when one subgraph is killed", async () => {
    await end(services, "courts");
    const answer = await ask<AcrossSectors>(acrossSectors);
    const nodes = whole.nominations.nodes.map((node) =>
      ["n07", "n08"].includes(node.id.split(":")[1] ?? "") ? { ...node, nominee: null } : node,
    );
    expect(answer.data).toEqual({
      ...whole,
      courts: null,
      nominations: { ...whole.nominations, nodes },
    });
    // A unit's name is never null, so its null goes up to the nominee; the error stands where it came from.
    const nominees = nodes.flatMap(({ nominee }, at) =>
      nominee ? [] : [`nominations.nodes.${at}.nominee.name`],
    );
    expect(nominees).toHaveLength(2);
    expect(missingPaths(answer, "courts")).toEqual(["courts", ...nominees].sort());
  });

  it("takes an id for known whose owner does not answer", async () => {
    const answer = await ask('{ awards(filter: { recipientId: "CourtUnit:spc-dop" }) { totalCount } }');
    expect(answer).toEqual({ data: { awards: { totalCount: expect.any(Number) as number } } });
  });

  it("finds a record of whichever sector has it, and misses one only that may be the dead sector's", async () => {
    const node = (name: string, code: string) =>
      `${name}: node(id: "Finding:${code}") { id ... on Finding { unit { name } season { year } } }`;
    const answer = await ask<Record<string, object | null>>(
      `{ ${node("ofJustice", "v01")} ${node("ofCourts", "v10")} ${node("ofNobody", "none")} }`,
    );
    expect(answer.data).toEqual({
      ofJustice: { id: "Finding:v01", unit: { name: expect.any(String) as string }, season: null },
      ofCourts: null,
      ofNobody: null,
    });
    expect(missingPaths(answer, "courts")).toEqual(["ofCourts", "ofNobody"]);
  });

  it("tells of a null only where something is missing", async () => {
    const answer = await ask(
      "{ justice { clusters { nodes { code season(year: 2017) { year funnel { awards } } } } } }",
    );
    expect(answer.errors).toBeUndefined();
  });

  it("leaves what two killed subgraphs own null, and answers the third alone", async () => {
    await end(services, "awards");
    const answer = await ask(`{ courts { name } ${oneUnit.slice(1)}`);
    expect(answer.data).toEqual({
      courts: null,
      sectors: null,
      justice: {
        name: "Ngành Tư pháp",
        unit: {
          name: "Vụ Tổ chức cán bộ",
          sector: { name: "Ngành Tư pháp" },
          nominations: null,
          awards: null,
          sources: [{ inferred: false, document: null }],
        },
      },
    });
    const inUnit = ["awards", "nominations", "sources.0.document.title"].map(
      (field) => `justice.unit.${field}`,
    );
    expect(missingBySubgraph(answer)).toEqual({ courts: ["courts"], awards: [...inUnit, "sectors"] });
  });

  it("tells of no season as missing where there is none, with the awards away", async () => {
    const answer = await ask<{ justice: { clusters: { nodes: { code: string; season: object | null }[] } } }>(
      "{ justice { clusters { nodes { code season(year: 2017) { year funnel { awards } } } } } }",
    );
    const { nodes } = answer.data.justice.clusters;
    const at = nodes.findIndex(({ code }) => code === "moj-cluster-1");
    expect(nodes[at]?.season).toEqual({ year: 2017, funnel: null });
    expect(missingPaths(answer, "awards")).toEqual([`justice.clusters.nodes.${at}.season.funnel`]);
  });

  it("answers again when the subgraphs are back, and the gateway was not touched", async () => {
    await services.restart("awards");
    await services.restart("courts");
    await waitUntil("both are asked again", async () => !("errors" in (await ask(acrossSectors))));
    expect(await ask(acrossSectors)).toEqual({ data: whole });
  });

  it("does not wait for a subgraph that hangs", async () => {
    const hasty = await services.startGateway({ SUBGRAPH_TIMEOUT_MS: "500" });
    const query = "{ justice { name } courts { name } }";
    // Once before, so that the operation is planned.
    await askAt(hasty.url, query);
    const { child } = services.process("courts");
    child.kill("SIGSTOP");
    try {
      const start = performance.now();
      const answer = await askAt<AcrossSectors>(hasty.url, query);
      expect(performance.now() - start).toBeLessThan(5_000);
      expect(answer.data).toEqual({ justice: { name: "Ngành Tư pháp" }, courts: null });
      expect(missingPaths(answer, "courts")).toEqual(["courts"]);
    } finally {
      child.kill("SIGCONT");
    }
    await hasty.stop();
    expect(await ask(acrossSectors)).toEqual({ data: whole });
  });
});
