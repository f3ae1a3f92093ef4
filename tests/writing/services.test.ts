import { recordsToWrite } from "../../testing/imported-records";
import type { RunningProcess } from "../../testing/start-process";
import { startServices, type Services } from "../../testing/start-services";
import { tokenSettings } from "../../testing/tokens";
import { expectOutlinesToFollow } from "./units-in-awards";
import { unseenAfterWrites } from "./seen-through-gateways";

const env = { ...tokenSettings, SUBGRAPH_KEYS: `one=${"1".repeat(40)}`, RESPONSE_CACHE: "memory" };

let services: Services;
let second: RunningProcess;
beforeAll(async () => {
  services = await startServices(env, await recordsToWrite(), { areLinked: true });
  second = await services.startGateway({});
});
afterAll(async () => {
  await second?.stop();
  await services?.stop();
});

describe("what was written to services", () => {
  it("is seen by the next question through every gateway, each of which keeps answers of its own", async () => {
    expect(await unseenAfterWrites([services.url, second.url], 6)).toEqual([]);
  });

  it("is followed by what awards keeps of units, which it is told", async () => {
    await expectOutlinesToFollow(second.url);
  });
});
