import { dayOfCell, documentFacts, yearsIn } from "./document-facts";

const place = { file: "x", line: 1, columnNumber: 1, column: null };
const cells = (...texts: readonly string[]) => texts.map((text) => ({ text, place }));

describe("the title rows of a list", () => {
  it.each([
    [
      "(Kèm theo Quyết định số 9999/QĐ-BTP ngày 05/01/2024 của Bộ trưởng Bộ Tư pháp)",
      ["Quyết định", "9999/QĐ-BTP", "2024-01-05", "Bộ trưởng Bộ Tư pháp"],
    ],
    [
      "Ban hành kèm theo Quyết định số: 69 /QĐ-TANDTC-TĐKT ngày 5 tháng 1 năm 2024 của Chánh án Tòa án nhân dân tối cao về việc khen thưởng",
      ["Quyết định", "69/QĐ-TANDTC-TĐKT", "2024-01-05", "Chánh án Tòa án nhân dân tối cao"],
    ],
    ["(Kèm theo Tờ trình số 12/TTr-STP ngày 31.12.2023)", ["Tờ trình", "12/TTr-STP", "2023-12-31", null]],
    ["(Kèm theo Quyết định số     /QĐ-BTP ngày    tháng    năm 2024)", [null, null, null, null]],
    ["(Kèm theo Quyết định số 1/QĐ-BTP ngày 31/02/2024)", ["Quyết định", "1/QĐ-BTP", null, null]],
  ])("name the document: %s", (text, expected) => {
    const { type, number, day, issuer } = documentFacts(cells("BỘ TƯ PHÁP", text));
    expect([type, number, day, issuer]).toEqual(expected);
  });

  it("name the day in another row, where it is the only one", () => {
    const number = "Số: 9999/QĐ-BTP";
    expect(documentFacts(cells(number, "Hà Nội, ngày 05 tháng 01 năm 2024")).day).toBe("2024-01-05");
    expect(documentFacts(cells(number, "ngày 05/01/2024", "ngày 06/01/2024")).day).toBe(null);
  });

  it.each([
    ["có thành tích xuất sắc trong công tác năm 2023", ["2023"]],
    ["Hà Nội, ngày 05 tháng 01 năm 2024", []],
    ["ngày 05/01/2024, tháng 01 năm 2024, giai đoạn 2019-2023", []],
    ["năm 2022, năm 2023", ["2022", "2023"]],
    ["từ năm 2019 - 2023", []],
  ])("name years: %s", (text, years) => {
    expect(yearsIn(cells(text))).toEqual(years);
  });
});

it.each([
  ["05/01/2024", "2024-01-05"],
  ["2024-01-05", "2024-01-05"],
  ["31/02/2024", null],
  ["tháng 1", null],
])("a day in a cell is read, or none: %s", (text, day) => {
  expect(dayOfCell(text)).toBe(day);
});
