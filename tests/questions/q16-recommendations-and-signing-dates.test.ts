import { answerOf } from "./answer-of";
import { codesOf } from "./codes-of";
import { found } from "./found";

interface Advice {
  code: string;
  year: number | null;
  ordinal: string | null;
  raisedBy?: { fullName: string } | null;
}
interface Answer {
  sectors: {
    code: string;
    recommendations: { totalCount: number; nodes: Advice[] };
    planTasks: { totalCount: number; nodes: Advice[] };
    clusters: {
      nodes: { code: string; seasons: { year: number; pledges: { signedOn: string; place: string }[] }[] }[];
    };
  }[];
}

const numbered = (letter: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => letter + String(from + index).padStart(2, "0"));

describe("Q16: recommendations, and how the day of signing moved", () => {
  let justice: Answer["sectors"][number];
  let courts: Answer["sectors"][number];

  beforeAll(async () => {
    const { sectors } = await answerOf<Answer>("q16-recommendations-and-signing-dates.graphql");
    justice = found(sectors, "code", "JUSTICE");
    courts = found(sectors, "code", "COURT");
  });

  it("lists twenty-two recommendations, five of them to the courts", () => {
    expect(codesOf(justice.recommendations.nodes)).toEqual([
      ...numbered("g", 1, 14),
      ...numbered("g", 20, 22),
    ]);
    expect(codesOf(courts.recommendations.nodes)).toEqual(numbered("g", 15, 19));
    expect(justice.recommendations.totalCount + courts.recommendations.totalCount).toBe(22);
  });

  it("lists the plan tasks that followed, six in each sector", () => {
    expect(codesOf(justice.planTasks.nodes)).toEqual(numbered("k", 1, 6));
    expect(codesOf(courts.planTasks.nodes)).toEqual(numbered("k", 7, 12));
  });

  it("knows who asked, and leaves out whom no article names", () => {
    const { nodes } = justice.recommendations;
    expect(found(nodes, "code", "g05").raisedBy?.fullName).toBe("Nguyễn Thị Tố Nga");
    expect(found(nodes, "code", "g10").raisedBy?.fullName).toBe("Trần Tiến Dũng");
    expect(found(nodes, "code", "g09")).toMatchObject({ year: 2018, raisedBy: null });
    expect(found(courts.recommendations.nodes, "code", "g15").raisedBy?.fullName).toBe("Nguyễn Trí Tuệ");
  });

  it("knows one day of signing, the ninth of March 2018, in both regions", () => {
    const signings = [justice, courts].flatMap((sector) =>
      sector.clusters.nodes.flatMap((cluster) =>
        cluster.seasons.flatMap((season) =>
          season.pledges.map((pledge) => `${cluster.code} ${season.year} ${pledge.signedOn} ${pledge.place}`),
        ),
      ),
    );
    expect(signings.sort()).toEqual([
      "justice-northern-delta 2018 2018-03-09 Hải Phòng",
      "justice-northern-mountain 2018 2018-03-09 Sơn La",
    ]);
  });
});
