import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import mysql from "mysql2/promise";
import { temporaryFolder } from "./temporary-folder";

/** A MariaDB server of a test's own, which it may stop, start and break. */
export interface PrivateMariadb {
  readonly url: string;
  readonly port: number;
  query<Row>(sql: string): Promise<Row[]>;
  stop(signal?: NodeJS.Signals): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

const patience = 30_000;

/** Makes and starts a server on a free port, with an administrator `root` that has no password. */
export async function startPrivateMariadb(options: readonly string[] = []): Promise<PrivateMariadb> {
  const folder = temporaryFolder();
  const data = join(folder.path, "data");
  const made = spawnSync("mariadb-install-db", [
    "--no-defaults",
    `--datadir=${data}`,
    "--auth-root-authentication-method=normal",
    "--skip-test-db",
    ...options,
    ...(process.getuid?.() === 0 ? ["--user=root"] : []),
  ]);
  if (made.error || made.status !== 0) {
    throw new Error(
      `mariadb-install-db failed; install Debian's mariadb-server. ${String(made.stderr)}${made.error?.message ?? ""}`,
    );
  }
  const port = await freePort();
  let child: ChildProcess | undefined;

  const connect = () => mysql.createConnection({ host: "127.0.0.1", port, user: "root", dateStrings: true });
  const server: PrivateMariadb = {
    port,
    url: `mysql://root@127.0.0.1:${port}`,
    query: async <Row>(sql: string) => {
      const connection = await connect();
      try {
        const [rows] = await connection.query(sql);
        return rows as Row[];
      } finally {
        await connection.end();
      }
    },
    start: async () => {
      child = spawn(
        "mariadbd",
        [
          "--no-defaults",
          `--datadir=${data}`,
          `--port=${port}`,
          "--bind-address=127.0.0.1",
          `--socket=${join(folder.path, "s")}`,
          `--pid-file=${join(folder.path, "pid")}`,
          "--innodb-buffer-pool-size=64M",
          ...options,
          ...(process.getuid?.() === 0 ? ["--user=root"] : []),
        ],
        { stdio: "ignore" },
      );
      const until = Date.now() + patience;
      for (;;) {
        try {
          await (await connect()).end();
          return;
        } catch (error) {
          if (Date.now() > until) throw error;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      }
    },
    stop: async (signal = "SIGTERM") => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill(signal);
      await ended;
    },
    remove: async () => {
      await server.stop("SIGKILL");
      folder.remove();
    },
  };
  await server.start();
  return server;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
