import { parentPort, workerData } from "node:worker_threads";
import { GraphError } from "../../../platform/errors/graph-error";
import type { PlannerMessage, PlanRequest } from "./operation-planner";
import { Planner } from "./planner";

/** The planner's thread: it plans one operation at a time, and is ended from outside when one takes too long. */
const port = parentPort;
if (!port) throw new Error("planner-worker runs as a thread only");

const tell = (message: PlannerMessage) => port.postMessage(message);

function telling(make: () => PlannerMessage): void {
  try {
    tell(make());
  } catch (error) {
    tell(explain(error));
  }
}

function explain(error: unknown): PlannerMessage {
  if (error instanceof GraphError) return { kind: "refused", code: error.code, text: error.text };
  return { kind: "failed", reason: (error as Error).message };
}

telling(() => {
  const planner = new Planner((workerData as { supergraph: string }).supergraph);
  port.on("message", ({ text }: PlanRequest) =>
    telling(() => ({ kind: "planned", plan: planner.plan(text) })),
  );
  return { kind: "ready", facts: planner.facts };
});
