import type { PoolConnection } from "mysql2";
import type { QueryRunner } from "typeorm";
import { timedOut, type RequestDeadline } from "../server/request/request-deadline";
import type { StatementKiller } from "./statement-killer";

/** How long a statement that was stopped may take to end before its connection is given up, in milliseconds. */
const stoppingPatience = 5_000;

/**
 * Lets the statements of a runner end with a request: who waits is told at once, and the server is told to stop. The
 * connection goes back to its pool only when its statement has ended and nothing more can be stopped on it, since what is
 * sent to stop it would stop the next statement.
 */
export function endWith(
  deadline: RequestDeadline,
  runner: QueryRunner,
  killer: StatementKiller,
): QueryRunner {
  deadline.throwIfAborted();
  const [query, release] = [runner.query.bind(runner), runner.release.bind(runner)];
  let ending: Promise<unknown> | undefined;

  const run = async (
    connecting: Promise<PoolConnection>,
    sent: Parameters<typeof query>,
  ): Promise<unknown> => {
    await connecting;
    deadline.throwIfAborted();
    return query(...sent);
  };

  const queryUntilEnd = (...sent: Parameters<typeof query>): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const connecting = runner.connect() as Promise<PoolConnection>;
      const running = run(connecting, sent);
      const forget = deadline.onAbort(() => {
        reject(timedOut());
        ending = stop(connecting, running, killer);
      });
      running.then(resolve, reject).finally(forget);
    });
  const releaseAfterEnd = async (): Promise<void> => {
    if (!ending) return release();
    void ending.then(release, release);
  };
  runner.query = queryUntilEnd as typeof runner.query;
  runner.release = releaseAfterEnd;
  return runner;
}

async function stop(
  connecting: Promise<PoolConnection>,
  running: Promise<unknown>,
  killer: StatementKiller,
): Promise<void> {
  const hasEnded = running.then(
    () => true,
    () => true,
  );
  const connection = await connecting.catch(() => undefined);
  if (!connection || (await Promise.race([hasEnded, now]))) return;
  await killer.kill(connection);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), stoppingPatience).unref();
  });
  if (!(await Promise.race([hasEnded, late]))) connection.destroy();
  clearTimeout(timer);
}

const now = Promise.resolve(false);
