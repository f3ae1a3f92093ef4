import { runCommand } from "../../testing/run-command";
import { startGraph } from "../../testing/start-graph";
import { freshDatabase } from "../../testing/test-database";
import { tokenOf, tokenSettings } from "../../testing/tokens";
import { askAt } from "../../testing/ask";
import { mutateAt } from "./mutate";

const database = freshDatabase();
const env = { ...database.env, ...tokenSettings };
let graph: Awaited<ReturnType<typeof startGraph>>;
beforeAll(async () => {
  graph = await startGraph({ dataDir: database.env["DATA_DIR"] ?? "", env });
});
afterAll(async () => {
  await graph?.stop();
  await database.remove();
});

const secretary = tokenOf("council-secretary:JUSTICE");
const clients = Array.from({ length: 12 }, (_, at) => at);
const issue = `mutation issue($input: IssueDecisionInput!) {
  issueDecision(input: $input) {
    decision { id } awards { id recipientName version } changeId
    userErrors { code path currentVersion } warnings { code }
  }
}`;
const revoke = `mutation revoke($input: RevokeAwardsInput!) {
  revokeAwards(input: $input) { awards { id status } changeId userErrors { code path } }
}`;
interface Issued {
  readonly decision: { readonly id: string } | null;
  readonly awards: readonly {
    readonly id: string;
    readonly recipientName: string;
    readonly version: number;
  }[];
  readonly changeId: string | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

function issueAt(key: string, number: string, nominations: readonly string[]): Promise<Issued> {
  const input = {
    ...{ year: 2017, sector: "JUSTICE" },
    decision: { issuedBy: "Bộ trưởng Bộ Tư pháp", number, signedOn: "2018-01-15" },
    grants: nominations.map((code) => ({ nomination: { id: `Nomination:${code}`, version: 1 } })),
    write: {
      idempotencyKey: key,
      sourceIds: ["SourceDocument:S2"],
      reason: "Theo kết quả bình xét của Cụm.",
    },
  };
  return mutateAt<Issued>(graph.url, issue, input, secretary);
}
const isDone = ({ changeId }: { readonly changeId: string | null }) => changeId !== null;

describe("many decisions at once", () => {
  it("of one number are recorded once, and the others are told so", async () => {
    const issued = await Promise.all(clients.map((at) => issueAt(`number-${at}`, "77/QĐ-BTP", [])));
    expect(issued.filter(isDone)).toHaveLength(1);
    expect(issued.filter((one) => !isDone(one)).map(({ userErrors }) => userErrors)).toEqual(
      clients
        .slice(1)
        .map(() => [{ code: "ALREADY_EXISTS", path: ["input", "decision", "number"], currentVersion: null }]),
    );
  });

  it("on one nomination give one award, and the others learn of the conflict", async () => {
    const issued = await Promise.all(
      clients.map((at) => issueAt(`nomination-${at}`, `${at + 100}/QĐ-BTP`, ["n01", "n02"])),
    );
    const [done, ...others] = issued.filter(isDone);
    expect(others).toEqual([]);
    expect(done?.awards.map(({ recipientName }) => recipientName)).toEqual([
      "Văn phòng Bộ",
      "Vụ Các vấn đề chung về xây dựng pháp luật",
    ]);
    const conflict = (at: string) => ({
      ...{ code: "CONFLICT", currentVersion: 2 },
      path: ["input", "grants", at, "nomination", "version"],
    });
    for (const { userErrors } of issued.filter((one) => !isDone(one)))
      expect(userErrors).toEqual([conflict("0"), conflict("1")]);
    const { data } = await askAt<{ nodes: readonly object[] }>(
      graph.url,
      `{ nodes: awards(filter: { fromYear: 2017, toYear: 2017, titleCodes: ["JUSTICE_SECTOR_EMULATION_FLAG"] }) { totalCount } }`,
    );
    expect(data).toEqual({ nodes: { totalCount: 2 } });
  });

  it("and what is taken back is right in counts, words and the chain of the audit", async () => {
    const given = await issueAt("to-take-back", "300/QĐ-BTP", ["n03"]);
    const takes = await issueAt("takes-back", "301/QĐ-BTP", []);
    const input = {
      ...{ awards: given.awards.map(({ id, version }) => ({ id, version })), decisionId: takes.decision?.id },
      ...{ ground: "STANDARD_NOT_MET", on: "2018-02-01" },
      write: { idempotencyKey: "revoke", reason: "Kết luận thanh tra." },
    };
    const taken = await Promise.all(
      clients.map((at) => {
        const write = { ...input.write, idempotencyKey: `revoke-${at}` };
        return mutateAt<Issued>(graph.url, revoke, { ...input, write }, secretary);
      }),
    );
    expect(taken.filter(isDone)).toHaveLength(1);
    expect(taken.filter((one) => !isDone(one)).map(({ userErrors: [first] }) => first?.code)).toEqual(
      clients.slice(1).map(() => "CONFLICT"),
    );
    for (const [command, ...rest] of [["audit", "verify"], ["recount"]] as const) {
      const { code, stdout } = await runCommand(command, rest, env);
      expect({ command, code, stdout }).toMatchObject({ command, code: 0 });
    }
  });
});
