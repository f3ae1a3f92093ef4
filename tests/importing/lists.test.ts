import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeWorkbook, xmlRow } from "../../platform/records/testkit/make-workbook";
import { askAt } from "../../testing/ask";
import { recordsToWrite } from "../../testing/imported-records";
import { runCommand } from "../../testing/run-command";
import { startProcess } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";
import type { TestDatabase } from "../../testing/test-database";

/** A sheet with title rows that are merged, as a clerk has it. */
function sheetOf(...rows: readonly (readonly string[])[]): Buffer {
  const xml = rows.map((cells) => xmlRow(...cells)).join("");
  const merged = `<mergeCells count="1"><mergeCell ref="A2:F2"/></mergeCells>`;
  return makeWorkbook({ sheets: { Sheet1: { rows: xml, after: merged } } });
}

const headings = [
  "TT",
  "Họ tên",
  "Chức vụ, chức danh",
  "Đơn vị",
  "Danh hiệu, hình thức khen thưởng",
  "Thành tích",
];
const enforcement = "Cục THADS TP. Hà Nội";
const awardList = (closing: string) =>
  sheetOf(
    ["BỘ TƯ PHÁP", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG NĂM 2023"],
    ["(Kèm theo Quyết định số 8888/QĐ-BTP ngày 15/3/2024 của Bộ trưởng Bộ Tư pháp)"],
    headings,
    ["I", enforcement],
    ["1", "Ông Phạm Văn Thí", "Chấp hành viên", enforcement, "BK", "Hoàn thành xuất sắc nhiệm vụ"],
    ["2", "Bà Đỗ Thị Dụ", "Thẩm tra viên", "", "CSTĐ ngành Tư pháp"],
    ["3", "Bà Đỗ Thị Dụ", "Thẩm tra viên", "", "BK Bộ trưởng"],
    ["II", "Vụ Thi đua – Khen thưởng"],
    ["4", "Đ/c Mai Lương Khôi", "Vụ trưởng", "Vụ TĐKT", "Bằng khen"],
    ["5", "Lê Văn Lạ", "Chấp hành viên", "Sở Tư pháp tỉnh Không Có", "Bằng khen"],
    ["6", "Ngô Thị Nghi", "Chuyên viên", "Vụ TCCB", "Bằng sáng chế"],
    [closing],
  );

const decided = `query ($number: ID!) {
  decision(number: $number) {
    signedOn
    issuedBy
    awardsConnection(first: 20) {
      nodes { id year sector title { code } recipient { ... on Person { id positions { title unit { name } attestedOn } } }
        recipientName recipientPosition reason }
    }
  }
}`;

describe("a list of those whom a decision commends", () => {
  const folder = temporaryFolder();
  const file = (name: string) => join(folder.path, name);
  let database: TestDatabase;
  const importList = (...args: string[]) => runCommand("import", ["--quiet", ...args], database.env);

  beforeAll(async () => {
    database = await recordsToWrite();
  });
  afterAll(async () => {
    await database.remove();
    folder.remove();
  });

  it("has its faults told at its own cells, and what is not clear asked in a sheet; nothing is written", async () => {
    writeFileSync(file("ds.xlsx"), awardList("Danh sách này có 05 cá nhân./."));
    const { code, stdout, stderr } = await importList("--choices", file("choices.csv"), file("ds.xlsx"));
    expect([code, stdout]).toEqual([1, ""]);
    for (const told of [
      `ds.xlsx:Sheet1: rows 1–3 are the title, rows 5, 9 head groups, row 13 closes the list`,
      `ds.xlsx:Sheet1!A13: found "Danh sách này có 05 cá nhân./."; 6 people stand in the rows`,
      `ds.xlsx:Sheet1!B10 column "Họ tên": found "Đ/c Mai Lương Khôi"; several people are called so: mai-luong-khoi`,
      `ds.xlsx:Sheet1!D11 column "Đơn vị": found "Sở Tư pháp tỉnh Không Có"; no units are called so`,
      `ds.xlsx:Sheet1!E12 column "Danh hiệu, hình thức khen thưởng": found "Bằng sáng chế"; no titles are called so`,
    ])
      expect(stderr).toContain(told);
    expect(stderr).toContain("3 names are not clear. Choose in the last column of");
    expect(readFileSync(file("choices.csv"), "utf8").split("\n").slice(0, 4)).toEqual([
      "\uFEFFLoại,Viết trong danh sách,Bối cảnh,Nơi viết,Mã,Tên,Chi tiết,Từ ngày,Đến ngày,Chọn",
      expect.stringMatching(
        /^people,Đ\/c Mai Lương Khôi,"Vụ trưởng, Vụ TĐKT",.*,mai-luong-khoi,Mai Lương Khôi,.*\(moj\),,,$/,
      ),
      expect.stringMatching(/^people,.*,mới,Mai Lương Khôi,mai-luong-khoi-moj-dec,,,$/),
      expect.stringMatching(/^units,Sở Tư pháp tỉnh Không Có,Vụ Thi đua – Khen thưởng,/),
    ]);
  });

  it("takes what was chosen, and makes decision, people, posts and awards", async () => {
    writeFileSync(file("ds.xlsx"), awardList("Danh sách này có 06 cá nhân./."));
    const choices = readFileSync(file("choices.csv"), "utf8")
      .replace(/^(people.*,mới,.*,)$/m, "$1mới")
      .replace(/^(units,.*,)$/m, "$1doj-ha-noi")
      .replace(/^(titles,.*,)$/m, "$1COMMENDATION_CERTIFICATE");
    writeFileSync(file("choices.csv"), choices);
    const { code, stdout, stderr } = await importList("--choices", file("choices.csv"), file("ds.xlsx"));
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining("found") });
    expect(stdout).toMatch(/people +5 read; awards: 5 inserted/);
    expect(stdout).toMatch(/awards +6 read; awards: 6 inserted/);
  });

  it("changes nothing when it comes again, with the choices that were kept", async () => {
    const { code, stdout } = await importList(file("ds.xlsx"));
    expect(code).toBe(0);
    expect(stdout).toMatch(/rows: 0 inserted, 0 updated, 6 unchanged/);
  });

  it("leaves the people and decisions on record as they are, and fills in what a later list says", async () => {
    const later = sheetOf(
      ["DANH SÁCH KHEN THƯỞNG NĂM 2023"],
      ["(Kèm theo Quyết định số 8888/QĐ-BTP ngày 15/3/2024)"],
      ["STT", "Họ và tên", "Chức vụ", "Đơn vị công tác", "Hình thức", "Thành tích"],
      ["1", "Phạm Văn Thí", "Chấp hành viên", enforcement, "BK BTP", ""],
      ["I", "Bộ Tư pháp"],
      ["2", "Ngô Thị Nghi", "Chuyên viên", "Vụ TCCB", "Giấy khen", "Có sáng kiến"],
    );
    writeFileSync(file("later.xlsx"), later);
    const { code, stdout } = await importList(file("later.xlsx"));
    expect(code).toBe(0);
    expect(stdout.split("\n").slice(0, 2)).toEqual([
      "awards  2 read; awards: 0 inserted, 1 updated, 1 unchanged",
      expect.stringContaining("2 records read"),
    ]);
  });

  it("is answered by the graph", async () => {
    const graph = await startProcess("start", [], { env: { ...database.env, PUBLIC_READ: "on" } });
    const { data, errors } = await askAt<{ decision: { awardsConnection: { nodes: unknown[] } } }>(
      graph.url,
      decided,
      {
        number: "8888/QĐ-BTP",
      },
    );
    await graph.stop();
    expect(errors).toBe(undefined);
    expect(data.decision).toMatchObject({ signedOn: "2024-03-15", issuedBy: "Bộ trưởng Bộ Tư pháp" });
    const { nodes } = data.decision.awardsConnection;
    expect(nodes).toHaveLength(6);
    expect(nodes).toContainEqual({
      id: "Award:qd-8888-btp-2024-pham-van-thi",
      year: 2023,
      sector: "JUSTICE",
      title: { code: "JUSTICE_MINISTER_MERIT_CERTIFICATE" },
      recipient: {
        id: "Person:pham-van-thi",
        positions: [
          {
            title: "Chấp hành viên",
            unit: { name: "Cục Thi hành án dân sự thành phố Hà Nội" },
            attestedOn: "2024-03-15",
          },
        ],
      },
      recipientName: "Phạm Văn Thí",
      recipientPosition: `Chấp hành viên, ${enforcement}`,
      reason: "Hoàn thành xuất sắc nhiệm vụ",
    });
    for (const [id, title] of [
      [
        "Award:qd-8888-btp-2024-do-thi-du-justice-sector-emulation-fighter",
        "JUSTICE_SECTOR_EMULATION_FIGHTER",
      ],
      [
        "Award:qd-8888-btp-2024-do-thi-du-justice-minister-merit-certificate",
        "JUSTICE_MINISTER_MERIT_CERTIFICATE",
      ],
      ["Award:qd-8888-btp-2024-mai-luong-khoi-moj-dec", "JUSTICE_MINISTER_MERIT_CERTIFICATE"],
      ["Award:qd-8888-btp-2024-ngo-thi-nghi", "COMMENDATION_CERTIFICATE"],
    ])
      expect(nodes).toContainEqual(expect.objectContaining({ id, title: { code: title } }));
    expect(nodes).toContainEqual(
      expect.objectContaining({ id: "Award:qd-8888-btp-2024-ngo-thi-nghi", reason: "Có sáng kiến" }),
    );
  });

  it("says what is missing of the decision and of the year, and how it is given", async () => {
    writeFileSync(
      file("bare.csv"),
      "DANH SÁCH ĐƯỢC TẶNG BẰNG KHEN\nSTT,Họ và tên,Chức vụ,Đơn vị công tác,Hình thức khen thưởng\n1,Lê Văn Lạ,,Văn phòng Bộ,BK BTP\n",
    );
    const { code, stderr } = await importList(file("bare.csv"));
    expect(code).toBe(1);
    for (const told of [
      'bare.csv:2: the number of the decision is missing; write "(Kèm theo Quyết định số … ngày dd/mm/yyyy của …)" above the headings, or add a column "Số quyết định"',
      "bare.csv:2: the day of the decision is missing",
      'bare.csv:2: the year is missing for which these are given; add a column "Năm", write "năm …" into the title, or import with --year',
    ])
      expect(stderr).toContain(told);
  });

  it("may share its decision and a new person with another list of the same import", async () => {
    const title =
      "DANH SÁCH KHEN THƯỞNG NĂM 2024\n(Kèm theo Quyết định số 5555/QĐ-BTP ngày 05/01/2025 của Bộ trưởng Bộ Tư pháp)\n";
    const row = "1,Tạ Thị Hai Lần,Chuyên viên,Sở Tư pháp Hà Nội";
    writeFileSync(file("one.csv"), `${title}STT,Họ và tên,Chức vụ,Đơn vị,Hình thức\n${row},BK\n`);
    writeFileSync(
      file("two.csv"),
      `${title}STT,Họ và tên,Chức vụ,Đơn vị,Danh hiệu\n${row},CSTĐ ngành Tư pháp\n`,
    );
    writeFileSync(file("three.csv"), `${title}STT,Đơn vị,Hình thức\n1,Sở Tư pháp Hà Nội,BK\n`);
    const { code, stdout, stderr } = await importList(file("one.csv"), file("two.csv"), file("three.csv"));
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stdout).toMatch(/people +1 read; awards: 1 inserted/);
    expect(stdout).toMatch(/decisions +1 read; awards: 1 inserted/);
    expect(stdout).toMatch(/awards +3 read; awards: 3 inserted/);
  });

  it("may be one of candidates, or of collectives, and have what it says in columns", async () => {
    writeFileSync(
      file("collectives.csv"),
      "DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG CỜ THI ĐUA NGÀNH TƯ PHÁP\n(Kèm theo Tờ trình số 12/TTr-STP ngày 31/12/2023)\n" +
        "STT,Tên đơn vị,Năm\n1,Sở Tư pháp Hà Nội,2023\n2,Cục THADS tỉnh Bắc Giang,2023\nDanh sách có 02 tập thể\n",
    );
    writeFileSync(
      file("dang-ky.csv"),
      "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA\nSTT,Họ và tên,Đơn vị,Danh hiệu đăng ký\nI,Bộ Tư pháp,,\n1,Ngô Thị Nghi,Vụ TCCB,CSTĐCS\n",
    );
    const { code, stdout, stderr } = await importList(
      "--year",
      "2024",
      file("collectives.csv"),
      file("dang-ky.csv"),
    );
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stdout).toMatch(/registrations +1 read; awards: 1 inserted/);
    expect(stdout).toMatch(/nominations +2 read; awards: 2 inserted/);
    expect(stdout).not.toMatch(/people/);
  });
});
