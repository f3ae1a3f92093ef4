/** Ends with one clear line on a Node that is too old. Import it first: nothing else may need a newer one before. */
const needed = [20, 19];
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  process.stderr.write(
    `Node ${needed.join(".")} or newer is needed, and this is ${process.versions.node}. Get it from https://nodejs.org.\n`,
  );
  process.exit(1);
}
