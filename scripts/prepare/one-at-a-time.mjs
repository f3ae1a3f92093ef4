import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { inRoot } from "../tasks/root.mjs";

const lockFile = inRoot(".cache", "prepare.lock");
/** No preparation takes as long, in milliseconds: an older lock was left by a machine that went down. */
const longest = 15 * 60_000;

/** Does the work while no other process of this project does: two installs at once spoil each other. */
export async function oneAtATime(work) {
  for (let told = false; !take(); told = true) {
    if (!told) process.stdout.write("Waiting for another command that prepares the project …\n");
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  process.on("exit", release);
  await work();
  process.off("exit", release);
  release();
}

function take() {
  mkdirSync(dirname(lockFile), { recursive: true });
  try {
    writeFileSync(lockFile, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (isAbandoned()) release();
    return false;
  }
}

function isAbandoned() {
  try {
    if (Date.now() - statSync(lockFile).mtimeMs > longest) return true;
    const owner = Number(readFileSync(lockFile, "utf8"));
    if (owner === 0) return false;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}

function release() {
  rmSync(lockFile, { force: true });
}
