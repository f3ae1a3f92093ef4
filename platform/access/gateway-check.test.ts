import type { IncomingMessage } from "node:http";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RequestFault } from "../server/http/request-fault";
import { createLogger } from "../observability/logger";
import { noGatewayCheck, SignatureCheck } from "./gateway-check";
import { anonymous } from "./principal";
import { principalHeader, readPrincipal, writePrincipal } from "./principal-header";
import { bodyHashOf, macOf, signatureHeader, signatureWindow, writeSignature } from "./request-signature";
import { RequestSigner, type UnsignedRequest } from "./request-signer";
import { ReplayGuard } from "./replay-guard";
import { openSharedKeys, readSharedKeys } from "./shared-keys";
import { principalWith } from "./testkit/access-of";

const log = createLogger("test", "silent");
const [one, other] = [`one=${"1".repeat(32)}`, `other=${"2".repeat(32)}`];
const keysOf = (...keys: readonly string[]) => openSharedKeys({ text: keys.join(",") }, log);
const who = principalWith("sector-officer:COURT", "auditor");
const asked: UnsignedRequest = {
  subgraph: "courts",
  method: "POST",
  path: "/graphql",
  body: '{"query":"{ courts { name } }"}',
  principal: who,
};

function received(
  headers: Record<string, string>,
  { method, path }: UnsignedRequest = asked,
): IncomingMessage {
  return { headers, method, url: path } as unknown as IncomingMessage;
}

const take = (check: SignatureCheck, headers: Record<string, string>, request = asked) =>
  check.open(received(headers, request)).principalFor(Buffer.from(request.body));

/** Why a request is refused. */
function refusal(check: SignatureCheck, headers: Record<string, string>, request = asked): string {
  try {
    take(check, headers, request);
  } catch (fault) {
    if (!(fault instanceof RequestFault)) throw fault;
    expect(fault).toMatchObject({ status: 401, code: "UNTRUSTED_REQUEST" });
    return fault.message;
  }
  throw new Error("the request was taken");
}

describe("a signed request", () => {
  const check = new SignatureCheck("courts", keysOf(one));
  const signer = new RequestSigner(keysOf(one));

  it("is taken, and says who asks", () => {
    expect(take(check, signer.headersFor(asked))).toEqual(who);
    expect(take(check, signer.headersFor({ ...asked, principal: anonymous }))).toEqual(anonymous);
  });

  it("is taken once", () => {
    const headers = signer.headersFor(asked);
    take(check, headers);
    expect(refusal(check, headers)).toMatch(/It was sent before\.$/);
  });

  it.each<[string, Partial<UnsignedRequest>]>([
    ["another subgraph", { subgraph: "justice" }],
    ["another method", { method: "GET" }],
    ["another path", { path: "/version" }],
    ["another query in its path", { path: "/graphql?query={sectors{code}}" }],
    ["another body", { body: "{}" }],
    ["somebody else", { principal: anonymous }],
  ])("is refused when it was signed for %s", (_what, other) => {
    const { [signatureHeader]: signature = "" } = signer.headersFor({ ...asked, ...other });
    const { [principalHeader]: principal = "" } = signer.headersFor(asked);
    const headers = { [signatureHeader]: signature, [principalHeader]: principal };
    expect(refusal(check, headers)).toMatch(/Its signature does not fit\.$/);
  });

  it.each([
    ["is not there", undefined, /It is not signed\.$/],
    ["is empty", "", /Its signature does not fit\.$/],
    ["has another form", "abc", /Its signature does not fit\.$/],
    ["is given twice", "a.1.b.c.d, a.1.b.c.d", /Its signature does not fit\.$/],
  ])("is refused when its signature %s", (_what, signature, message) => {
    const headers = { ...signer.headersFor(asked), [signatureHeader]: signature };
    if (signature === undefined) delete headers[signatureHeader];
    expect(refusal(check, headers as Record<string, string>)).toMatch(message);
  });

  it.each<[string, Partial<UnsignedRequest>]>([
    ["another subgraph", { subgraph: "justice" }],
    ["another path", { path: "/version" }],
    ["somebody else", { principal: anonymous }],
  ])("is refused before its body is read when it was signed for %s", (_what, other) => {
    const { [principalHeader]: principal = "" } = signer.headersFor(asked);
    const headers = { ...signer.headersFor({ ...asked, ...other }), [principalHeader]: principal };
    expect(() => check.open(received(headers))).toThrow(/Its signature does not fit\.$/);
  });

  it("is refused before its body is read when it was sent before, and another body uses it not up", () => {
    const headers = signer.headersFor(asked);
    expect(refusal(check, headers, { ...asked, body: "{}" })).toMatch(/Its signature does not fit\.$/);
    const [first, second] = [check.open(received(headers)), check.open(received(headers))];
    expect(first.principalFor(Buffer.from(asked.body))).toEqual(who);
    expect(() => second.principalFor(Buffer.from(asked.body))).toThrow(/It was sent before\.$/);
    expect(() => check.open(received(headers))).toThrow(/It was sent before\.$/);
  });

  it("is refused when it does not say who asks", () => {
    const { [signatureHeader]: signature = "" } = signer.headersFor(asked);
    expect(refusal(check, { [signatureHeader]: signature })).toMatch(/Its signature does not fit\.$/);
  });

  it.each([-1, 1])("is refused when it is of another time", (side) => {
    const { key } = keysOf(one).signing();
    const signedAt = (time: number) => {
      const [principal, nonce] = [writePrincipal(who), `${"n".repeat(16)}${time}`];
      const bodyHash = bodyHashOf(asked.body);
      const mac = macOf({ ...asked, bodyHash, principal, time, nonce }, key);
      return {
        [principalHeader]: principal,
        [signatureHeader]: writeSignature({ keyId: "one", time, nonce, bodyHash, mac }),
      };
    };
    expect(refusal(check, signedAt(Date.now() + side * (signatureWindow + 2_000)))).toMatch(
      /of another time\.$/,
    );
    expect(take(check, signedAt(Date.now() + side * (signatureWindow - 5_000)))).toEqual(who);
  });

  it("is refused when its key is not known, or another has its name", () => {
    expect(refusal(check, new RequestSigner(keysOf(other)).headersFor(asked))).toMatch(/does not fit\.$/);
    const sameName = `one=${"3".repeat(32)}`;
    expect(refusal(check, new RequestSigner(keysOf(sameName)).headersFor(asked))).toMatch(/does not fit\.$/);
  });

  it("is taken by any of the keys that are shared, so that one can be exchanged for another", () => {
    const [old, both, fresh] = [keysOf(one), keysOf(other, one), keysOf(other)];
    expect(take(new SignatureCheck("courts", both), new RequestSigner(old).headersFor(asked))).toEqual(who);
    expect(take(new SignatureCheck("courts", both), new RequestSigner(both).headersFor(asked))).toEqual(who);
    expect(take(new SignatureCheck("courts", fresh), new RequestSigner(both).headersFor(asked))).toEqual(who);
  });
});

it("without keys nobody is known, whatever a request says of who asks", () => {
  const headers = { [principalHeader]: writePrincipal(who) };
  expect(noGatewayCheck.open(received(headers)).principalFor(Buffer.alloc(0))).toBe(anonymous);
});

describe("a principal in a header", () => {
  it("is read as it was written", () => {
    for (const principal of [who, anonymous, { ...who, kind: "service" as const, name: null, grants: [] }])
      expect(readPrincipal(writePrincipal(principal))).toEqual(principal);
  });

  it.each(["[]", "{}", '["king","u1",null]', '["person",1,null]', '["person","u1",null,"No Grant"]', "[1"])(
    "is none in %s",
    (text) => expect(readPrincipal(Buffer.from(text).toString("base64url"))).toBeNull(),
  );
});

describe("nonces that were seen", () => {
  const patience = 1_000;

  it("are not taken again while they could be", () => {
    const nonces = new ReplayGuard(patience);
    expect(nonces.take("a", 10_000, 10_000)).toBe(true);
    expect(nonces.take("a", 10_000, 10_000)).toBe(false);
    expect(nonces.take("b", 10_900, 10_900)).toBe(true);
    expect(nonces.take("c", 11_100, 11_100)).toBe(true);
    expect(nonces.take("a", 10_000, 11_100)).toBe(false);
    expect(nonces.take("b", 10_900, 11_100)).toBe(false);
  });

  it("are bounded in number, and what is forgotten cannot come again", () => {
    const nonces = new ReplayGuard(patience, 10);
    const at = (index: number) => 50_000 + index;
    for (let index = 0; index < 100; index += 1)
      expect(nonces.take(`n${index}`, at(index), at(index))).toBe(true);
    for (let index = 0; index < 100; index += 1)
      expect(nonces.take(`n${index}`, at(index), at(100))).toBe(false);
    expect(nonces.take("late", at(95), at(100))).toBe(true);
  });
});

describe("shared keys", () => {
  it.each([
    ["", /has no key/],
    ["x".repeat(40), /entry 1 is not of the form id=key/],
    [`${one},=${"2".repeat(32)}`, /entry 2 is not of the form id=key/],
    ["one=short", /the key one has 5 characters; it has at least 32/],
    [`${one},${one}`, /has two keys called one/],
  ])("are refused as %j, and not repeated", (text, message) => {
    expect(() => readSharedKeys(text)).toThrow(message);
    expect(() => openSharedKeys({ text }, log)).toThrow(/^The configuration is wrong\. SUBGRAPH_KEYS: /);
    try {
      readSharedKeys(text);
    } catch (error) {
      expect((error as Error).message).not.toMatch(/1111|2222|xxxx|short/);
    }
  });

  it("are read from a file, one a line", () => {
    const folder = mkdtempSync(join(tmpdir(), "keys-"));
    const file = join(folder, "keys");
    writeFileSync(file, `${one}\n${other}\n`);
    const keys = openSharedKeys({ file }, log);
    expect(keys.signing().id).toBe("one");
    expect(keys.find("other")?.id).toBe("other");
    expect(keys.find("third")).toBeUndefined();
    rmSync(folder, { recursive: true });
    expect(() => openSharedKeys({ file }, log)).toThrow(
      /^SUBGRAPH_KEY_FILE=".*": cannot be read \(ENOENT\)\.$/,
    );
  });
});
