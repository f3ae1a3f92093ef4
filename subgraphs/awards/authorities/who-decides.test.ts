import { competenceOf, type DecidingAuthority } from "./who-decides";

const row = (more: Partial<DecidingAuthority>): DecidingAuthority => ({
  ...{ sector: null, issuers: ["Thủ tướng Chính phủ"], citation: "Luật", article: "Điều 78" },
  ...{ validFrom: "2004-07-01", validTo: "2023-12-31", verified: true, ...more },
});
const on = (day: string | null, year = 2021, sector = "COURT") => ({ day, year, sector });

describe("who decides on a title", () => {
  it.each([
    ["Thủ tướng Chính phủ", on("2021-05-05"), [row({})], "decides"],
    ["THỦ TƯỚNG  chính phủ", on("2021-05-05"), [row({})], "decides"],
    ["Chính phủ", on("2021-05-05"), [row({})], "others decide"],
    ["Chính phủ", on("2021-05-05"), [row({}), row({ issuers: ["Chính phủ"] })], "decides"],
    ["Chính phủ", on("2021-05-05"), [row({ issuers: [] })], "decides"],
    ["Thủ tướng Chính phủ", on("2023-12-31"), [row({})], "decides"],
    ["Thủ tướng Chính phủ", on("2024-01-01"), [row({})], "unknown"],
    ["Thủ tướng Chính phủ", on("2004-06-30"), [row({})], "unknown"],
    ["Thủ tướng Chính phủ", on(null, 2004), [row({})], "decides"],
    ["Thủ tướng Chính phủ", on(null, 2024), [row({})], "unknown"],
    ["Chính phủ", on("2021-05-05"), [row({ sector: "JUSTICE" })], "unknown"],
    ["Chính phủ", on("2021-05-05"), [], "unknown"],
  ] as const)("of %s on %j is told by %j: %s", (issuer, occasion, rows, expected) => {
    expect(competenceOf(issuer, occasion, rows).is).toBe(expected);
  });

  it("rests on a text that was seen, where one was", () => {
    const seen = row({ article: "Điều 79" });
    expect(competenceOf("Thủ tướng Chính phủ", on("2021-05-05"), [row({ verified: false }), seen])).toEqual({
      is: "decides",
      by: seen,
    });
  });
});
