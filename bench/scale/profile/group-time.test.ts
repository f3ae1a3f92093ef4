import { groupTime } from "./group-time";
import type { Profile } from "./profile";

const node = (id: number, functionName: string, url: string, children: number[] = []) => ({
  id,
  callFrame: { functionName, url },
  children,
});

const profile: Profile = {
  startTime: 1_000,
  nodes: [
    node(1, "(root)", "", [2, 5, 6]),
    node(2, "query", "file:///graph/node_modules/typeorm/driver.js", [3, 4]),
    node(3, "all", "file:///graph/node_modules/libsql/index.js"),
    node(4, "push", ""),
    node(5, "(idle)", ""),
    node(6, "(garbage collector)", ""),
  ],
  samples: [2, 3, 4, 5, 6, 6],
  timeDeltas: [0, 1_000, 2_000, 3_000, 4_000, 5_000],
};

describe("the time of groups of code", () => {
  it("is that of their own frames, with what is built in counted as its caller's", () => {
    expect(Object.fromEntries(groupTime(profile, { from: 0, to: Infinity }))).toEqual({
      TypeORM: 4,
      "SQL driver and database": 2,
      "garbage collection": 5,
    });
  });

  it("counts only samples within the span", () => {
    expect(Object.fromEntries(groupTime(profile, { from: 2_000, to: 5_000 }))).toEqual({
      TypeORM: 3,
      "SQL driver and database": 2,
    });
  });
});
