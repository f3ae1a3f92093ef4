import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runNode } from "../../testing/run-command";
import { startNode } from "../../testing/start-process";
import { production } from "../run-bench";
import type { StartCost } from "./probe";

/** A built checkout that is started from, and what belongs to it. */
export interface Checkout {
  readonly root: string;
  /** The data folder of its embedded graph. */
  readonly dataDir: string;
}

/** The starts that are measured, by what they are. */
export const starts: Readonly<Record<string, (checkout: Checkout) => Promise<StartCost>>> = {
  "the gateway alone": (checkout) => started(checkout, "gateway", supergraphOf(checkout)),
  "the embedded graph": (checkout) => started(checkout, "start", { DATA_DIR: checkout.dataDir }),
  "a gateway that refuses PORT=abc": refused,
};

/** Starts the embedded graph once, which loads its records: the measured starts find them there. */
export async function fill({ root, dataDir }: Checkout): Promise<void> {
  const env = { ...production, PORT: "0", DATA_DIR: dataDir };
  await (await startNode([program(root, "start")], { cwd: root, env, patienceMs })).stop();
}

/** A busy machine may take long to come to a start; processor time is what is measured. */
const patienceMs = 300_000;

const program = (root: string, command: string) => join(root, "dist", "commands", `${command}.js`);
const supergraphOf = ({ root }: Checkout) => ({ SUPERGRAPH: join(root, "schema", "supergraph.graphql") });

async function started(
  { root, dataDir }: Checkout,
  command: string,
  env: Readonly<Record<string, string>>,
): Promise<StartCost> {
  const { argv, file } = probed(dataDir);
  const own = { ...production, PORT: "0", START_PROBE: file, ...env };
  const process = await startNode([...argv, program(root, command)], { cwd: root, env: own, patienceMs });
  const cost = readCost(file);
  await process.stop();
  return cost;
}

async function refused(checkout: Checkout): Promise<StartCost> {
  const { root, dataDir } = checkout;
  const { argv, file } = probed(dataDir);
  const env = { ...production, ...supergraphOf(checkout), PORT: "abc", START_PROBE: file };
  const { code } = await runNode([...argv, program(root, "gateway")], { cwd: root, env, patienceMs });
  if (code === 0) throw new Error("A gateway with PORT=abc has not been refused.");
  return readCost(file);
}

function probed(dataDir: string) {
  const file = `${dataDir}.cost.json`;
  rmSync(file, { force: true });
  return { argv: ["--require", join(__dirname, "probe.js")], file };
}

function readCost(file: string): StartCost {
  return JSON.parse(readFileSync(file, "utf8")) as StartCost;
}
