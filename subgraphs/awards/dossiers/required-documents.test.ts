import { lawOf, missingDocuments, type DossierFacts, type RequiredDocument } from "./required-documents";

const row = (values: Partial<RequiredDocument>): RequiredDocument => ({
  ...{ documentKind: "MINUTES", titles: [], family: null, levels: [], sector: null },
  ...{ validFrom: null, validTo: null, legalBasis: "Điều 84", verified: true },
  ...values,
});
const facts = (values: Partial<DossierFacts> = {}): DossierFacts => ({
  sector: "COURT",
  title: { code: "COURT_FLAG", generic: "FLAG", family: "EMULATION_TITLE", level: "MINISTRY" },
  lawOf: "2024-06-30",
  kinds: [],
  ...values,
});
const codes = (table: readonly RequiredDocument[], of = facts()) =>
  missingDocuments(of, table).map(({ code }) => code);

describe("what a dossier lacks", () => {
  it.each([
    ["for all titles", row({}), true],
    ["for the title", row({ titles: ["COURT_FLAG"] }), true],
    ["for the title of which it is a sector's own form", row({ titles: ["FLAG"] }), true],
    ["for another title", row({ titles: ["OTHER"] }), false],
    ["for the family and level", row({ family: "EMULATION_TITLE", levels: ["STATE", "MINISTRY"] }), true],
    ["for another family", row({ family: "COMMENDATION_FORM" }), false],
    ["for another level", row({ levels: ["STATE"] }), false],
    ["in the sector", row({ sector: "COURT" }), true],
    ["in another sector", row({ sector: "JUSTICE" }), false],
    ["from the day on", row({ validFrom: "2024-06-30" }), true],
    ["from the day after", row({ validFrom: "2024-07-01" }), false],
    ["up to the day", row({ validTo: "2024-06-30" }), true],
    ["up to the day before", row({ validTo: "2024-06-29" }), false],
  ])("is asked for by a row that holds %s", (_, asked, isAsked) => {
    expect(codes([asked])).toEqual(isAsked ? ["MINUTES_FILED"] : []);
  });

  it("is each kind once, and nothing of what is there", () => {
    const table = [row({}), row({ sector: "COURT" }), row({ documentKind: "SUBMISSION" })];
    expect(codes(table)).toEqual(["MINUTES_FILED", "SUBMISSION_FILED"]);
    expect(codes(table, facts({ kinds: ["MINUTES"] }))).toEqual(["SUBMISSION_FILED"]);
  });

  it("is told with the article, and with the mark of one whose text was not seen", () => {
    const unseen = row({ verified: false, legalBasis: "Điều 30" });
    expect(missingDocuments(facts(), [unseen])[0]).toMatchObject({
      verified: false,
      text: {
        en: "The dossier lacks the minutes of the meeting (Điều 30; the text was not seen).",
        vi: "Hồ sơ còn thiếu biên bản họp bình xét (Điều 30; chưa đối chiếu văn bản).",
      },
    });
    expect(missingDocuments(facts(), [unseen, row({})])[0]).toMatchObject({
      verified: true,
      text: { vi: "Hồ sơ còn thiếu biên bản họp bình xét (theo Điều 84)." },
    });
  });

  it("goes by the law of the day of the proposal, else of the last day of the year", () => {
    expect(lawOf({ proposedOn: "2024-01-15", year: 2023 })).toBe("2024-01-15");
    expect(lawOf({ proposedOn: null, year: 2023 })).toBe("2023-12-31");
  });
});
