import { readConfig, type Config } from "../config";

/** What holds where nothing is configured, for tests and benches to begin from. */
export const defaults: Config = readConfig({});
