/**
 * Does one step and tells of it in a line: its title, then its seconds. What a step that fails has printed is shown
 * whole, with what to do about it, and the process ends with its exit code.
 * @param {{ title: string, advice: string, run: () => Promise<{ code: number, output: string }> }} step
 */
export async function doStep({ title, advice, run }) {
  const start = performance.now();
  process.stdout.write(`${title} … `);
  const { code, output } = await run();
  process.stdout.write(`${code === 0 ? "" : "failed after "}${secondsSince(start)} s\n`);
  // After a signal nothing is to be repaired.
  if (code > 128) await endWith(code, output);
  if (code !== 0) await endWith(code, `${output.trimEnd()}\n${advice}\n`);
}

/**
 * Does steps one after the other, whatever becomes of each, with the same lines.
 * @param {readonly { title: string, run: () => Promise<{ code: number, output: string }> }[]} steps
 * @returns {Promise<string[]>} the titles of those that failed
 */
export async function doAll(steps) {
  const failed = [];
  for (const { title, run } of steps) {
    const start = performance.now();
    const { code, output } = await run();
    const seconds = `${secondsSince(start)} s`;
    process.stdout.write(
      code === 0 ? `${title} … ${seconds}\n` : `${title} … failed after ${seconds}\n${output.trimEnd()}\n`,
    );
    if (code !== 0) failed.push(title);
  }
  return failed;
}

/** Ends the process once the text is written: on some systems a pipe takes it later. */
export function endWith(code, text) {
  return new Promise(() => process.stderr.write(text, () => process.exit(code)));
}

/** Seconds since a `performance.now()`, with one digit. */
function secondsSince(start) {
  return ((performance.now() - start) / 1000).toFixed(1);
}
