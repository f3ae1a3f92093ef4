import { join } from "node:path";

/** The project's folder, seen from where this file is compiled to. */
export const root = join(__dirname, "..", "..", "..", "..");
