/** Required into a process, writes the packages that it has loaded to the file of PACKAGES_FILE when it ends. */
const { writeFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

const ofPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/;

if (isMainThread) {
  process.on("exit", () => {
    const names = Object.keys(require.cache).map((file) => ofPackage.exec(file.replaceAll("\\", "/"))?.[1]);
    writeFileSync(process.env.PACKAGES_FILE, JSON.stringify([...new Set(names)]));
  });
}
