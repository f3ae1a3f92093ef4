import { connect } from "node:net";
import { join } from "node:path";
import { root, startNode, type RunningProcess, type StartOptions } from "../../testing/start-process";

const folder = join(root, "dist", "tests", "harness");

/** A program of these tests, compiled. */
export function program(name: string): string {
  return join(folder, "programs", `${name}.js`);
}

/** Starts the program that listens at a port, with some of its words. */
export function listen(port: number, words: string, options: StartOptions = {}): Promise<RunningProcess> {
  return startNode([program("listen"), String(port), ...words.split(" ")], options);
}

/** Whether somebody listens at a port. A process that has ended and is not waited for would still have its number. */
export function listensAt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("error", () => resolve(false));
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
  });
}
