import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SignJWT, type JWTPayload } from "jose";
import { waitUntil } from "../../../testing/wait-until";
import type { Authenticator } from "./authenticator";
import { Authenticators, faultOf, takes } from "./testkit/authenticators";
import { makeKey, usualClaims, type IssuerKey } from "./testkit/key-server";

const folder = mkdtempSync(join(tmpdir(), "authenticator-"));
const authenticators = new Authenticators();

afterAll(() => {
  authenticators.close();
  rmSync(folder, { recursive: true });
});

const seconds = () => Math.floor(Date.now() / 1000);

describe("a token signed by a key of a set", () => {
  let key: IssuerKey;
  let stranger: IssuerKey;
  let authenticator: Authenticator;

  beforeAll(async () => {
    [key, stranger] = await Promise.all([makeKey("k1"), makeKey("k1")]);
    const file = join(folder, "keys.json");
    writeFileSync(file, JSON.stringify({ keys: [key.jwk] }));
    authenticator = authenticators.open({ kind: "jwks-file", file });
  });

  it("says who asks and which roles they hold", async () => {
    const claims = {
      name: "Trần Quốc Việt",
      roles: ["sector-officer:COURT", "auditor", "offline_access", 7],
    };
    expect(await authenticator.principalOf(await key.sign(claims))).toEqual({
      id: "u1",
      name: "Trần Quốc Việt",
      kind: "person",
      grants: [
        { role: "sector-officer", scope: "COURT" },
        { role: "auditor", scope: null },
      ],
    });
  });

  it.each([{ client_id: "u1" }, { azp: "u1" }])(
    "is a program's when it was issued to itself",
    async (claims) => {
      expect(await authenticator.principalOf(await key.sign(claims))).toMatchObject({ kind: "service" });
    },
  );

  it("gives no role where it names none", async () => {
    const principals = await Promise.all(
      [undefined, "auditor", { auditor: true }, null].map(async (roles) =>
        authenticator.principalOf(await key.sign({ roles })),
      ),
    );
    for (const { grants } of principals) expect(grants).toEqual([]);
  });

  it("gives the roles that there are, however many others it names", async () => {
    const foreign = Array.from(
      { length: 80 },
      (_, at) => `view-${"profile-".repeat(3)}${"abcdefgh"[at % 8]}`,
    );
    const units = Array.from({ length: 60 }, (_, at) => `unit-officer:COURT/u${at}`);
    const { grants } = await authenticator.principalOf(
      await key.sign({ roles: [...foreign, ...units, ...units.slice(0, 5)] }),
    );
    expect(grants).toEqual(units.map((_, at) => ({ role: "unit-officer", scope: `COURT/u${at}` })));
  });

  it.each(["JWT", "jwt", "at+jwt", "AT+JWT", "application/at+jwt", "application/JWT"])(
    "may call itself %s",
    async (typ) => {
      expect(await takes(authenticator, await key.sign({}, { kid: "k1", typ }))).toBe(true);
    },
  );

  it.each(["logout+jwt", "id_token", "dpop+jwt", "", "JOSE", "application/application/jwt"])(
    "is refused where it calls itself %j",
    async (typ) => {
      const fault = await faultOf(authenticator, await key.sign({}, { kid: "k1", typ }));
      expect(fault.message).toMatch(/^The token is of another type\./);
    },
  );

  it.each<[string, (token: string) => string]>([
    ["padding", (token) => `${token}=`],
    ["two signs of padding", (token) => `${token}==`],
    ["a space after it", (token) => `${token} `],
    ["a part more", (token) => `${token}.`],
    ["the other alphabet of base64", (token) => token.replace(/[-_]?$/, "+")],
    ["another last sign for the same bytes", otherSpelling],
    ["a line end in its claims", (token) => token.replace(".", ".\n")],
  ])("is refused with %s", async (_what, respelled) => {
    const fault = await faultOf(authenticator, respelled(await key.sign()));
    expect(fault.message).toMatch(/^The token is no JSON Web Token\./);
  });

  it.each<[string, string, string, RegExp]>([
    ["a claim twice", '{"alg":"RS256","kid":"k1"}', '"sub":"u2",', /no JSON Web Token/],
    ["a claim twice, escaped", '{"alg":"RS256","kid":"k1"}', '"\\u0073ub" :"u2",', /no JSON Web Token/],
    ["a name twice further in", '{"alg":"RS256","kid":"k1"}', '"a":[{"b":1,"c":"}","b":2}],', /no JSON Web/],
    ["an end that is infinite", '{"alg":"RS256","kid":"k1"}', '"exp":1e999,', /when it ends/],
    ["two keys in its header", '{"alg":"RS256","kid":"k1","kid":"k1"}', "", /no JSON Web Token/],
    ["critical extensions", '{"alg":"RS256","kid":"k1","crit":["exp"],"exp":1}', "", /extensions/],
    [
      "claims that are not encoded",
      '{"alg":"RS256","kid":"k1","crit":["b64"],"b64":false}',
      "",
      /extensions/,
    ],
    ["claims that are said to be encoded", '{"alg":"RS256","kid":"k1","b64":true}', "", /extensions/],
    ["no object in its header", '["RS256"]', "", /no JSON Web Token/],
  ])("is refused with %s, though it is signed", async (_what, header, more, message) => {
    const { exp, ...others } = usualClaims();
    const ends = more.includes('"exp"') ? "" : `"exp":${exp},`;
    const claims = `{${ends}${more}${JSON.stringify(others).slice(1)}`;
    expect((await faultOf(authenticator, key.signText(header, claims))).message).toMatch(message);
  });

  it("may have one name in several objects, and signs of JSON in its texts", async () => {
    const claims = { name: 'a "{[": b', a: { b: 1, c: [{ b: 2 }, { b: 3 }] }, b: ["b", "b"] };
    expect(await takes(authenticator, await key.sign(claims))).toBe(true);
  });

  it("is found again at once", async () => {
    const token = await key.sign({ sub: "again" });
    const first = await authenticator.principalOf(token);
    expect(authenticator.principalOf(token)).toBe(first);
  });

  it.each<[string, JWTPayload, RegExp]>([
    ["that has ended", { exp: seconds() - 31 }, /^The token has expired\./],
    ["that is of a later day", { nbf: seconds() + 60 }, /^The token is not valid yet\./],
    ["of another issuer", { iss: "https://elsewhere.example" }, /^The token is of another issuer\./],
    ["for another service", { aud: "another" }, /^The token is for somebody else\./],
    ["without an end", { exp: undefined }, /^The token does not say when it ends\./],
    ["of nobody", { sub: undefined }, /^The token does not say whom it is of\./],
    ["of an empty name", { sub: "" }, /^The token does not say whom it is of\./],
    ["without an audience", { aud: undefined }, /^The token is for somebody else\./],
    ...["600", -1, 253_402_300_800, null, [600], true].map((exp): [string, JWTPayload, RegExp] => [
      `whose end is ${JSON.stringify(exp)}`,
      { exp: exp as number },
      /^The token does not say when it ends\./,
    ]),
    ["that is good for a year", { exp: seconds() + 31_536_000 }, /^The token is good for longer than is/],
    [
      "that was good for too long already",
      { iat: seconds() - 2_592_000, exp: seconds() + 60 },
      /^The token is good for longer than is/,
    ],
    [
      "that is good for too long, and does not say since when",
      { iat: undefined, exp: seconds() + 2_592_100 },
      /^The token is good for longer than is/,
    ],
    ["that will be issued", { iat: seconds() + 60 }, /^The token is not issued yet\./],
    ["that was issued on a day that is none", { iat: "0" as never }, /^The token does not say when it was/],
    ["that is valid from a day that is none", { nbf: "0" as never }, /^The token is not valid yet\./],
  ])("is refused %s", async (_what, claims, message) => {
    const fault = await faultOf(authenticator, await key.sign(claims));
    expect(fault).toMatchObject({ status: 401, code: "INVALID_TOKEN" });
    expect(fault.message).toMatch(message);
    expect(fault.headers["www-authenticate"]).toMatch(
      /^Bearer realm="emulation-graph", error="invalid_token", error_description="[^"]+"$/,
    );
  });

  it("is taken while clocks differ by less than is allowed", async () => {
    expect(await takes(authenticator, await key.sign({ exp: seconds() - 10 }))).toBe(true);
    expect(await takes(authenticator, await key.sign({ nbf: seconds() + 10 }))).toBe(true);
  });

  it("is not believed longer than it is valid", async () => {
    const strict = authenticators.open(
      { kind: "jwks-file", file: join(folder, "keys.json") },
      { clockToleranceMs: 0 },
    );
    const token = await key.sign({ exp: seconds() + 2 });
    expect(await takes(strict, token)).toBe(true);
    await waitUntil("it has ended", async () => !(await takes(strict, token)));
  });

  it.each<[string, () => Promise<string>, RegExp]>([
    ["by a stranger who takes the key's name", () => stranger.sign(), /not signed by a key that is known/],
    ["by a key that is not in the set", async () => (await makeKey("k9")).sign(), /not signed by a key/],
    ["by nobody", async () => unsigned(), /no JSON Web Token|not taken here/],
    ["with the public key as a secret", () => signedWithPublicKey(key), /signed in a way that is not taken/],
    [
      "in an algorithm that is not listed",
      async () => (await makeKey("k1", "RS512")).sign(),
      /in a way that is/,
    ],
    ["and changed afterwards", async () => changed(await key.sign()), /not signed by a key that is known/],
    ["in no form", async () => "abc", /no JSON Web Token/],
    ["in the form only", async () => "a.b.c", /no JSON Web Token/],
    ["at a length that no token has", async () => "x".repeat(9_000), /too long/],
  ])("is refused when it is signed %s", async (_how, token, message) => {
    const fault = await faultOf(authenticator, await token());
    expect(fault).toMatchObject({ status: 401, code: "INVALID_TOKEN" });
    expect(fault.message).toMatch(message);
  });
});

function unsigned(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none" })}.${part(usualClaims())}.`;
}

/** What a server would take that checks a shared key wherever a token says so. */
function signedWithPublicKey({ jwk }: IssuerKey): Promise<string> {
  return new SignJWT(usualClaims())
    .setProtectedHeader({ alg: "HS256", kid: "k1" })
    .sign(Buffer.from(JSON.stringify(jwk)));
}

/** The last sign of a signature of 256 bytes stands for two bits and four that say nothing. */
function otherSpelling(token: string): string {
  const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return token.slice(0, -1) + signs[signs.indexOf(token.slice(-1)) + 1];
}

function changed(token: string): string {
  const [header, , signature] = token.split(".");
  const claims = Buffer.from(JSON.stringify({ ...usualClaims(), sub: "u2" })).toString("base64url");
  return [header, claims, signature].join(".");
}

describe("a shared key", () => {
  const [one, other] = ["1".repeat(32), "2".repeat(32)];
  const sign = (secret: string, claims: JWTPayload = {}) =>
    new SignJWT({ ...usualClaims(), ...claims })
      .setProtectedHeader({ alg: "HS256" })
      .sign(Buffer.from(secret));

  it("takes what it has signed and nothing else", async () => {
    const authenticator = authenticators.open({ kind: "secret", secret: one });
    expect(await takes(authenticator, await sign(one))).toBe(true);
    expect((await faultOf(authenticator, await sign(other))).code).toBe("INVALID_TOKEN");
  });

  it("is exchanged in its file while tokens of both are checked, and the old one ends", async () => {
    const file = join(folder, "secret");
    writeFileSync(file, `${one}\n`);
    const authenticator = authenticators.open({ kind: "secret-file", file });
    const [old, fresh] = [await sign(one), await sign(other)];
    expect([await takes(authenticator, old), await takes(authenticator, fresh)]).toEqual([true, false]);
    writeFileSync(file, `${other}\n${one}\n`);
    await waitUntil("the new key is taken", () => takes(authenticator, fresh));
    expect(await takes(authenticator, old)).toBe(true);
    writeFileSync(file, "short\n");
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect([await takes(authenticator, old), await takes(authenticator, fresh)]).toEqual([true, true]);
    writeFileSync(file, `${other}\n`);
    await waitUntil("the old key is not", async () => !(await takes(authenticator, old)));
    expect(await takes(authenticator, fresh)).toBe(true);
  });

  it.each([
    ["is not there", null, /AUTH_SECRET_FILE=".*none": cannot be read \(ENOENT\)\.$/],
    ["is empty", "\n", /is empty; a secret a line is needed\.$/],
    ["has a short secret", `${one}\nabc`, /has a secret of less than 32 characters\.$/],
  ])("is refused at the start when its file %s", (_what, text, message) => {
    const file = join(folder, text === null ? "none" : "wrong");
    if (text !== null) writeFileSync(file, text);
    expect(() => authenticators.open({ kind: "secret-file", file })).toThrow(message);
  });
});

it.each([
  ["no JSON", "{", /is not JSON; a JSON Web Key Set is needed\.$/],
  ["no set of keys", '{"a":1}', /is no JSON Web Key Set, which is an object with a list "keys"\.$/],
])("a file of keys that is %s is refused at the start", (_what, text, message) => {
  const file = join(folder, "broken.json");
  writeFileSync(file, text);
  expect(() => authenticators.open({ kind: "jwks-file", file })).toThrow(message);
});
