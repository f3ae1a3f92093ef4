import { searchesOfAwards } from "../../search-spelling";
import { namedTitles } from "./named-titles";

const titles = [
  "Bằng khen của Thủ tướng Chính phủ",
  "Bằng khen của Bộ trưởng Bộ Tư pháp",
  "Bằng khen của Chánh án Tòa án nhân dân tối cao",
  "Giấy khen",
  "Huân chương Lao động hạng Nhất",
  "Huân chương Lao động hạng Ba",
  "Huân chương Độc lập hạng Ba",
  "Chiến sĩ thi đua cơ sở",
  "Chiến sĩ thi đua toàn quốc",
  "Cờ thi đua của Chính phủ",
  "Cờ thi đua ngành Tư pháp",
  "Lao động tiên tiến",
  "Kỷ niệm chương “Vì sự nghiệp Tư pháp”",
  "Kỷ niệm chương “Vì sự nghiệp Tòa án”",
].map((name, at) => ({ code: String.fromCharCode(97 + at), name }));

const named = (search: string) => {
  const found = namedTitles(searchesOfAwards.read(search), titles);
  if (!found) return null;
  const others = found.others.map(({ spellings: [words = []] }) => words.map(({ text }) => text).join(" "));
  return [found.codes.join(""), others.join(" ")];
};

describe("the titles that a search of awards names", () => {
  it.each([
    ["bằng khen", "abc", ""],
    ["bằng khen bộ trưởng", "b", ""],
    ["BK BTP", "b", ""],
    ["bang khen cua thu tuong", "a", ""],
    ["BK TTg", "a", ""],
    ["giấy khen cục trưởng", "d", "cuc truong"],
    ["HC LĐ hạng III", "f", ""],
    ["HCLĐ hạng 3", "f", ""],
    ["huân chương hạng ba", "fg", ""],
    ["Huân chương Lao động Hà Nội", "ef", "ha noi"],
    ["CTĐ CP", "j", ""],
    ["CTĐ của CP 2019", "j", "2019"],
    ["chiến sỹ thi đua cơ sở Nguyễn Văn Mẫu", "h", "nguyen van mau"],
    ["Nguyễn Văn Mẫu CSTĐCS", "h", "nguyen van mau"],
    ["danh hiệu lao động tiên tiến", "l", ""],
    ["LĐTT", "l", ""],
    ["kỉ niệm chương TP", "m", ""],
  ])("%s are %s, beside %j", (search, codes, others) => expect(named(search)).toEqual([codes, others]));

  it.each(["sở lao động", "Nguyễn Thị Thu", "cờ", "hạng ba", "Hà", "khen", "thi đua"])(
    "%s are none",
    (search) => expect(named(search)).toBeNull(),
  );
});
