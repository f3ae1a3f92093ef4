import { waitUntil } from "../../../testing/wait-until";
import type { Authenticator } from "./authenticator";
import { Authenticators, faultOf, takes } from "./testkit/authenticators";
import { makeKey, startKeyServer, type IssuerKey, type KeyServer } from "./testkit/key-server";

describe("keys at an address", () => {
  let keys: readonly [IssuerKey, IssuerKey, IssuerKey];

  const authenticators = new Authenticators();
  const servers: KeyServer[] = [];

  afterAll(async () => {
    authenticators.close();
    await Promise.all(servers.map((server) => server.close()));
  });
  beforeAll(async () => {
    keys = [await makeKey("a"), await makeKey("b"), await makeKey("c", "ES256")];
  });

  async function serve(...served: readonly IssuerKey[]): Promise<KeyServer> {
    const server = await startKeyServer(served.map(({ jwk }) => jwk));
    servers.push(server);
    return server;
  }

  it("are asked for once, when the first token comes", async () => {
    const server = await serve(keys[0]);
    const authenticator = authenticators.open({ kind: "jwks", url: server.url });
    expect(server.asked).toBe(0);
    await Promise.all(
      [1, 2, 3].map(async (at) => authenticator.principalOf(await keys[0].sign({ sub: `u${at}` }))),
    );
    expect(server.asked).toBe(1);
  });

  it("are asked for anew when a token names one that is not known, and not for each stranger's", async () => {
    const server = await serve(keys[0]);
    const authenticator = authenticators.open({ kind: "jwks", url: server.url });
    expect(await takes(authenticator, await keys[0].sign())).toBe(true);
    server.answer = { keys: [keys[1].jwk, keys[2].jwk] };
    const [second, third] = [await keys[1].sign(), await keys[2].sign()];
    await waitUntil("the new key is taken", () => takes(authenticator, second));
    expect(await takes(authenticator, third)).toBe(true);
    const { asked } = server;
    expect(asked).toBe(2);
    for (let at = 0; at < 20; at += 1)
      await takes(authenticator, await keys[1].sign({ sub: `u${at}` }, { kid: `nobody-${at}` }));
    expect(server.asked).toBeLessThanOrEqual(asked + 1);
  });

  it("are tried in turn for a token that does not say which", async () => {
    const server = await serve(keys[0], keys[1]);
    const authenticator = authenticators.open({ kind: "jwks", url: server.url });
    expect(await takes(authenticator, await keys[1].sign({}, {}))).toBe(true);
    const stranger = await makeKey("a");
    expect((await faultOf(authenticator, await stranger.sign({}, {}))).code).toBe("INVALID_TOKEN");
  });

  it.each<[string, KeyServer["answer"]]>([
    ["nothing", null],
    ["something else", "<html>"],
    ["another object", '{"key":[]}'],
    ["more than keys are", `{"keys":[],"x":"${"x".repeat(300_000)}"}`],
  ])("that answer %s refuse nobody's token: it cannot be checked", async (_what, answer) => {
    const server = await serve(keys[0]);
    server.answer = answer;
    const authenticator = authenticators.open({ kind: "jwks", url: server.url });
    const token = await keys[0].sign();
    const fault = await faultOf(authenticator, token);
    expect(fault).toMatchObject({ status: 503, code: "AUTHENTICATION_UNAVAILABLE" });
    expect(fault.headers["retry-after"]).toBe("5");
    for (let at = 0; at < 10; at += 1) await takes(authenticator, token);
    expect(server.asked).toBe(1);
  });

  it("that could not be had are asked for again a little later", async () => {
    const server = await serve(keys[0]);
    server.answer = null;
    const authenticator = authenticators.open({ kind: "jwks", url: server.url });
    const token = await keys[0].sign();
    expect(await takes(authenticator, token)).toBe(false);
    server.answer = { keys: [keys[0].jwk] };
    await waitUntil("the keys are asked for again", () => takes(authenticator, token));
  });

  it("stand as they came last while they are not to be had", async () => {
    const server = await serve(keys[0]);
    const authenticator = authenticators.open({ kind: "jwks", url: server.url });
    expect(await takes(authenticator, await keys[0].sign())).toBe(true);
    server.answer = null;
    expect(await takes(authenticator, await keys[0].sign({ sub: "u2" }))).toBe(true);
  });

  describe("that came more than five minutes ago", () => {
    let authenticator: Authenticator;
    let server: KeyServer;
    const clock = { real: performance.now.bind(performance), ahead: 0 };

    beforeEach(async () => {
      clock.ahead = 0;
      jest.spyOn(performance, "now").mockImplementation(() => clock.real() + clock.ahead);
      server = await serve(keys[0], keys[1]);
      authenticator = authenticators.open({ kind: "jwks", url: server.url });
      expect(await takes(authenticator, await keys[0].sign())).toBe(true);
      clock.ahead += 301_000;
    });
    afterEach(() => jest.restoreAllMocks());

    it("are asked for anew, and one that was taken back ends", async () => {
      server.answer = { keys: [keys[1].jwk] };
      expect(await takes(authenticator, await keys[0].sign({ sub: "u2" }))).toBe(false);
      expect(await takes(authenticator, await keys[1].sign({ sub: "u3" }))).toBe(true);
      expect(server.asked).toBe(2);
    });

    it("stand while they are not to be had, and are asked for again half a minute later", async () => {
      server.answer = null;
      for (const sub of ["u2", "u3", "u4"])
        expect(await takes(authenticator, await keys[0].sign({ sub }))).toBe(true);
      expect(server.asked).toBe(2);
      server.answer = { keys: [keys[1].jwk] };
      clock.ahead += 31_000;
      expect(await takes(authenticator, await keys[0].sign({ sub: "u5" }))).toBe(false);
    });
  });
});
