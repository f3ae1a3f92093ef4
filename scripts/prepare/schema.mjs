import { existsSync } from "node:fs";
import { inRoot } from "../tasks/root.mjs";
import { runNode } from "../tasks/run.mjs";
import { readStamp, writeStamp } from "../tasks/stamp.mjs";

const stampFile = inRoot("dist", ".schema-stamp");
const serverStamp = inRoot("dist", ".server-stamp");

/**
 * Writes the subgraphs' schemas and what they compose to. They are kept in git, so a CI run takes them as they are:
 * `npm run check` must be able to find them stale.
 */
export const schema = {
  title: "Composing the schema",
  advice: "The subgraphs' schemas do not compose. Repair what is listed above, and run this again.",
  isDone() {
    if (!existsSync(inRoot("schema", "supergraph.graphql"))) return false;
    return isKeptAsItIs() || readStamp(stampFile) === readStamp(serverStamp);
  },
  async run() {
    const result = await runNode([inRoot("dist", "commands", "schema.js")]);
    if (result.code === 0) writeStamp(stampFile, readStamp(serverStamp));
    return result;
  },
};

function isKeptAsItIs() {
  return !["", "0", "false", undefined].includes(process.env.CI);
}
