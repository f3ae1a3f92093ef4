import { isNumbering, RowsWithoutRecords } from "./rows-without-records";

const readAll = (numberAt: number | undefined, rows: readonly (readonly string[])[]) => {
  const table = new RowsWithoutRecords(numberAt);
  return rows.map((cells) => table.next(cells, cells.filter((cell) => cell !== "").length > 3));
};

describe("rows without records", () => {
  it("are headings of groups, by their mark or over the whole width", () => {
    expect(
      readAll(0, [
        ["I", "Cục THADS tỉnh Bắc Giang", "", ""],
        ["A.", "Tập thể"],
        ["a)", ""],
        ["1.", "Chi cục THADS"],
        ["2.1", "Phòng Nghiệp vụ"],
        ["Các đơn vị thuộc Bộ"],
        ["", "II. Sở Tư pháp"],
      ]),
    ).toEqual(Array.from({ length: 7 }, () => "group"));
  });

  it("are sums, closing lines and signatures", () => {
    expect(
      readAll(0, [
        ["", "TỔNG CỘNG", "12"],
        ["", "Cộng:", ""],
        ["", "Danh sách này có 03 cá nhân./."],
        ["", "", "Hà Nội, ngày 05 tháng 01 năm 2024"],
        ["", "NGƯỜI LẬP BIỂU", "KT. CỤC TRƯỞNG"],
        ["", "(Ký, ghi rõ họ tên)"],
        ["", "Nguyễn Văn Mẫu", "Trần Thị Thử"],
      ]),
    ).toEqual(Array.from({ length: 7 }, () => "closing"));
  });

  it("are none with a number of their own, nor with all that is required", () => {
    expect(
      readAll(0, [
        ["1", "Nguyễn Văn Mẫu", "", ""],
        ["", "Cộng Hòa", "Thẩm phán", "Tòa án"],
        ["", "Tổng cục THADS", "", ""],
        ["", "Công Phượng", "", ""],
        ["I", "a", "b", "c"],
        ["", "Danh sách này có 01 cá nhân./."],
        ["2", "Trần Thị Thử", "", ""],
      ]),
    ).toEqual([undefined, undefined, undefined, undefined, undefined, "closing", undefined]);
  });

  it("are told without a column of numbers, too", () => {
    expect(
      readAll(undefined, [["I. Cá nhân"], ["I", "Cá nhân"], ["Nguyễn Văn Mẫu"], ["mau", "Nguyễn Văn Mẫu"]]),
    ).toEqual(["group", "group", undefined, undefined]);
  });

  it("have their numbers under STT and the like", () => {
    expect(["STT", "Số TT", "TT", "Số thứ tự", "Số"].map(isNumbering)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});
