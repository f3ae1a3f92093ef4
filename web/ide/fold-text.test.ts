import { foldText } from "./fold-text";

describe("foldText", () => {
  it("takes the marks off Vietnamese letters", () => {
    expect(foldText("Tòa án nhân dân tối cao")).toBe("toa an nhan dan toi cao");
    expect(foldText("Cờ thi đua của Chính phủ")).toBe("co thi dua cua chinh phu");
  });

  it("takes đ for d in both cases", () => {
    expect(foldText("Đặng Đức đạt")).toBe("dang duc dat");
  });

  it("gives the same for composed and decomposed letters", () => {
    const text = "Thường Tín, Lương Tài, Ứng Hòa";
    expect(foldText(text.normalize("NFD"))).toBe(foldText(text.normalize("NFC")));
  });

  it("leaves figures and punctuation as they are", () => {
    expect(foldText("Cụm số 6 (2021)")).toBe("cum so 6 (2021)");
  });
});
