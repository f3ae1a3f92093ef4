import { recordsToWrite } from "../../testing/imported-records";
import { startServices, type Services } from "../../testing/start-services";
import { temporaryFolder } from "../../testing/temporary-folder";
import { waitUntil } from "../../testing/wait-until";
import { askState, importState, importWhileReading } from "./changing-records";

describe("the graph as services, with a cache in the gateway's memory", () => {
  const folder = temporaryFolder();
  let services: Services;

  beforeAll(async () => {
    services = await startServices({ RESPONSE_CACHE: "memory" }, await recordsToWrite());
  });

  afterAll(async () => {
    await services?.stop();
    folder.remove();
  });

  it("shows what another process has imported, at once, while many read", async () => {
    const seen = await importWhileReading([services.url], [1, 2, 3], (state) =>
      importState(state, folder.path, services.settings),
    );
    expect(seen.stale).toEqual([]);
    expect(seen.hits).toBeGreaterThanOrEqual(30);
    expect((await askState(services.url)).states).toEqual([3, 3]);
  });

  it("gives nothing that was kept while a subgraph is away that it was made of", async () => {
    await waitUntil("a hit", async () => (await askState(services.url)).isHit === true);
    await services.process("justice").stop("SIGKILL");
    await expect(askState(services.url)).rejects.toThrow("SUBGRAPH_UNAVAILABLE");
    await services.restart("justice");
    await waitUntil("a hit", async () => (await askState(services.url).catch(() => null))?.isHit === true);
  });
});
