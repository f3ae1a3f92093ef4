import "./require-node.mjs";
import { existsSync } from "node:fs";
import { connect } from "node:net";
import { delimiter, join } from "node:path";
import { prepare } from "./prepare.mjs";
import { endWith } from "./tasks/step.mjs";
import { jest } from "./tasks/tools.mjs";

const projects = ["graph-database", "server", "ide", "alone-database"];

/** `npm run test:servers`: the tests that need more than Node. What is missing fails them: nothing is left out. */
const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";
const database = process.env.EMULATION_GRAPH_TEST_DATABASE ?? "mysql://root@127.0.0.1:3306/eg_test";
const { hostname, port } = new URL(database);
const redis = process.env.EMULATION_GRAPH_TEST_REDIS ?? "redis://127.0.0.1:6379/13";
const { hostname: redisHost, port: redisPort } = new URL(redis);

const needs = [
  {
    isThere: existsSync(chromium),
    advice:
      `The tests of the IDE need a Chromium at ${chromium}. ` +
      "On Debian: apt-get install chromium. Elsewhere set CHROMIUM to the path of yours.",
  },
  {
    isThere: await listens(hostname, Number(port || 3306)),
    advice:
      `The tests on a database server need MySQL or MariaDB at ${hostname}:${port || 3306}. On Debian: ` +
      "apt-get install mariadb-server, then start mariadbd. Another server: set EMULATION_GRAPH_TEST_DATABASE to " +
      "mysql://user:password@host:port/prefix of a user who may make databases.",
  },
  {
    isThere: ["mariadbd", "mariadb-install-db"].every(isProgram),
    advice:
      "The tests that stop and start a server run one of their own, and need mariadbd and mariadb-install-db in PATH. " +
      "On Debian: apt-get install mariadb-server.",
  },
  {
    isThere: await listens(redisHost, Number(redisPort || 6379)),
    advice:
      `The tests of the shared cache need a Redis at ${redisHost}:${redisPort || 6379}. On Debian: apt-get install ` +
      "redis-server, then redis-server --daemonize yes. Another one: set EMULATION_GRAPH_TEST_REDIS to its address, " +
      "with the number of a database that is the tests' own.",
  },
  {
    isThere: isProgram("redis-server"),
    advice:
      "The tests that stop and hold up a Redis run one of their own, and need redis-server in PATH. " +
      "On Debian: apt-get install redis-server.",
  },
];

const missing = needs.filter(({ isThere }) => !isThere);
if (missing.length > 0) await endWith(1, missing.map(({ advice }) => `${advice}\n`).join(""));
await prepare();
process.env.EMULATION_GRAPH_TEST_DATABASE = database;
process.env.EMULATION_GRAPH_TEST_REDIS = redis;
const { code } = await jest(...process.argv.slice(2), "--selectProjects", ...projects);
process.exitCode = code;

function isProgram(name) {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  return folders.some((folder) => existsSync(join(folder, name)));
}

function listens(host, at) {
  return new Promise((resolve) => {
    const socket = connect({ host, port: at, timeout: 3000 });
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
    socket.once("timeout", () => end(false));
  });
}
