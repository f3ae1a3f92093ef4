import { catalogue } from "../../languages/catalogue";

export const texts = catalogue({
  timedOut: {
    en: "The operation took longer than is allowed; what had not come by then is missing here.",
    vi: "Thao tác kéo dài quá thời gian cho phép; phần chưa có khi hết thời gian bị thiếu ở đây.",
  },
  tooManyObjects: {
    en: "The operation found {measured} objects, and had not come to its end; {allowed} is the most that is allowed. Ask for less in one operation: a shorter page, fewer levels, a narrower filter.",
    vi: "Thao tác đã tìm thấy {measured} đối tượng mà chưa kết thúc; tối đa cho phép là {allowed}. Hãy yêu cầu ít hơn trong một thao tác: trang ngắn hơn, ít cấp hơn, bộ lọc hẹp hơn.",
  },
  tooManyRows: {
    en: "The operation read {measured} rows, and had not come to its end; {allowed} is the most that is allowed. Ask for less in one operation: a shorter page, fewer levels, a narrower filter.",
    vi: "Thao tác đã đọc {measured} dòng dữ liệu mà chưa kết thúc; tối đa cho phép là {allowed}. Hãy yêu cầu ít hơn trong một thao tác: trang ngắn hơn, ít cấp hơn, bộ lọc hẹp hơn.",
  },
  answerTooLarge: {
    en: "The answer had {measured} bytes, and had not come to its end; {allowed} is the most that is allowed. Ask for less in one operation: a shorter page, fewer levels, a narrower filter.",
    vi: "Kết quả đã có {measured} byte mà chưa kết thúc; tối đa cho phép là {allowed}. Hãy yêu cầu ít hơn trong một thao tác: trang ngắn hơn, ít cấp hơn, bộ lọc hẹp hơn.",
  },
  noMemory: {
    en: "There is no memory for so large an answer beside the others that are being made. Ask for less in one operation, or again in a moment.",
    vi: "Không đủ bộ nhớ cho một kết quả lớn như vậy cùng với các kết quả khác đang được xử lý. Hãy yêu cầu ít hơn trong một thao tác, hoặc gửi lại sau ít phút.",
  },
});
