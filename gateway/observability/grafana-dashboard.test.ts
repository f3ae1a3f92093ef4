import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Registry } from "prom-client";
import { observeConnections } from "../../platform/observability/connection-metrics";
import { createLogger } from "../../platform/observability/logger";
import { defaults } from "../../platform/config/testkit/defaults";
import { AdmissionControl } from "../../platform/server/admission/admission-control";
import { GatewayObserver } from "./gateway-observer";

const dashboard = readFileSync(join(__dirname, "grafana-dashboard.json"), "utf8");

it("the dashboard shows every metric of the graph, and none that is not told", () => {
  const registry = new Registry();
  const observer = new GatewayObserver(
    { ...defaults, log: createLogger("test", "silent"), registry },
    new Set(),
  );
  observer.observeAdmission(new AdmissionControl(defaults.admission));
  observeConnections(registry, []);
  const told = registry.getMetricsAsArray().map(({ name }) => name);
  const shown = [...dashboard.matchAll(/graph_[a-z_]+/g)].map(([name]) =>
    name.replace(/_(bucket|count|sum)$/, ""),
  );
  expect([...new Set(shown)].sort()).toEqual([...told].sort());
});
