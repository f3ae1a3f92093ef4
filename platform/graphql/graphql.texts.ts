import { catalogue } from "../languages/catalogue";

export const texts = catalogue({
  noDate: {
    en: "{found} is not a date; a date is a day written YYYY-MM-DD.",
    vi: "{found} không phải là ngày; ngày được viết theo dạng YYYY-MM-DD.",
  },
  nestsTooDeep: { en: "What nests so deep", vi: "Giá trị lồng nhau quá sâu" },
  textTooLong: {
    en: "`{argument}` has {measured} characters; {allowed} is the most that {what} may have. Shorten it.",
    vi: "`{argument}` có {measured} ký tự; {what} có tối đa {allowed} ký tự. Hãy rút ngắn lại.",
  },
  anId: { en: "an id, a code or a number", vi: "định danh, mã hoặc số hiệu" },
  aSearch: { en: "a search", vi: "nội dung tìm kiếm" },
  aText: { en: "a text", vi: "văn bản" },
  brokenText: {
    en: "`{argument}` has the character U+0000, or half of a character. Send it without.",
    vi: "`{argument}` có ký tự U+0000 hoặc nửa ký tự. Hãy gửi lại mà không có ký tự đó.",
  },
  noId: {
    en: "This is not an id. An id is a type's name, a colon and a code.",
    vi: "Đây không phải là định danh. Định danh gồm tên kiểu, dấu hai chấm và mã.",
  },
  idOfOtherType: {
    en: "This is an id of {found}; an id of {allowed} belongs here.",
    vi: "Đây là định danh của {found}; ở đây cần định danh của {allowed}.",
  },
  or: { en: " or ", vi: " hoặc " },
});
