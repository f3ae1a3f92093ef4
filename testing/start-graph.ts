import { startProcess } from "./start-process";
import { freshDatabase } from "./test-database";

/** Starts the whole graph in one process, on a free port and databases of its own. */
export async function startGraph(
  options: {
    readonly dataDir?: string;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const database = options.dataDir === undefined ? freshDatabase() : null;
  const env = { ...(database?.env ?? { DATA_DIR: options.dataDir ?? "" }), ...options.env };
  const { url, stop } = await startProcess("start", [], { env }).catch(async (error: unknown) => {
    await database?.remove();
    throw error;
  });
  return {
    url,
    stop: async () => {
      await stop();
      await database?.remove();
    },
  };
}
