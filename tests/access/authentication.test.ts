import { openAuthentication } from "../../gateway/guard/access/authentication";
import {
  audience,
  issuer,
  makeKey,
  startKeyServer,
  type IssuerKey,
  type KeyServer,
} from "../../gateway/guard/access/testkit/key-server";
import { readConfig } from "../../platform/config/config";
import { StartError } from "../../platform/errors/start-error";
import { createLogger } from "../../platform/observability/logger";
import { runCommand } from "../../testing/run-command";
import { startGraph } from "../../testing/start-graph";
import { startProcess, type RunningProcess } from "../../testing/start-process";
import { tokenSettings } from "../../testing/tokens";
import { temporaryFolder } from "../../testing/temporary-folder";
import { waitUntil } from "../../testing/wait-until";
import { askAs, codeOf } from "./ask-as";
import { mintToken } from "./mint-token";

const { AUTH_SECRET: secret } = tokenSettings;
const query = "{ sectors { code } }";
const data = { sectors: [{ code: "JUSTICE" }, { code: "COURT" }] };

describe("the embedded graph without a word on authentication", () => {
  const folder = temporaryFolder();
  let graph: RunningProcess;
  beforeAll(async () => {
    graph = await startProcess("start", [], { env: { DATA_DIR: folder.path } });
  });
  afterAll(async () => {
    await graph?.stop();
    folder.remove();
  });

  it("says at the start that reading is open, and listens on this machine only", async () => {
    const told = "Reading is open: whoever is on this machine reads what is public without";
    await waitUntil("it says that reading is open", () => graph.output().includes(told));
    expect(new URL(graph.url).hostname).toBe("127.0.0.1");
    expect(await askAs(graph.url, null, query)).toMatchObject({ status: 200, data, errors: [] });
  });
});

describe("the graph with keys at an address", () => {
  let [key, next]: readonly IssuerKey[] = [];
  let server: KeyServer;
  let graph: Awaited<ReturnType<typeof startGraph>>;
  beforeAll(async () => {
    [key, next] = await Promise.all([makeKey("first"), makeKey("next")]);
    server = await startKeyServer([key.jwk]);
    const env = { AUTH_JWKS: server.url.href, AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience };
    graph = await startGraph({ env });
  });
  afterAll(async () => {
    await graph?.stop();
    await server?.close();
  });

  it("answers who sends a token", async () => {
    expect(await askAs(graph.url, (await key?.sign()) ?? "", query)).toMatchObject({ status: 200, data });
  });

  it("asks for a token who sends none, before it reads what is asked", async () => {
    const answer = await askAs(graph.url, null, "{ nonsense");
    expect(answer.status).toBe(401);
    expect(codeOf(answer)).toBe("UNAUTHENTICATED");
    expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="emulation-graph"');
    expect(answer.data).toBeUndefined();
  });

  it.each<[string, () => Promise<string | undefined>, string]>([
    ["has ended", async () => key?.sign({ exp: 1 }), "The token has expired."],
    ["is of another issuer", async () => key?.sign({ iss: "https://other.example" }), "of another issuer"],
    [
      "is of a stranger's key",
      async () => (await makeKey("first")).sign(),
      "not signed by a key that is known",
    ],
    ["is none", async () => "abc", "no JSON Web Token"],
  ])("refuses a token that %s, and says why and no more", async (_what, token, message) => {
    const answer = await askAs(graph.url, (await token()) ?? "", query);
    expect(answer.status).toBe(401);
    expect(codeOf(answer)).toBe("INVALID_TOKEN");
    expect(answer.errors[0]?.message).toContain(message);
    expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer .*error="invalid_token"/);
    for (const internal of [issuer, audience, server.url.host]) expect(answer.text).not.toContain(internal);
  });

  it("takes the tokens of a new key without a restart", async () => {
    server.answer = { keys: next ? [next.jwk] : [] };
    const token = (await next?.sign()) ?? "";
    await waitUntil("the new key", async () => (await askAs(graph.url, token, query)).status === 200);
  });

  it("keeps its health and its pages open", async () => {
    for (const path of ["/livez", "/readyz", "/", "/operations"])
      expect((await fetch(`${graph.url}${path}`)).status).toBe(200);
  });
});

describe("the graph with a shared key and public reading", () => {
  let graph: Awaited<ReturnType<typeof startGraph>>;
  beforeAll(async () => {
    graph = await startGraph({ env: { AUTH_SECRET: secret, PUBLIC_READ: "on" } });
  });
  afterAll(() => graph?.stop());

  it("answers with a token of the command and without one, and not with a wrong one", async () => {
    const token = await mintToken("--role", "sector-officer", "--sector", "COURT");
    expect(await askAs(graph.url, token, query)).toMatchObject({ status: 200, data });
    expect(await askAs(graph.url, null, query)).toMatchObject({ status: 200, data });
    expect((await askAs(graph.url, `${token.slice(0, -4)}AAAA`, query)).status).toBe(401);
  });
});

describe("the command that mints tokens", () => {
  it("gives the token alone on standard output, and says beside it how it is used", async () => {
    const env = { AUTH_SECRET: secret };
    const { code, stdout, stderr } = await runCommand("token", ["--role", "auditor", "--hours", "1"], env);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(stderr).toMatch(/Good for 1 h as auditor[^]*authorization: Bearer/);
    const claims = JSON.parse(Buffer.from(stdout.split(".")[1] ?? "", "base64url").toString()) as object;
    expect(claims).toMatchObject({ roles: ["auditor"], iss: "emulation-graph", aud: "emulation-graph" });
  });

  it.each<[string, readonly string[], Record<string, string>, string]>([
    [
      "in production",
      ["--role", "auditor"],
      { AUTH_SECRET: secret, NODE_ENV: "production" },
      "NODE_ENV=production",
    ],
    ["without a shared key", ["--role", "auditor"], {}, "Set AUTH_SECRET or AUTH_SECRET_FILE"],
    [
      "for a role that is none",
      ["--role", "king"],
      { AUTH_SECRET: secret },
      "--role king: is one of reader,",
    ],
    [
      "without where it is held",
      ["--role", "sector-officer"],
      { AUTH_SECRET: secret },
      "is held with --sector.",
    ],
  ])("mints none %s", async (_what, options, env, reason) => {
    const { code, stdout, stderr } = await runCommand("token", options, env);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(reason);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });
});

/** Why a gateway with such settings does not start, as its process would write it. */
function reasonOf(settings: NodeJS.ProcessEnv): string {
  try {
    openAuthentication(readConfig(settings), createLogger("test", "silent")).close();
  } catch (error) {
    expect(error).toBeInstanceOf(StartError);
    return (error as StartError).message;
  }
  throw new Error("it starts");
}

describe("what is not told of who may read stops the start in one line:", () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  const jwks = { AUTH_JWKS: "https://login.example/keys" };
  const named = { AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience };

  it.each<[string, Record<string, string>, RegExp]>([
    [
      "a network without authentication",
      { HOST: "0.0.0.0" },
      /^HOST=0\.0\.0\.0 is reached from other machines/,
    ],
    ["nobody let in", { PUBLIC_READ: "off" }, /^PUBLIC_READ=off lets nobody in/],
    ["a word that is neither on nor off", { PUBLIC_READ: "yes" }, /PUBLIC_READ="yes": is one of on, off/],
    ["two kinds of keys", { ...jwks, AUTH_SECRET: secret }, /AUTH_JWKS and AUTH_SECRET are both set/],
    ["keys of an issuer who is not named", jwks, /AUTH_JWKS needs AUTH_ISSUER and AUTH_AUDIENCE/],
    [
      "a short secret",
      { AUTH_SECRET: "too-short" },
      /AUTH_SECRET=\(9 characters\): has at least 32 characters/,
    ],
    ["an issuer without keys", { AUTH_ISSUER: issuer }, /AUTH_ISSUER is set without a key/],
    [
      "no algorithm at all",
      { ...jwks, ...named, AUTH_ALGORITHMS: "none" },
      /AUTH_ALGORITHMS="none": with AUTH_JWKS/,
    ],
    [
      "a shared algorithm",
      { ...jwks, ...named, AUTH_ALGORITHMS: "HS256" },
      /AUTH_ALGORITHMS="HS256": with AUTH_JWKS/,
    ],
    [
      "another algorithm",
      { AUTH_SECRET: secret, AUTH_ALGORITHMS: "RS256" },
      /with a shared key is a list of HS256/,
    ],
    [
      "an address of another kind",
      { AUTH_JWKS: "ftp://x/keys", ...named },
      /AUTH_JWKS="ftp:.*is an address like/,
    ],
    [
      "a file that is not there",
      { AUTH_JWKS: "no-such-file", ...named },
      /AUTH_JWKS=.*cannot be read \(ENOENT\)/,
    ],
    ["a secret's file that is not there", { AUTH_SECRET_FILE: "no-such-file" }, /AUTH_SECRET_FILE=.*ENOENT/],
  ])("%s", (_what, settings, reason) => {
    const line = reasonOf({ PORT: "0", ...settings });
    expect(line).toMatch(reason);
    expect(line).toMatch(/^[^\n]+$/);
    expect(line).not.toContain("too-short");
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ["before it listens", { AUTH_SECRET: "too-short" }, /AUTH_SECRET=\(9 characters\): has at least 32/],
    ["also where a file is missing", { AUTH_JWKS: "no-such-file", ...named }, /cannot be read \(ENOENT\)/],
  ])("by the process of the gateway, %s", async (_when, settings, reason) => {
    const env = { DATA_DIR: folder.path, PORT: "0", ...settings };
    const { code, stderr } = await runCommand("gateway", [], env);
    expect(code).toBe(1);
    expect(stderr).toMatch(reason);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).not.toContain("too-short");
  });

  it("by the embedded graph too, before it loads anything", async () => {
    const { code, stdout, stderr } = await runCommand("start", [], {
      DATA_DIR: folder.path,
      HOST: "0.0.0.0",
    });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^HOST=0\.0\.0\.0 is reached from other machines[^\n]+\n$/);
  });
});
