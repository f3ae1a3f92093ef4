const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { dirname, join, relative, sep } = require("node:path");

const root = dirname(require.resolve("../../package.json"));
const folder = join(root, "tests");
/** Whoever gets a database by this file has it on the server that the run names, or in files of SQLite. */
const testDatabase = join(root, "testing", "test-database.ts");

/** Folders whose suites need more programs than Node, and their project. All other suites are sorted by what follows. */
const needsPrograms = {
  "database-server": "server",
  "shared-rate": "server",
  "shared-response-cache": "server",
  ide: "ide",
};

/** What is measured so closely that a neighbour on the same machine could tip it: each runs with nothing beside it. */
const alone = {
  "attacks/slow-clients": "clients are cut off after a second and a half, and others are answered before it",
  "broken-subgraph/broken-subgraph": "the memory of a gateway that is sent a gigabyte",
  deadlines: "what is left of an operation's time",
  "files/large-files": "the memory of a process that takes and gives 200 megabytes",
  memory: "the heap between two rounds of the collector",
  overload: "what a process refuses that is asked for more than it can do",
  soak: "every request of some seconds of load is answered in time",
  "taking-over/under-load": "the memory of a gateway that changes its supergraph under load",
};

/**
 * Suites that come by a database, and say the same whichever it is: what they look at happens before records are read,
 * or beside it. They run on SQLite only. A suite that is not here and comes by a database runs on a server too.
 */
const sameOnAnyDatabase = {
  "access/authentication": "who asks is known before anything is read",
  "access/subgraph-trust": "what is not signed is refused before anything is read",
  "access/told/protected-facts":
    "rules decide who is told, and what statements leave out is said in plain SQL",
  "attacks/asking-too-often": "requests are counted before they are read",
  "attacks/bombs": "every attack is refused before anything is read",
  "attacks/limits": "operations are measured before anything is read",
  "attacks/log-lines": "what clients send is written down before anything is read",
  "attacks/outgoing-connections": "nobody is connected to: it has files, also where the run names a server",
  "attacks/slow-clients": "connections, before there is an operation",
  "attacks/unknown-operations": "operations are known or not before anything is read",
  "bad-input/documents": "refused by the schema",
  "bad-input/http-requests": "refused before there is an operation",
  "bad-input/incremental-delivery": "refused by the schema",
  "files-on-s3": "they lie in a bucket, and no record is read",
  files: "they lie in a folder of their own, and no record is read",
  planning: "operations are planned before anything is read",
  "frontends/apollo-client": "what clients keep, and how they ask",
  "frontends/many-errors": "how errors are told, whatever they say",
  "frontends/over-http": "how clients ask, whatever they are answered",
  "frontends/relay": "what clients keep, and how they ask",
  "frontends/saved-questions": "what clients keep of answers",
  "frontends/trusted-documents": "documents are known or not before anything is read",
  "frontends/urql": "what clients keep, and how they ask",
  "graphql-over-http": "how answers are written, whatever they say",
  owners: "how owners are asked, whatever they tell",
};

/**
 * Suites that take longest: they begin first, so that none of them is waited for at the end while a core idles. Where Jest
 * knows from an earlier run how long each takes, it knows better.
 */
const long = [
  "writing/killed-anywhere",
  "importing-at-size/killed-import",
  "access/told/protected-facts",
  "federation-oracle/federation-oracle",
  "worker-processes",
  "third-sector",
  "statement-counts",
  "access/subgraph-trust",
  "search/search",
  "paging/paging",
  "start-failures",
  "graceful-stop",
  "access/authentication",
  "statistics/kept-counts",
];

const suiteEnd = ".test.ts";
/** What files import, by their paths: most are reached from many suites. */
const importsRead = new Map();

/** The suites of tests/, each as a path from there without its ending: `questions/q01-both-flags`. */
function allSuites(below = folder) {
  return readdirSync(below, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(below, entry.name);
      if (entry.isDirectory()) return allSuites(path);
      return path.endsWith(suiteEnd)
        ? [relative(folder, path).split(sep).join("/").slice(0, -suiteEnd.length)]
        : [];
    })
    .sort();
}

/** The project of Jest that a suite belongs to. */
function projectOf(suite) {
  const [first] = suite.split("/");
  if (Object.hasOwn(needsPrograms, first)) return needsPrograms[first];
  const isAboutDatabases = reachesDatabase(suite) && !isNamed(sameOnAnyDatabase, suite);
  return `${isNamed(alone, suite) ? "alone" : "graph"}${isAboutDatabases ? "-database" : ""}`;
}

/** The files of a project's suites, as Jest is told them. */
function filesOf(project) {
  return allSuites()
    .filter((suite) => projectOf(suite) === project)
    .map((suite) => `<rootDir>/tests/${suite}${suiteEnd}`);
}

/** Whether a suite comes by a database of the run, by itself or by any file that it imports. */
function reachesDatabase(suite) {
  return reaches(join(folder, `${suite}${suiteEnd}`), testDatabase);
}

/** Whether a file imports another, itself or by files between. */
function reaches(file, target) {
  const seen = new Set([file]);
  for (const one of seen) {
    if (one === target) return true;
    for (const imported of importsOf(one)) seen.add(imported);
  }
  return false;
}

function importsOf(file) {
  const known = importsRead.get(file);
  if (known) return known;
  const found = readFileSync(file, "utf8").matchAll(/(?:\bfrom|\bimport|\brequire)[\s(]*["'](\.[^"']*)["']/g);
  const imports = [...found].flatMap(([, path]) => {
    const full = join(dirname(file), path);
    return [`${full}.ts`, join(full, "index.ts"), full].filter(
      (one) => one.endsWith(".ts") && existsSync(one),
    );
  });
  importsRead.set(file, imports);
  return imports;
}

/** Whether a suite is named by a list, or its folder is. */
function isNamed(list, suite) {
  return Object.keys(list).some((name) => suite === name || suite.startsWith(`${name}/`));
}

/** Where a file stands among the suites that take longest; after all of them when it is none. */
function placeAmongLong(file) {
  const suite = relative(folder, file).split(sep).join("/").slice(0, -suiteEnd.length);
  const place = long.findIndex((name) => isNamed({ [name]: "" }, suite));
  return place === -1 ? long.length : place;
}

module.exports = {
  alone,
  allSuites,
  filesOf,
  isNamed,
  long,
  needsPrograms,
  placeAmongLong,
  projectOf,
  reaches,
  reachesDatabase,
  sameOnAnyDatabase,
};
