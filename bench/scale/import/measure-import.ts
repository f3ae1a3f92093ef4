import { join } from "node:path";
import { root } from "../../../testing/start-process";
import { measureProcess, type ProcessCost } from "./measure-process";

/** The limits of memory that `npm run import` gives to Node. */
const limits = ["--max-old-space-size=220", "--max-semi-space-size=8"];

/** Imports some files with the built command, as `npm run import` does, and measures it. */
export function measureImport(
  sources: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<ProcessCost> {
  const program = join(root, "dist", "commands", "import.js");
  return measureProcess([...limits, program, "--quiet", ...sources], env);
}
