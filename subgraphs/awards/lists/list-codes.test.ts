import { documentCode, joinedCode, slug, sourceCode } from "./list-codes";

it.each([
  ["9999/QĐ-BTP", "2024", "qd-9999-btp-2024", "QD9999-BTP-2024"],
  ["69/QĐ-TANDTC-TĐKT", "2020", "qd-69-tandtc-tdkt-2020", "QD69-TANDTC-TDKT-2020"],
  ["34-CT/TW", "2014", "34-ct-tw-2014", "34CT-TW-2014"],
])("a document has a code by its number and year: %s of %s is %s", (number, year, code, source) => {
  expect(documentCode(number, year)).toBe(code);
  expect(sourceCode(code)).toBe(source);
});

it("a name has a code in plain letters", () => {
  expect(slug("Đặng Thị Ứng Hòe (B)")).toBe("dang-thi-ung-hoe-b");
});

it("a code of many parts is as long as one may be, and still tells them apart", () => {
  const [one, other] = [joinedCode("a".repeat(90), "person-one"), joinedCode("a".repeat(90), "person-two")];
  expect([one.length, other.length]).toEqual([96, 96]);
  expect(one).not.toBe(other);
});
