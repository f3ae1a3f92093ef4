import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { root } from "../../testing/start-process";
import { graphFacts } from "./recipes/graph-facts";

/** The text of the graph's schema. */
export const sdl = readFileSync(join(root, "schema", "api.graphql"), "utf8");

/** The graph's schema, as clients have it. */
export const schema = buildSchema(sdl);

/** What their caches are told of it. */
export const facts = graphFacts(sdl);

/** The list whose pages make one, in the recipes of all clients. */
export const growing = ["Sector.units"];

/** Nobody's token. */
export const noToken = () => null;
