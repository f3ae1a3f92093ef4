import { mendLetters } from "./mended-letters";

describe("the letters of a text", () => {
  it.each([
    ["Ðỗ Văn Ðức", "Đỗ Văn Đức"],
    ["Ɖặng", "Đặng"],
    ["69/QÐ-BTP", "69/QĐ-BTP"],
    ["ð/c Lan", "đ/c Lan"],
    ["Ðắk Lắk", "Đắk Lắk"],
    ["Tƣ pháp, thƣởng", "Tư pháp, thưởng"],
    ["Nguy\u00adễn V\u200băn\u200d \u200eAn\u202c\ufeff", "Nguyễn Văn An"],
    ["Hà\u00a0Nội\u20032019", "Hà Nội 2019"],
    ["Ｎｇｕｙễn Ａｎ １２", "Nguyễn An 12"],
  ])("are mended: %j is %j", (text, mended) => expect(mendLetters(text)).toBe(mended));

  it.each(["Sigurðr Guðmundsson", "GUÐMUNDSSON", "👩\u200d⚖", "نامه\u200cای", "＝1＋1", "Hà Nội – 2019"])(
    "are left where they may be meant: %j",
    (text) => expect(mendLetters(text)).toBe(text),
  );
});
