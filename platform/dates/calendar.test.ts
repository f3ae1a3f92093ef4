import { periodProblems } from "./calendar";

describe("a period of a record", () => {
  it.each([
    [null, null],
    ["2024-01-01", null],
    [null, "2023-12-31"],
    ["2024-01-01", "2024-01-01"],
  ])("may go from %s to %s", (validFrom, validTo) => {
    expect(periodProblems({ validFrom, validTo })).toEqual([]);
  });

  it("does not end before it begins", () => {
    const problems = periodProblems({ validFrom: "2024-01-01", validTo: "2023-12-31" });
    expect(problems).toEqual([
      {
        column: "validTo",
        allowed: {
          en: "valid_to is not before valid_from, 2024-01-01",
          vi: '"Đến ngày" không sớm hơn "Từ ngày", 01/01/2024',
        },
      },
    ]);
  });
});
