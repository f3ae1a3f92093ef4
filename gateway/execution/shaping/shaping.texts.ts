import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  dangling: {
    en: "A record points at another that is not there; what it would show is missing here.",
    vi: "Một bản ghi dẫn đến bản ghi khác không tồn tại; phần lẽ ra được hiển thị bị thiếu ở đây.",
  },
  wrongShape: {
    en: "A subgraph answered with something else than its schema says; it is left out here.",
    vi: "Một phân hệ trả lời không đúng lược đồ của mình; phần đó bị bỏ ở đây.",
  },
  hiddenValue: {
    en: "What stands here is not shown to clients of this graph.",
    vi: "Giá trị ở đây không được hiển thị cho người dùng của hệ thống.",
  },
  unreached: {
    en: "No subgraph can be asked for {field} on this way. Ask for it by another, or leave it out.",
    vi: "Không phân hệ nào trả lời được {field} theo đường này. Hãy hỏi theo đường khác, hoặc bỏ trường này.",
  },
  errorsNotTold: {
    en: "At {count} more fields something went wrong that is not told. Ask for fewer fields in one operation.",
    vi: "Còn {count} trường khác gặp lỗi không được nêu ở đây. Hãy yêu cầu ít trường hơn trong một thao tác.",
  },
});
