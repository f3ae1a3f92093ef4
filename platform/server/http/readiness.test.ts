import { defaults } from "../../config/testkit/defaults";
import { createLogger } from "../../observability/logger";
import { AdmissionControl } from "../admission/admission-control";
import { sendJson } from "./send-content";
import { serveRoutes, type ReadinessFaults } from "./serve-routes";

/** What `/readyz` says of a process in which some things are found. */
async function readiness(faults: ReadinessFaults, notes: readonly string[]) {
  const listening = await serveRoutes({
    ...defaults,
    port: 0,
    log: createLogger("test", "silent"),
    routes: new Map(),
    admission: new AdmissionControl(defaults.admission),
    registry: undefined,
    sendJson,
    findFaults: async () => faults,
    noFaults: {},
    findNotes: async () => notes,
    notFound: { en: "Nothing.", vi: "Không có gì." },
    failure: undefined,
    close: async () => undefined,
  });
  const response = await fetch(`${listening.url}/readyz`);
  const body: unknown = await response.json();
  await listening.close();
  return [response.status, body];
}

describe("the readiness of a process", () => {
  it("is told with nothing else where nothing was found", async () => {
    expect(await readiness({}, [])).toEqual([200, { status: "ok", faults: {} }]);
  });

  it("stands though something has to be known, which is told", async () => {
    expect(await readiness({}, ["An import was broken off."])).toEqual([
      200,
      { status: "ok", faults: {}, notes: ["An import was broken off."] },
    ]);
  });

  it("is not there with a fault", async () => {
    const faults = { justice: "does not answer" };
    expect(await readiness(faults, [])).toEqual([503, { status: "unavailable", faults }]);
  });
});
