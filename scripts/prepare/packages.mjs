import { existsSync, readFileSync } from "node:fs";
import { npmScript } from "../tasks/npm.mjs";
import { inRoot } from "../tasks/root.mjs";
import { fingerprint } from "../tasks/fingerprint.mjs";
import { runNode } from "../tasks/run.mjs";
import { readStamp, writeStamp } from "../tasks/stamp.mjs";

const stampFile = inRoot("node_modules", ".emulation-graph-stamp");
const lockFile = inRoot("package-lock.json");
/** What npm has written down of node_modules; it does so last, so that an install that was broken off has none. */
const installedFile = inRoot("node_modules", ".package-lock.json");

/** Installs the packages of package-lock.json, those for building too. */
export const packages = {
  title: "Installing packages",
  advice:
    "The packages are not installed. npm fetches them from its registry the first time: " +
    "see above what it met, check the network, and run this again.",
  isDone() {
    if (!areThere()) return false;
    if (readStamp(stampFile) === currentStamp()) return true;
    if (!isInstalled()) return false;
    // Somebody ran npm by hand, and it gave what the lock file says.
    writeStamp(stampFile, currentStamp());
    return true;
  },
  async run() {
    const npm = npmScript();
    if (!npm) return { code: 1, output: "npm was not found. Run `npm ci --include=dev` by hand." };
    const options = ["--include=dev", "--no-audit", "--no-fund", "--no-progress", "--loglevel=error"];
    const result = await runNode([npm, "ci", ...options]);
    if (result.code === 0) writeStamp(stampFile, currentStamp());
    return result;
  },
};

/** Whether each package that the project names has its folder. */
function areThere() {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));
  const names = Object.keys({ ...dependencies, ...devDependencies });
  return names.every((name) => existsSync(inRoot("node_modules", name, "package.json")));
}

/** The platform is part of it: packages bring binaries, and a folder may be shared with a container. */
function currentStamp() {
  const files = [inRoot("package.json"), lockFile, installedFile];
  return `${process.platform} ${process.arch} ${fingerprint(files)}`;
}

/** Whether node_modules holds what the lock file asks for on this platform. */
function isInstalled() {
  try {
    const wanted = JSON.parse(readFileSync(lockFile, "utf8")).packages;
    const installed = JSON.parse(readFileSync(installedFile, "utf8")).packages;
    return Object.entries(wanted).every(
      ([path, entry]) => path === "" || isSatisfied(entry, installed[path]),
    );
  } catch {
    return false;
  }
}

function isSatisfied(wanted, installed) {
  if (installed) return installed.version === wanted.version && installed.integrity === wanted.integrity;
  if (!wanted.optional && !wanted.devOptional) return false;
  // An optional package may be missing, unless it is the binary for this very platform.
  const isForHere = wanted.os?.includes(process.platform) && wanted.cpu?.includes(process.arch);
  return !isForHere || isForOneLibc(wanted);
}

/** Linux binaries come for two C libraries, and npm installs those for one. */
function isForOneLibc(wanted) {
  return wanted.libc !== undefined;
}
