import { spawnSync, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import mysql from "mysql2/promise";
import { endChild, spawnChild } from "./child-process";
import { freePort } from "./free-port";
import { temporaryFolder } from "./temporary-folder";

/** A MariaDB server of a test's own, which it may stop, start and break. */
export interface PrivateMariadb {
  readonly url: string;
  readonly port: number;
  /** What a process is given to have databases there, and what it keeps beside them in a folder of its own. */
  env(prefix: string): Readonly<Record<"DATABASE_URL" | "DATA_DIR", string>>;
  query<Row>(sql: string): Promise<Row[]>;
  stop(signal?: NodeJS.Signals): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

const patienceMs = 30_000;

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
    env: (prefix) => ({
      DATABASE_URL: `mysql://root@127.0.0.1:${port}/${prefix}`,
      DATA_DIR: join(folder.path, prefix),
    }),
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
      child = spawnChild(
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
        { output: "ignore" },
      );
      const until = Date.now() + patienceMs;
      for (;;) {
        try {
          await (await connect()).end();
          return;
        } catch (error) {
          if (Date.now() > until) {
            await server.stop("SIGKILL");
            throw error;
          }
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      }
    },
    stop: async (signal = "SIGTERM") => {
      if (child) await endChild(child, signal, patienceMs);
    },
    remove: async () => {
      await server.stop("SIGKILL");
      folder.remove();
    },
  };
  try {
    await server.start();
  } catch (error) {
    await server.remove();
    throw error;
  }
  return server;
}
