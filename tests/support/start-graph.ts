import { startProcess } from "./start-process";
import { temporaryFolder } from "./temporary-folder";

/** Starts the whole embedded graph in a process of its own, on a free port and a data folder of its own. */
export async function startGraph(
  options: {
    readonly dataDir?: string;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const folder = options.dataDir === undefined ? temporaryFolder() : null;
  const dataDir = options.dataDir ?? folder?.path ?? "";
  const { url, stop } = await startProcess("start", [], { env: { DATA_DIR: dataDir, ...options.env } });
  return {
    url,
    stop: async () => {
      await stop();
      folder?.remove();
    },
  };
}
