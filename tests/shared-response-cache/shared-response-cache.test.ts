import { askState, importState, importWhileReading } from "../response-cache/changing-records";
import { recordsToWrite } from "../../testing/imported-records";
import type { RunningProcess } from "../../testing/start-process";
import { startServices, type Services } from "../../testing/start-services";
import { temporaryFolder } from "../../testing/temporary-folder";
import { waitUntil } from "../../testing/wait-until";
import { tokenSettings } from "../../testing/tokens";
import { unseenAfterWrites } from "../writing/seen-through-gateways";
import { OwnRedis } from "./own-redis";
import { countKept, emptyRedis } from "./redis";

describe("two gateways that share a cache in Redis", () => {
  const folder = temporaryFolder();
  let services: Services;
  let second: RunningProcess;

  beforeAll(async () => {
    const shared = { RESPONSE_CACHE: "redis", REDIS_URL: await emptyRedis() };
    const env = { ...shared, ...tokenSettings, SUBGRAPH_KEYS: `one=${"1".repeat(40)}` };
    services = await startServices(env, await recordsToWrite(), { areLinked: true });
    second = await services.startGateway({});
  });

  afterAll(async () => {
    await second?.stop();
    await services?.stop();
    await emptyRedis();
    folder.remove();
  });

  it("give each other's answers again", async () => {
    expect((await askState(services.url)).isHit).toBe(false);
    await waitUntil("an answer is kept", async () => (await countKept()) > 0);
    await waitUntil("a hit", async () => (await askState(second.url)).isHit === true);
  });

  it("show what another process has imported, at once, while many read", async () => {
    const seen = await importWhileReading([services.url, second.url], [1, 2, 3], (state) =>
      importState(state, folder.path, services.settings),
    );
    expect(seen.stale).toEqual([]);
    expect(seen.hits).toBeGreaterThanOrEqual(30);
    expect((await askState(second.url)).states).toEqual([3, 3]);
  });

  it("show what a mutation has written through either, at once", async () => {
    expect(await unseenAfterWrites([services.url, second.url], 6)).toEqual([]);
  });
});

describe("a gateway whose Redis fails", () => {
  let redis: OwnRedis;
  let services: Services;

  beforeAll(async () => {
    redis = await OwnRedis.start();
    services = await startServices({ RESPONSE_CACHE: "redis", REDIS_URL: redis.url });
  });

  afterAll(async () => {
    await services?.stop();
    await redis?.stop();
  });

  const isHit = async () => (await askState(services.url)).isHit === true;

  it("answers without it while it is away, and uses it again when it is back", async () => {
    await waitUntil("a hit", isHit);
    await redis.stop();
    for (let time = 0; time < 5; time += 1) expect(await isHit()).toBe(false);
    await redis.start();
    await waitUntil("a hit", isHit);
  });

  it("answers without it while it is held up, and uses it again when it goes on", async () => {
    await waitUntil("a hit", isHit);
    redis.holdUp();
    for (let time = 0; time < 5; time += 1) expect(await isHit()).toBe(false);
    redis.goOn();
    await waitUntil("a hit", isHit);
  });

  it("starts and answers when there is none", async () => {
    const gateway = await services.startGateway({ REDIS_URL: "redis://127.0.0.1:1/0" });
    for (let time = 0; time < 3; time += 1) expect((await askState(gateway.url)).isHit).toBe(false);
    await gateway.stop();
  });
});
