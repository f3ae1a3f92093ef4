import { SearchReader } from "../platform/records/search/search-reader";

/**
 * Names of offices, titles and places, as they are written in full and in short. What is a Vietnamese word by itself, as THA and
 * TA, is no short form here: it would find what nobody meant.
 */
const sameMeanings = [
  ["thành phố", "TP"],
  ["tư pháp", "TP"],
  ["Bộ Tư pháp", "BTP"],
  ["Sở Tư pháp", "STP", "Sở TP"],
  ["thi hành án dân sự", "THADS"],
  ["Tòa án nhân dân", "TAND"],
  ["Tòa án nhân dân tối cao", "TANDTC", "TAND tối cao"],
  ["Tòa án nhân dân cấp cao", "TANDCC", "TAND CC", "TAND cấp cao"],
  ["Viện kiểm sát", "VKS"],
  ["Viện kiểm sát nhân dân", "VKSND"],
  ["Viện kiểm sát nhân dân tối cao", "VKSNDTC", "VKSTC", "VKSND tối cao"],
  ["Ủy ban nhân dân", "UBND"],
  ["Hội đồng nhân dân", "HĐND"],
  ["Thủ tướng", "TTg"],
  ["Thủ tướng Chính phủ", "TTCP", "TTg"],
  ["Chính phủ", "CP"],
  ["chi cục", "CC"],
  ["thị xã", "TX"],
  ["Tổ chức cán bộ", "TCCB"],
  ["thi đua khen thưởng", "TĐKT"],
  ["thi đua", "TĐ"],
  ["khen thưởng", "KT"],
  ["quyết định", "QĐ"],
  ["huân chương", "HC"],
  ["lao động", "LĐ"],
  ["Huân chương Lao động", "HCLĐ", "HC LĐ"],
  ["Huân chương Độc lập", "HCĐL", "HC ĐL"],
  ["độc lập", "ĐL"],
  ["anh hùng lao động", "AHLĐ"],
  ["hạng Nhất", "hạng Một", "hạng I", "hạng 1"],
  ["hạng Nhì", "hạng Hai", "hạng II", "hạng 2"],
  ["hạng Ba", "hạng III", "hạng 3"],
  ["Bằng khen", "BK"],
  ["Bằng khen của Thủ tướng Chính phủ", "Bằng khen Thủ tướng", "BKTTCP", "BKTTg", "BK TTg"],
  ["Giấy khen", "GK"],
  ["Kỷ niệm chương", "KNC"],
  ["cờ thi đua", "CTĐ"],
  ["Cờ thi đua của Chính phủ", "Cờ thi đua Chính phủ", "CTĐCP", "CTĐ CP"],
  ["Chiến sĩ thi đua", "CSTĐ"],
  ["Chiến sĩ thi đua cơ sở", "CSTĐCS", "CSTĐ CS"],
  ["Chiến sĩ thi đua toàn quốc", "CSTĐTQ", "CSTĐ TQ"],
  ["cơ sở", "CS"],
  ["toàn quốc", "TQ"],
  ["Chiến sĩ tiên tiến", "CSTT"],
  ["Lao động tiên tiến", "LĐTT"],
  ["tập thể lao động tiên tiến", "TTLĐTT"],
  ["tập thể lao động xuất sắc", "TTLĐXS"],
  ["Thành phố Hồ Chí Minh", "TP Hồ Chí Minh", "TPHCM", "TP HCM", "HCM"],
  ["Bắc Kạn", "Bắc Cạn"],
  ["Đắk Lắk", "Đắc Lắc", "Đắk Lắc", "Đắc Lắk", "Đaklak"],
  ["Đắk Nông", "Đắc Nông", "Đaknông"],
  ["Kon Tum", "Kontum", "Công Tum"],
  ["Bà Rịa – Vũng Tàu", "BRVT", "BR-VT"],
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
