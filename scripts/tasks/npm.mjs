import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Npm's own script, to be run by this Node: the one that runs us, else the one that stands beside Node. */
export function npmScript() {
  const folder = dirname(process.execPath);
  const places = [
    process.env.npm_execpath,
    join(folder, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
    join(folder, "node_modules", "npm", "bin", "npm-cli.js"),
    "/usr/share/nodejs/npm/bin/npm-cli.js",
  ];
  return places.find((place) => place && basename(place) === "npm-cli.js" && existsSync(place));
}
