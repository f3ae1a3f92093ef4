import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatFaults, formatNotices, formatReport } from "..";
import { ImportBench } from "../testkit/import-bench";
import { makeWorkbook, xmlRow } from "../testkit/make-workbook";
import { readRows } from "../testkit/read-rows";

let bench: ImportBench;
beforeEach(async () => (bench = await ImportBench.open()));
afterEach(() => bench.close());

const told = (text: string) => text.replaceAll(`${bench.folder}/`, "").split("\n");

describe("an import that is told of in Vietnamese", () => {
  it("tells what is wrong, where, and what to do, with the headings of columns and days as they are written", async () => {
    bench.write("regions.csv", "code,name,side\nred,Red,NORHT\nred,Red,NORTH,NORTH\nred,Red,NORTH\n");
    bench.write(
      "towns.csv",
      "code,name,region,founded_on,closed_on\na,,red,1999-01-01,\nb,B,red,1999-01-01,1998-12-31\n" +
        "c,C,read,31/02/2020,\n",
    );
    const { faults } = await bench.import();
    expect(told(formatFaults(faults, "vi"))).toEqual([
      'regions.csv:2:3 cột "side": đang ghi "NORHT"; chỉ nhận các giá trị NORTH, SOUTH; có phải ý muốn nói "NORTH"?',
      'regions.csv:3: đang ghi "4 ô"; dòng tiêu đề có 3 ô; hãy đặt nội dung có dấu phẩy trong ngoặc kép, và ghi cả ô trống',
      'regions.csv:4:1 cột "code": đang ghi "red"; bản ghi đầu tiên có "Mã vùng" này đã có tại regions.csv:2; hãy giữ lại một trong hai',
      'towns.csv:2:2 cột "name": đang để trống; chỗ này phải có giá trị',
      'towns.csv:3:5 cột "closed_on": đang ghi "1998-12-31"; "Giải thể" không sớm hơn "Thành lập", 01/01/1999',
      'towns.csv:4:4 cột "founded_on": đang ghi "31/02/2020"; ngày ghi theo dạng dd/mm/yyyy hoặc YYYY-MM-DD, và tháng 2 năm 2020 có 29 ngày',
      "Có 6 lỗi trong 2 tệp; chưa ghi dữ liệu nào.",
    ]);
  });

  it("names kinds as they are called, and rows of sheets", async () => {
    bench.write("regions.csv", "code,name,side\nred,Red,NORTH\n");
    const rows = xmlRow("code", "name", "region") + xmlRow("a", "A", "blue");
    bench.write("towns.xlsx", makeWorkbook({ sheets: { towns: rows, "Ghi chú": xmlRow("a") } }));
    const { faults, notices } = await bench.import();
    expect(told(formatFaults(faults, "vi"))).toEqual([
      'towns.xlsx:towns!C2 cột "region": đang ghi "blue"; "Vùng" không có mã "blue", cả trong tệp lẫn trong cơ sở dữ liệu; hãy sửa mã, hoặc bổ sung bản ghi',
      "Có 1 lỗi trong 1 tệp; chưa ghi dữ liệu nào.",
    ]);
    expect(told(formatNotices(notices, "vi"))).toEqual([
      'towns.xlsx:Ghi chú: trang tính này không được đọc: không có dòng tiêu đề của "Thành phố"',
    ]);
  });

  it("puts what is wrong beside the rows that it rejects, and reads them again", async () => {
    const rejectsFolder = join(bench.folder, "rejects");
    const csv = bench.write("regions.csv", "code,name,side\nred,,NORTH\n");
    const rows = xmlRow("code", "name", "region") + xmlRow("a", "A", "red") + xmlRow("b", "");
    const xlsx = bench.write("towns.xlsx", makeWorkbook({ sheets: { towns: rows } }));
    await bench.import({ sources: [csv, xlsx], rejectsFolder, language: "vi" });
    expect(readFileSync(join(rejectsFolder, "regions.csv"), "utf8")).toBe(
      "code,name,side,Lỗi\nred,,NORTH,name: chỗ này phải có giá trị\n",
    );
    const [headings, row] = await readRows(join(rejectsFolder, "towns.xlsx"), "towns");
    expect(headings).toEqual(["code", "name", "Lỗi", "region", "Lỗi", "Lỗi"]);
    expect(row).toContain("chỗ này phải có giá trị");
    const again = await bench.import({ sources: [rejectsFolder] });
    expect(again.faults.items.map(({ code }) => code)).not.toContain("UNKNOWN_COLUMN");
  });

  it("sums up what it did", async () => {
    bench.write("regions.csv", "code,name,side\nred,Red,NORTH\n");
    const result = await bench.import({ isDryRun: true });
    if (!result.ok) throw new Error("the import found faults");
    expect(formatReport({ ...result.report, rejected: 1, milliseconds: 1234 }, "vi").split("\n")).toEqual([
      "regions  đã đọc 1; north: 1 thêm mới, 0 cập nhật, 0 không đổi; south: 1 thêm mới, 0 cập nhật, 0 không đổi",
      "đã đọc 1 bản ghi; bỏ qua 1 dòng; số dòng: 2 thêm mới, 0 cập nhật, 0 không đổi; 1,2 giây",
      "Chưa ghi dữ liệu nào: trên đây là kết quả nếu nhập thật.",
    ]);
  });
});
