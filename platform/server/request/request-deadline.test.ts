import { setTimeout as pause } from "node:timers/promises";
import { RequestDeadline, type AbortReason } from "./request-deadline";

function listening(deadline: RequestDeadline): { readonly told: AbortReason[]; readonly forget: () => void } {
  const told: AbortReason[] = [];
  return { told, forget: deadline.onAbort((reason) => told.push(reason)) };
}

/** A client that goes away when the test says so. */
function client() {
  const watching: (() => void)[] = [];
  return {
    watch: (gone: () => void) => void watching.push(gone),
    go: () => watching.forEach((gone) => gone()),
    get isWatched() {
      return watching.length > 0;
    },
  };
}

describe("the life of a request", () => {
  it("tells once, when its time is over, those who listen then", async () => {
    const deadline = new RequestDeadline(30);
    const [one, other, gone] = [listening(deadline), listening(deadline), listening(deadline)];
    gone.forget();
    expect(deadline.abortReason).toBeUndefined();
    while (one.told.length === 0) await pause(10);
    expect([one.told, other.told, gone.told]).toEqual([["timed out"], ["timed out"], []]);
    expect(deadline.abortReason).toBe("timed out");
    expect(() => deadline.throwIfAborted()).toThrow(expect.objectContaining({ code: "OPERATION_TIMED_OUT" }));
    deadline.abort("gone");
    expect(one.told).toEqual(["timed out"]);
  });

  it("tells at once who begins to listen after its end", () => {
    const deadline = new RequestDeadline(0);
    expect(listening(deadline).told).toEqual(["timed out"]);
  });

  it("ends when its client goes away, whom it watches only when somebody listens", () => {
    const user = client();
    const deadline = new RequestDeadline(60_000, user.watch);
    expect(user.isWatched).toBe(false);
    const { told } = listening(deadline);
    user.go();
    expect(told).toEqual(["gone"]);
    expect(deadline.abortReason).toBe("gone");
  });

  it("goes on without its client when it is told to, and still ends in time", async () => {
    const user = client();
    const deadline = new RequestDeadline(50, user.watch);
    deadline.outliveClient();
    const { told } = listening(deadline);
    user.go();
    expect(told).toEqual([]);
    while (told.length === 0) await pause(10);
    expect(told).toEqual(["timed out"]);
  });
});
