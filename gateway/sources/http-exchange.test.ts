import type { Dispatcher } from "undici";
import { exchange } from "./http-exchange";

const request: Dispatcher.DispatchOptions = { method: "POST", path: "/" };

/** What is said of a subgraph from which nothing comes in time, when its request was sent, if it was, or waits. */
async function outcome(isSent: boolean, isBusy: boolean): Promise<unknown> {
  const dispatcher = {
    dispatch: (_request: object, handler: Dispatcher.DispatchHandler) => {
      if (isSent) handler.onRequestStart?.({ abort: () => undefined } as never, undefined);
      return true;
    },
  } as unknown as Dispatcher;
  const limits = { timeoutMs: 20, largest: 1_000, deadline: undefined, isBusy: () => isBusy };
  return exchange(dispatcher, request, limits).catch((error: unknown) => error);
}

describe("a subgraph from which nothing comes in time", () => {
  it.each([
    ["was asked and is busy", true, true, "broken"],
    ["was asked", true, false, "broken"],
    ["could not be connected to", false, false, "broken"],
    ["was not asked, since others took all connections", false, true, "given up"],
  ])("and %s", async (_what, isSent, isBusy, kind) => {
    expect(await outcome(isSent, isBusy)).toMatchObject({ kind });
  });
});
