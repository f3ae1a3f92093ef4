import { readFileSync } from "node:fs";
import { formatNotices } from "..";
import { Region, Town } from "../testkit/atlas";
import { ImportBench } from "../testkit/import-bench";
import { makeWorkbook, xmlRow } from "../testkit/make-workbook";

let bench: ImportBench;
beforeEach(async () => (bench = await ImportBench.open()));
afterEach(() => bench.close());

const red = xmlRow("1", "red", "Sông Hồng", "NORTH");
const headings = xmlRow("STT", "Mã vùng", "TÊN VÙNG (*)", "Miền");
const mergedCells = (...areas: readonly string[]) =>
  `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`;

async function noticesOf(): Promise<readonly string[]> {
  const { notices } = await bench.import();
  return formatNotices(notices).replaceAll(`${bench.folder}/`, "").split("\n");
}

describe("a table as clerks have it", () => {
  it("has Vietnamese headings below its title, groups among its rows and closing lines below, of which notices tell", async () => {
    const rows = [
      xmlRow("ỦY BAN", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập"),
      xmlRow("DANH SÁCH CÁC VÙNG"),
      headings,
      xmlRow("I", "Miền Bắc"),
      red,
      xmlRow("II. Miền Nam"),
      xmlRow("2", "cuu", "Cửu Long", "SOUTH"),
      xmlRow("", "Danh sách này có 02 vùng./."),
      xmlRow("", "NGƯỜI LẬP BIỂU", "", "", "", "CHỦ TỊCH"),
      xmlRow("", "Nguyễn Văn Mẫu"),
    ].join("");
    const after = mergedCells("A2:D2", "B4:D4", "A6:D6", "A1:B1");
    bench.write("Vùng.xlsx", makeWorkbook({ sheets: { "Sheet 1": { rows, after } } }));
    expect(await noticesOf()).toEqual([
      "Vùng.xlsx:Sheet 1!row 3: the 2 rows above the headings are passed over",
      'Vùng.xlsx:Sheet 1!A3 column "STT": this column numbers the rows and is passed over',
      'Vùng.xlsx:Sheet 1!row 4: "I Miền Bắc" heads a group and is passed over',
      'Vùng.xlsx:Sheet 1!row 6: "II. Miền Nam" heads a group and is passed over',
      'Vùng.xlsx:Sheet 1!row 8: "Danh sách này có 02 vùng./." closes the table and is passed over',
      'Vùng.xlsx:Sheet 1!row 9: "NGƯỜI LẬP BIỂU CHỦ TỊCH" closes the table and is passed over',
      'Vùng.xlsx:Sheet 1!row 10: "Nguyễn Văn Mẫu" closes the table and is passed over',
    ]);
    expect((await bench.north.manager.find(Region)).map(({ code }) => code)).toEqual(["red", "cuu"]);
  });

  it("is read from a CSV file, beside one with the columns' own names", async () => {
    bench.write("vung.csv", "DANH SÁCH,,,\nStt,Mã,Vùng,Miền\n1,red,Sông Hồng,NORTH\n,Tổng cộng,1,\n");
    bench.write("Thành phố.csv", "code,Tên thành phố,region\nhn,Hà Nội,red\n");
    expect(await bench.import()).toMatchObject({ ok: true, notices: { total: 3 } });
    expect(await bench.north.manager.find(Town)).toMatchObject([{ name: "Hà Nội" }]);
  });

  it("has its faults told by what stands over the columns", async () => {
    const rows =
      xmlRow("Mã vùng", "Tên\nvùng", "Vùng", "Miền", "Ghi chép") +
      xmlRow("red", "", "", "NORHT") +
      xmlRow("cuu", "Cửu Long", "", "SOUTH");
    bench.write("regions.xlsx", makeWorkbook({ sheets: { a: { rows, after: mergedCells("A2:A3") } } }));
    expect(await bench.faults()).toEqual([
      'regions.xlsx:a!C1: found "Vùng"; each column stands once; this one is also column 2',
      'regions.xlsx:a!E1: found "Ghi chép"; the columns of regions are code (Mã vùng), name (Tên vùng), side (Miền); remove the column, or name it rightly',
      'regions.xlsx:a!A2: found "A2:A3"; each cell stands for itself; these are merged; split them, and write the value into each',
      'regions.xlsx:a!B2 column "Tên vùng": found nothing; a value is required here',
      'regions.xlsx:a!D2 column "Miền": found "NORHT"; allowed are NORTH, SOUTH; did you mean "NORTH"?',
    ]);
  });

  it("has rows that lack something told, where they have a number or look like a record", async () => {
    bench.write("regions.csv", "TT,Mã,Tên vùng,Miền\n1,red,,\n,cuu,Cửu Long,\n,Tổng cộng,2,\n");
    expect(await bench.faults()).toEqual([
      'regions.csv:2:3 column "Tên vùng": found nothing; a value is required here',
      'regions.csv:2:4 column "Miền": found nothing; a value is required here',
      'regions.csv:3:4 column "Miền": found nothing; a value is required here',
    ]);
  });

  it("lets nothing be passed over where columns have their own names", async () => {
    bench.write("regions.csv", "code,name,side\nI,Miền Bắc,\nred,Sông Hồng,NORTH\n");
    expect(await bench.faults()).toEqual([
      'regions.csv:2:3 column "side": found nothing; a value is required here',
    ]);
  });

  it("can have a sheet of codes beside it, which is passed over", async () => {
    bench.write(
      "bảng.xlsx",
      makeWorkbook({ sheets: { VÙNG: headings + red, "Danh mục mã": xmlRow("NORTH", "miền Bắc") } }),
    );
    expect(await noticesOf()).toContain(
      "bảng.xlsx:Danh mục mã: this sheet was not read: it lists what may stand in others",
    );
    expect(await bench.north.manager.count(Region)).toBe(1);
  });

  it("has no more than 29 rows above its headings", async () => {
    const titles = "một dòng,,\n".repeat(30);
    bench.write("regions.csv", `${titles}Mã,Tên vùng,Miền\nred,Sông Hồng,NORTH\n`);
    expect((await bench.faults())[0]).toBe(
      'regions.csv:1 column "code": the column is missing; add it, empty if nothing is known',
    );
  });

  it("has rejected rows put aside with its headings, to be imported again", async () => {
    bench.write(
      "in/regions.csv",
      "DANH SÁCH,,,\nStt,Mã,Vùng,Miền\n1,red,Sông Hồng,NORHT\n2,cuu,Cửu Long,SOUTH\n",
    );
    const rejectsFolder = `${bench.folder}/out`;
    await bench.import({ sources: [`${bench.folder}/in`], skipsRejected: true, rejectsFolder });
    expect(readFileSync(`${rejectsFolder}/in/regions.csv`, "utf8")).toBe(
      'Stt,Mã,Vùng,Miền,fault\n1,red,Sông Hồng,NORHT,"Miền: allowed are NORTH, SOUTH; did you mean ""NORTH""?"\n',
    );
  });
});
