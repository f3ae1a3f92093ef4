import { Counter, Gauge, type Registry } from "prom-client";
import type { AdmissionControl } from "./admission-control";

/** Tells of the operations that were let in, had to wait, or were refused because there were too many. */
export function observeAdmission(registry: Registry, admission: AdmissionControl): void {
  const registers = [registry];
  new Counter({
    name: "graph_admissions_total",
    help: "Operations that ran, of these those that waited, and those that were refused under overload.",
    labelNames: ["event"],
    registers,
    collect() {
      this.reset();
      for (const event of ["admitted", "waited", "refused"] as const)
        this.inc({ event }, admission.counts[event]);
    },
  });
  new Gauge({
    name: "graph_requests_running",
    help: "Operations under way.",
    registers,
    collect() {
      this.set(admission.counts.underWay);
    },
  });
  new Gauge({
    name: "graph_operations_waiting",
    help: "Operations that wait for their turn.",
    registers,
    collect() {
      this.set(admission.counts.waiting);
    },
  });
  new Gauge({
    name: "graph_operations_limit",
    help: "How many operations may run and wait; fewer under overload.",
    registers,
    collect() {
      this.set(admission.currentLimit);
    },
  });
}
