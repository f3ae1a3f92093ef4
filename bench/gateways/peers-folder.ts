import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../../testing/start-process";

/** The folder of the packages that the gateway is measured beside. */
export const peersFolder = join(root, "bench", "gateways", "peers");

/** Loads a package of the peers: their tree has a `graphql` of its own, which is not to be mixed with the project's. */
export function requirePeer<Package>(name: string): Package {
  return createRequire(join(peersFolder, "package.json"))(name) as Package;
}

/**
 * Installs the peers into their folder by its lock file, unless they are there. Their install scripts do not run.
 * @throws Error with what npm said.
 */
export function installPeers(say: (text: string) => void): void {
  if (existsSync(join(peersFolder, "node_modules", ".package-lock.json"))) return;
  say("Installing the peers into bench/gateways/peers; about 500 MB.");
  const { status, stderr } = spawnSync("npm", ["ci", "--ignore-scripts"], {
    cwd: peersFolder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`The peers could not be installed:\n${stderr}`);
}
