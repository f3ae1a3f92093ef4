import { recordsToRead } from "./imported-records";
import { startProcess, type RunningProcess, type StartOptions } from "./start-process";

interface GraphOptions extends Pick<StartOptions, "env" | "patienceMs" | "nodeOptions"> {
  /** A data folder; the records that all suites read unless it is given one. */
  readonly dataDir?: string;
}

/** Starts the whole graph in one process, on a free port. */
export async function startGraph({ dataDir, env, ...options }: GraphOptions = {}): Promise<RunningProcess> {
  const database = dataDir === undefined ? recordsToRead() : null;
  const where = database?.env ?? { DATA_DIR: dataDir ?? "" };
  const started = await startProcess("start", [], { env: { ...where, ...env }, ...options }).catch(
    async (error: unknown) => {
      await database?.remove();
      throw error;
    },
  );
  return {
    ...started,
    stop: async (signal) => {
      const code = await started.stop(signal);
      await database?.remove();
      return code;
    },
  };
}
