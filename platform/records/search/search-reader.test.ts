import { SearchReader } from "./search-reader";
import type { SearchTerm } from "./search-term";

const reader = new SearchReader({
  sameMeanings: [
    ["thành phố", "TP"],
    ["tư pháp", "TP"],
    ["Sở Tư pháp", "STP", "Sở TP"],
    ["Chiến sĩ thi đua", "CSTĐ"],
    ["Bắc Kạn", "Bắc Cạn"],
  ],
  saidBefore: ["ông", "bà", "đ/c", "đồng chí"],
});

/** Terms in short: spellings between bars, whole words with a full stop. */
const inShort = (terms: readonly SearchTerm[]) =>
  terms.map(({ spellings }) =>
    spellings
      .map((words) => words.map(({ text, isWhole }) => (isWhole ? `${text}.` : text)).join(" "))
      .join(" | "),
  );

describe("what a search looks for", () => {
  it.each([
    ["Hà Nội hà", ["ha", "noi"]],
    ["TP Hà Nội", ["tp | thanh. pho. | tu. phap.", "ha", "noi"]],
    ["thành phố Huế", ["thanh pho | tp.", "hue"]],
    ["Sở Tư pháp TP", ["so tu phap | stp. | so. tp.", "tp | thanh. pho. | tu. phap."]],
    ["chiến sỹ thi đua thi", ["chien sy thi dua | chien. si. thi. dua. | cstd.", "thi"]],
    ["bac can", ["bac can | bac. kan."]],
    ["Kỷ Lí quý", ["ky | ki.", "li | ly.", "quy | qui."]],
    ["thi huy ký-hiệu", ["thi", "huy", "ky | ki.", "hieu"]],
    ["ông Nguyễn Mẫu", ["nguyen", "mau"]],
    ["Đ/c bà  Trần Thị Thử", ["tran", "thi", "thu"]],
    ["dong chi le mau", ["le", "mau"]],
    ["Bá Văn Mẫu", ["ba", "van", "mau"]],
    ["Bà Rịa", ["ba", "ria"]],
    ["CSTĐ đ/c Lê Mẫu", ["cstd | chien. si. thi. dua. | chien. sy. thi. dua.", "le", "mau"]],
    ["nguyen thi ba le mau", ["nguyen", "thi", "ba", "le", "mau"]],
    ["– …", []],
  ])("in %j is %j", (text, expected) => expect(inShort(reader.read(text))).toEqual(expected));

  it("has the forms of what was written with marks", () => {
    const marked = (text: string) =>
      reader.read(text).map((term) => term.marked.filter((form) => form === form.toLowerCase()));
    expect(marked("Hoà sỹ thuý ha Đắc quý")).toEqual([
      ["hòa", "hoà"],
      ["sỹ", "sĩ"],
      ["thúy", "thuý"],
      [],
      ["đắc"],
      ["quý", "quí"],
    ]);
    expect(reader.read("hà")[0]?.marked).toEqual(["hà", "Hà", "HÀ"]);
    expect(marked("Ðiện Tƣ")).toEqual([["điện"], ["tư"]]);
  });

  it("has twenty different words at most", () => {
    const words = Array.from({ length: 21 }, (_, at) => `w${at}`).join(" ");
    expect(() => reader.read(words)).toThrow(expect.objectContaining({ code: "BAD_USER_INPUT" }) as Error);
  });
});
