import { SearchReader } from "../platform/records/search/search-reader";
import { shortForms } from "./short-forms";

/** Names and words that are written in several ways, and mean the same. */
const sameMeanings = [
  ...Object.entries(shortForms).map(([name, short]) => [name, ...short]),
  ["tư pháp", "TP"],
  ["Viện kiểm sát", "VKS"],
  ["Thủ tướng", "TTg"],
  ["Thủ tướng Chính phủ", "TTCP", "TTg"],
  ["Chính phủ", "CP"],
  ["thi đua khen thưởng", "TĐKT"],
  ["thi đua", "TĐ"],
  ["khen thưởng", "KT"],
  ["quyết định", "QĐ"],
  ["lao động", "LĐ"],
  ["độc lập", "ĐL"],
  ["anh hùng lao động", "AHLĐ"],
  ["hạng Nhất", "hạng Một", "hạng I", "hạng 1"],
  ["hạng Nhì", "hạng Hai", "hạng II", "hạng 2"],
  ["hạng Ba", "hạng III", "hạng 3"],
  ["Bằng khen của Thủ tướng Chính phủ", "Bằng khen Thủ tướng", "BKTTCP", "BKTTg", "BK TTg"],
  ["Cờ thi đua của Chính phủ", "Cờ thi đua Chính phủ"],
  ["cơ sở", "CS"],
  ["toàn quốc", "TQ"],
  ["Thành phố Hồ Chí Minh", "TP Hồ Chí Minh", "HCM"],
  ["Bắc Kạn", "Bắc Cạn"],
  ["Đắk Lắk", "Đắc Lắc", "Đắk Lắc", "Đắc Lắk", "Đaklak"],
  ["Đắk Nông", "Đắc Nông", "Đaknông"],
  ["Kon Tum", "Kontum", "Công Tum"],
  ["Pleiku", "Plei Ku", "Plây Cu"],
  ["Thừa Thiên Huế", "TT Huế"],
];

/** What is said before the name of a person. */
const address = ["ông", "bà", "ô", "b", "đồng chí", "đ/c", "đc"];

/** Reads searches of units, titles and all else that is named by its office. */
export const searches = new SearchReader({ sameMeanings, saidBefore: [] });

/** Reads searches of people: a name has no short forms. */
export const searchesOfPeople = new SearchReader({ sameMeanings: [], saidBefore: address });

/** Reads searches of what somebody was given. */
export const searchesOfAwards = new SearchReader({ sameMeanings, saidBefore: [...address, "danh hiệu"] });
