import { setTimeout as pause } from "node:timers/promises";
import { RequestLife, type EndReason } from "./request-life";

function listening(life: RequestLife): { readonly told: EndReason[]; readonly forget: () => void } {
  const told: EndReason[] = [];
  return { told, forget: life.onEnd((reason) => told.push(reason)) };
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
    const life = new RequestLife(30);
    const [one, other, gone] = [listening(life), listening(life), listening(life)];
    gone.forget();
    expect(life.ended).toBeUndefined();
    while (one.told.length === 0) await pause(10);
    expect([one.told, other.told, gone.told]).toEqual([["timed out"], ["timed out"], []]);
    expect(life.ended).toBe("timed out");
    expect(() => life.check()).toThrow(
      expect.objectContaining({ extensions: { code: "OPERATION_TIMED_OUT" } }),
    );
    life.finish("gone");
    expect(one.told).toEqual(["timed out"]);
  });

  it("tells at once who begins to listen after its end", () => {
    const life = new RequestLife(0);
    expect(listening(life).told).toEqual(["timed out"]);
  });

  it("ends when its client goes away, whom it watches only when somebody listens", () => {
    const user = client();
    const life = new RequestLife(60_000, user.watch);
    expect(user.isWatched).toBe(false);
    const { told } = listening(life);
    user.go();
    expect(told).toEqual(["gone"]);
    expect(life.ended).toBe("gone");
  });

  it("goes on without its client when it is told to, and still ends in time", async () => {
    const user = client();
    const life = new RequestLife(50, user.watch);
    life.outliveClient();
    const { told } = listening(life);
    user.go();
    expect(told).toEqual([]);
    while (told.length === 0) await pause(10);
    expect(told).toEqual(["timed out"]);
  });
});
