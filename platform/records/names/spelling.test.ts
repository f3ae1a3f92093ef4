import { NameSpeller } from "./spelling";

const speller = new NameSpeller({
  shortForms: { "thành phố": ["TP", "T.P"], "tòa án nhân dân": ["TAND"], "hạng ba": ["hạng III", "hạng 3"] },
  leftOut: ["tỉnh", "thành phố"],
  address: ["ông", "bà", "đ/c", "đồng chí"],
});

describe("the forms of a name", () => {
  it.each([
    ["TAND TP. Hà Nội", "Tòa án nhân dân thành phố Hà Nội"],
    ["TAND T.P Hà Nội", "TÒA ÁN NHÂN DÂN TP HÀ NỘI"],
    ["Toà án nhân dân – thành phố Hà Nội", "Tòa án nhân dân thành phố Hà Nội"],
    ["Chiến sỹ thi đua", "Chiến sĩ thi đua"],
    ["Kỷ niệm chương", "Kỉ niệm chương"],
    ["Huân chương hạng III", "Huân chương hạng Ba"],
    ["Ho\u0300a Bi\u0300nh", "Hòa Bình"],
  ])("are the same, however it is spelt: %s", (one, other) => {
    expect(speller.formsOf(one).exact).toBe(speller.formsOf(other).exact);
  });

  it("keep marks, and tell names that have none", () => {
    expect(speller.formsOf("Hà Nam").exact).not.toBe(speller.formsOf("Hà Năm").exact);
    expect(speller.formsOf("Ha Nam")).toMatchObject({ bare: "ha nam", isUnmarked: true });
    expect(speller.formsOf("Đak Nong").isUnmarked).toBe(false);
  });

  it("leave out what names have or have not", () => {
    expect(speller.formsOf("TAND tỉnh Bắc Ninh").loose).toBe(speller.formsOf("TAND Bắc Ninh").loose);
    expect(speller.formsOf("TAND TP Bắc Ninh").leftOut).toEqual(["thanh pho"]);
    expect(speller.formsOf("Tand thanh pho Bac Ninh").bare).toBe(speller.formsOf("TAND Bắc Ninh").bare);
    expect(speller.formsOf("TAND huyện Châu Thành").leftOut).toEqual([]);
  });

  it("can be written out", () => {
    expect(speller.writtenOut("TAND TP. Hà Nội – T.P cũ")).toBe(
      "tòa án nhân dân thành phố Hà Nội – thành phố cũ",
    );
  });

  it("have no short forms where they are those of people", () => {
    expect(speller.formsOfPerson("Tand Tỉnh")).toMatchObject({ bare: "tand tinh", leftOut: [] });
  });
});

describe("a person's name", () => {
  it.each([
    ["Ông Nguyễn Văn Mẫu", "Nguyễn Văn Mẫu"],
    ["BÀ  Trần Thị Thử", "Trần Thị Thử"],
    ["Đ/c Lê Văn Ví Dụ", "Lê Văn Ví Dụ"],
    ["Đồng chí: Lê Văn Ví Dụ", "Lê Văn Ví Dụ"],
    ["Ông Mẫu", "Ông Mẫu"],
    ["Bá Văn Mẫu", "Bá Văn Mẫu"],
  ])("stands without the title of address: %s", (written, name) => {
    expect(speller.withoutAddress(written)).toBe(name);
  });
});
