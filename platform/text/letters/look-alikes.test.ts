import { inLatinLetters, meantInLatinLetters } from "./look-alikes";

describe("letters that look like ours", () => {
  it.each([
    ["С\u0443\u0323c Thi hành án", "Cỵc Thi hành án"],
    ["Νguyễn Văn Аn", "Nguyễn Văn An"],
    ["Nguyễn Văn А", "Nguyễn Văn A"],
    ["Вộ Tư рháp", "Bộ Tư pháp"],
  ])("are meant as ours in %j", (text, latin) => expect(meantInLatinLetters(text)).toBe(latin));

  it.each(["Анна Каренина", "Ivan Сосо Анна", "tia α", "kΩ", "СССР", "Δt", "Lê Thanh Hà", ""])(
    "are those of their own script in %j",
    (text) => expect(meantInLatinLetters(text)).toBe(text),
  );

  it("are searched as ours where a word has no other", () => {
    expect(inLatinLetters("СА Анна")).toBe("CA Анна");
  });
});
