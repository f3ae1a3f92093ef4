import { catalogue } from "../languages/catalogue";

export const texts = catalogue({
  partTimedOut: {
    en: "A part of the operation took longer than is allowed. Report the id {id}.",
    vi: "Một phần của thao tác kéo dài quá thời gian cho phép. Khi phản ánh, hãy nêu mã lỗi {id}.",
  },
  recordsUnavailable: {
    en: "The records cannot be read at the moment. Ask again later. Report the id {id}.",
    vi: "Hiện không đọc được dữ liệu. Hãy gửi lại sau. Khi phản ánh, hãy nêu mã lỗi {id}.",
  },
  wentWrong: {
    en: "Something went wrong on the server. Report the id {id}.",
    vi: "Máy chủ gặp lỗi. Khi phản ánh, hãy nêu mã lỗi {id}.",
  },
});
