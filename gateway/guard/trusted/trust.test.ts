import { pino } from "pino";
import { hashOf } from "./document-hash";
import { normalForm } from "./normal-form";
import { Trust, type TrustMode } from "./trust";
import { TrustedDocuments } from "./trusted-documents";

const known = "{ known { name } }";
const unknown = "{ unknown }";
const documents = new TrustedDocuments([
  { id: hashOf(known), text: known, normalForm: normalForm(known) ?? "", file: "known.json" },
]);
const byHash = (text: string) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } },
});

function trusting(mode: TrustMode) {
  const lines: Record<string, unknown>[] = [];
  const log = pino({}, { write: (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>) });
  return { trust: new Trust(mode, () => documents, log), lines };
}

describe("a document that is not trusted", () => {
  it.each([{ query: unknown }, byHash(unknown), { query: "{ known { name address } }" }])(
    "is refused where only trusted ones are run: %j",
    (asked) => {
      const { trust } = trusting("enforce");
      expect(() => trust.check(asked)).toThrow(
        expect.objectContaining({ code: "OPERATION_NOT_TRUSTED" }) as Error,
      );
    },
  );

  it("has one line in the log, however often it comes", () => {
    const { trust, lines } = trusting("log");
    trust.check({ query: unknown, operationName: "B" });
    trust.check({ query: unknown });
    trust.check({ query: known });
    expect(lines).toMatchObject([{ operation: "B", hash: hashOf(unknown) }]);
  });

  it("is passed by where nobody asks for trust", () => {
    const { trust, lines } = trusting("off");
    trust.check({ query: unknown });
    expect(lines).toEqual([]);
  });
});

it.each<TrustMode>(["off", "log", "enforce"])(
  "a trusted document is run, whatever its white space, comments and __typename: %s",
  (mode) => {
    const { trust, lines } = trusting(mode);
    for (const query of [known, "# ours\n{known{name}}", "{ known { name __typename } }"])
      for (let round = 0; round < 2; round += 1) expect(() => trust.check({ query })).not.toThrow();
    expect(lines).toEqual([]);
  },
);
