import type { Holiday } from "../calendar/working-days";
import { publicationOf, type NoticePeriod, type PublicationRule } from "./publication-rules";

const rule = (values: Partial<PublicationRule> = {}): PublicationRule => ({
  ...{ level: "GOVERNMENT", titles: [], sector: null, workingDays: 10, verified: true },
  ...{ validFrom: "2024-01-01", validTo: null, legalBasis: "Điều 46", ...values },
});
const before = rule({ workingDays: 5, validFrom: null, validTo: "2023-12-31", verified: false });
const holidays: readonly Holiday[] = ["2023", "2024"].map((year) => ({
  ...{ code: `${year}-01-01`, kind: "OFF", verified: true },
}));
const flag = { sector: "COURT", title: { code: "FLAG", generic: null, level: "GOVERNMENT" } };
const notice = (startsOn: string, endsOn: string): NoticePeriod => ({ startsOn, endsOn });
const of = (notices: readonly NoticePeriod[], on: string, title = flag) =>
  publicationOf(title, notices, { rules: [before, rule()], holidays }, on);

describe("how far a publication has come", () => {
  it.each([
    ["no notice", [], "2024-03-20", "NONE", null, 10],
    ["on its last day", [notice("2024-03-04", "2024-03-15")], "2024-03-15", "RUNNING", null, 10],
    ["before its first day", [notice("2024-03-04", "2024-03-15")], "2024-03-01", "RUNNING", null, 10],
    ["the day after ten", [notice("2024-03-04", "2024-03-15")], "2024-03-16", "ENDED", "2024-03-15", 10],
    ["after nine", [notice("2024-03-04", "2024-03-14")], "2024-03-16", "TOO_SHORT", null, 10],
    [
      "after five by the law before",
      [notice("2023-03-06", "2023-03-10")],
      "2023-04-01",
      "ENDED",
      "2023-03-10",
      5,
    ],
    [
      "a short one, then one that runs",
      [notice("2024-03-04", "2024-03-05"), notice("2024-03-18", "2024-03-29")],
      "2024-03-20",
      "RUNNING",
      null,
      10,
    ],
    [
      "two that were long enough: the first",
      [notice("2024-04-01", "2024-04-30"), notice("2024-03-04", "2024-03-15")],
      "2024-05-20",
      "ENDED",
      "2024-03-15",
      10,
    ],
  ] as const)("is told: %s", (_, notices, on, state, endedOn, needed) => {
    expect(of(notices, on)).toMatchObject({ state, endedOn, needed });
  });

  it("is not needed for a title of which no rule asks it", () => {
    const certificate = { ...flag, title: { ...flag.title, level: "MINISTRY" } };
    expect(of([], "2024-03-20", certificate)).toEqual({
      ...{ state: "NOT_NEEDED", endedOn: null, needed: null, verified: true },
    });
    expect(of([notice("2024-03-04", "2024-03-04")], "2024-03-20", certificate).state).toBe("ENDED");
  });

  it("is marked where the rule's text was not seen, or days off are not known", () => {
    expect(of([notice("2023-03-06", "2023-03-10")], "2023-04-01").verified).toBe(false);
    expect(of([notice("2030-03-04", "2030-03-15")], "2030-03-20").verified).toBe(false);
    expect(of([notice("2024-03-04", "2024-03-15")], "2024-03-20").verified).toBe(true);
  });
});
