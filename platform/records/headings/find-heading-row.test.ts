import { findHeadingRow, headingsOf } from "./find-heading-row";

const isHeading = headingsOf(["STT", "Họ và tên", "Chức vụ", "Đơn vị công tác"]);
const rowsOf = (...rows: readonly (readonly string[])[]) =>
  rows.map((cells, at) => ({ line: at + 1, cells }));

describe("the row of headings", () => {
  it("is found below letterhead and title, however it is written", () => {
    const rows = rowsOf(
      ["BỘ TƯ PHÁP", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN"],
      ["Stt", "HỌ VÀ TÊN", "Chức  vụ:", "Đơn vị\ncông tác (*)", "Ghi chú"],
      ["1", "Nguyễn Văn Mẫu", "Chấp hành viên", "Chi cục THADS"],
    );
    expect(findHeadingRow(rows, isHeading)).toEqual({ row: rows[2], above: rows.slice(0, 2) });
  });

  it("has at least two headings, and no fewer of them than of other cells", () => {
    expect(findHeadingRow(rowsOf(["Họ và tên"], ["Họ và tên", "a", "Chức vụ", "b", "c"]), isHeading)).toBe(
      undefined,
    );
    expect(findHeadingRow(rowsOf(["Họ và tên", "a", "Chức vụ", "b", ""]), isHeading)).toMatchObject({
      above: [],
    });
  });

  it("is among the first 30", () => {
    const titles = Array.from({ length: 30 }, () => ["a title"]);
    const headings = ["Họ và tên", "Chức vụ"];
    expect(findHeadingRow(rowsOf(...titles.slice(1), headings), isHeading)?.above).toHaveLength(29);
    expect(findHeadingRow(rowsOf(...titles, headings), isHeading)).toBe(undefined);
  });
});
