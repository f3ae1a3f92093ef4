import { startServices, type Services } from "../../testing/start-services";
import { waitUntil } from "../../testing/wait-until";

let services: Services;
beforeAll(async () => (services = await startServices()));
afterAll(() => services.stop());

async function readinessAt(url: string): Promise<{ readonly status: number; readonly body: object }> {
  const response = await fetch(`${url}/readyz`);
  return { status: response.status, body: (await response.json()) as object };
}

describe("the readiness", () => {
  it("of all processes is told while all answer", async () => {
    const ready = { status: 200, body: { status: "ok" } };
    expect(await readinessAt(services.process("awards").url)).toEqual(ready);
    expect(await readinessAt(services.url)).toMatchObject(ready);
  });

  it("of a gateway names the subgraph that does not answer, and comes back with it", async () => {
    await services.process("courts").stop("SIGKILL");
    expect(await readinessAt(services.url)).toEqual({
      status: 503,
      body: { status: "unavailable", faults: { courts: "does not answer" } },
    });
    expect((await fetch(`${services.url}/livez`)).status).toBe(200);
    await services.restart("courts");
    await waitUntil("it is ready again", async () => (await readinessAt(services.url)).status === 200);
  });
});
