import type { MakePlanner } from "./operation-planner";
import { Planner } from "./planner";

/** Plans in the caller's thread, without a limit of time: for tests and tools, which have nothing else to do. */
export const planHere: MakePlanner = async (supergraph) => {
  const planner = new Planner(supergraph);
  return {
    facts: planner.facts,
    plan: async (text) => planner.plan(text),
    close: async () => undefined,
  };
};
