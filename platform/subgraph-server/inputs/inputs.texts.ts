import { catalogue } from "../../languages/catalogue";

export const texts = catalogue({
  unknownCode: {
    en: "No {what} has the code {code}.",
    vi: "Không có {what} nào mang mã {code}.",
  },
  unknownCodeWithNearest: {
    en: "No {what} has the code {code}. The nearest: {nearest}.",
    vi: "Không có {what} nào mang mã {code}. Các mã gần nhất: {nearest}.",
  },
  unknownIdAt: {
    en: "No record has the id in `{argument}`.",
    vi: "Không có bản ghi nào mang định danh trong `{argument}`.",
  },
  unknownId: {
    en: "No record has the id {id}.",
    vi: "Không có bản ghi nào mang định danh {id}.",
  },
  listTooLong: {
    en: "`{argument}` has {measured} values; {allowed} is the most that a list may have. Name fewer.",
    vi: "`{argument}` có {measured} giá trị; một danh sách có tối đa {allowed} giá trị. Hãy nêu ít hơn.",
  },
  noKey: {
    en: "A representation of {type} has no key. Give it {keys}.",
    vi: "Biểu diễn của {type} không có khóa. Hãy ghi {keys}.",
  },
  and: { en: " and ", vi: " và " },
  or: { en: " or ", vi: " hoặc " },
  keyNoText: {
    en: "`{name}` of a representation of {type} is no text. Give it as one.",
    vi: "`{name}` trong biểu diễn của {type} không phải là văn bản. Hãy ghi thành văn bản.",
  },
  keyNoneOf: {
    en: "`{name}` of a representation of {type} is none of {allowed}. Give one of them.",
    vi: "`{name}` trong biểu diễn của {type} không thuộc {allowed}. Hãy ghi một trong các giá trị đó.",
  },
});
