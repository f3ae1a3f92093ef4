import "./require-node.mjs";
import { readFileSync } from "node:fs";
import { inRoot } from "./tasks/root.mjs";

/**
 * `npm run licences`: prints the licence of every package that is shipped, as the lock file has it, and fails on one that is
 * not known to be fit. Another lock file may be named.
 */
const [file = inRoot("package-lock.json")] = process.argv.slice(2);

/** Licences that ask for no more than their text to be kept, and Elastic's, which forbids to offer Apollo's gateway as a service. */
const fit = [
  ...["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0"],
  "Elastic-2.0",
];

const shipped = Object.entries(JSON.parse(readFileSync(file, "utf8")).packages)
  .filter(([path, { dev, link }]) => path !== "" && !dev && !link)
  .map(([path, { name, version, license: licence = "none" }]) => ({
    name: name ?? path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
    version,
    licence,
  }))
  .sort((one, other) => (one.name < other.name ? -1 : 1));
for (const { name, version, licence } of shipped) process.stdout.write(`${licence}\t${name} ${version}\n`);

const unfit = shipped.filter(({ licence }) => !isFit(licence));
for (const { name, version, licence } of unfit)
  process.stderr.write(
    `${name} ${version} has the licence ${licence}, which is not among ${fit.join(", ")}.\n`,
  );
if (unfit.length > 0) {
  process.stderr.write("Take another package, or add the licence to scripts/licences.mjs once it is read.\n");
  process.exitCode = 1;
}

/** An expression of SPDX: of licences joined by AND all must be fit, of those joined by OR one. */
function isFit(expression) {
  return String(expression)
    .replace(/^\((.*)\)$/, "$1")
    .split(" OR ")
    .some((all) => all.split(" AND ").every((one) => fit.includes(one)));
}
