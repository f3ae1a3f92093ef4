import { catalogue } from "../languages/catalogue";

/**
 * Every code that an answer of this graph can carry in `errors[].extensions.code`, with what it means and what
 * the caller can do. One list for the gateway and the subgraphs: docs/errors.md and docs/errors.vi.md are written from it.
 */
export const errorCatalogue = catalogue({
  GRAPHQL_PARSE_FAILED: {
    en: "The document is not GraphQL. Mend the syntax at the place that the error names.",
    vi: "Tài liệu không đúng cú pháp GraphQL. Hãy sửa cú pháp tại chỗ mà lỗi chỉ ra.",
  },
  GRAPHQL_VALIDATION_FAILED: {
    en: "The document does not fit the schema. The error names the field, argument or type.",
    vi: "Tài liệu không phù hợp với lược đồ. Lỗi nêu rõ trường, đối số hoặc kiểu.",
  },
  OPERATION_RESOLUTION_FAILURE: {
    en: "The document has several operations and the request names none, or one that is not there.",
    vi: "Tài liệu có nhiều thao tác mà yêu cầu không nêu tên thao tác nào, hoặc nêu tên thao tác không có.",
  },
  BAD_REQUEST: {
    en: "The HTTP request cannot be read as a GraphQL request.",
    vi: "Không đọc được yêu cầu HTTP như một yêu cầu GraphQL.",
  },
  UNAUTHENTICATED: {
    en: "Only who says who they are may have this. Send a token (`authorization: Bearer …`).",
    vi: "Chỉ người đã xác thực mới được nhận nội dung này. Hãy gửi mã truy cập (`authorization: Bearer …`).",
  },
  FORBIDDEN: {
    en: "The one who asks holds no role for this. `extensions.allowed` names those that do.",
    vi: "Người hỏi không giữ vai trò được phép. `extensions.allowed` nêu các vai trò được phép.",
  },
  INVALID_TOKEN: {
    en: "The token is not taken: the message says why. Get a new one.",
    vi: "Mã truy cập không được chấp nhận: lỗi nêu lý do. Hãy lấy mã mới.",
  },
  UNTRUSTED_REQUEST: {
    en: "A subgraph answers its gateway only. Ask the gateway.",
    vi: "Phân hệ chỉ trả lời cổng của mình. Hãy hỏi qua cổng.",
  },
  AUTHENTICATION_UNAVAILABLE: {
    en: "The token cannot be checked at the moment. Send the request again.",
    vi: "Hiện không kiểm tra được mã truy cập. Hãy gửi lại yêu cầu.",
  },
  BAD_USER_INPUT: {
    en: "A value is of the wrong type or too long, or a field takes exactly one of several arguments. The error says which.",
    vi: "Một giá trị sai kiểu hoặc quá dài, hoặc trường chỉ nhận đúng một trong nhiều đối số. Lỗi nêu rõ giá trị nào.",
  },
  INVALID_PAGE_SIZE: {
    en: "`first` is outside 1 to 100.",
    vi: "`first` nằm ngoài khoảng từ 1 đến 100.",
  },
  INVALID_CURSOR: {
    en: "`after` is not a cursor that this list gave. Take `pageInfo.endCursor` of the same list.",
    vi: "`after` không phải là con trỏ do danh sách này trả về. Hãy lấy `pageInfo.endCursor` của cùng danh sách.",
  },
  LIST_TOO_LONG: {
    en: "More is on record than a plain list gives. Ask for the connection that `extensions.suggestions` names, page by page.",
    vi: "Dữ liệu nhiều hơn mức danh sách không phân trang trả về. Hãy dùng trường nêu tại `extensions.suggestions`, lấy từng trang.",
  },
  INVALID_ID: {
    en: "An id has no such form, names no type of the graph, or names a type that does not belong here.",
    vi: "Định danh sai dạng, không thuộc kiểu nào của hệ thống, hoặc thuộc kiểu không dùng ở đây.",
  },
  INVALID_YEAR: {
    en: "A year is outside 1945 to 2100, or a range of years ends before it begins.",
    vi: "Năm nằm ngoài khoảng từ 1945 đến 2100, hoặc khoảng năm kết thúc trước khi bắt đầu.",
  },
  INVALID_DATE: {
    en: "A date is not a day of the calendar written YYYY-MM-DD, or a range of days ends before it begins.",
    vi: "Ngày không có trong lịch hoặc không viết theo dạng YYYY-MM-DD, hoặc khoảng ngày kết thúc trước khi bắt đầu.",
  },
  UNKNOWN_CODE: {
    en: "No record has a code or an id that was put in. The error names the nearest codes.",
    vi: "Không có bản ghi nào mang mã hoặc định danh đã nhập. Lỗi nêu các mã gần nhất.",
  },
  AMBIGUOUS_NUMBER: {
    en: "Several decisions carry the number. The error names their ids.",
    vi: "Có nhiều quyết định cùng số. Lỗi nêu định danh của các quyết định đó.",
  },
  UNRESOLVED_REFERENCE: {
    en: "A record points at another subgraph's record, which that subgraph does not have.",
    vi: "Một bản ghi dẫn đến bản ghi của phân hệ khác, nhưng phân hệ đó không có bản ghi này.",
  },
  SUBGRAPH_UNAVAILABLE: {
    en: "A part of the graph did not answer. `extensions.subgraph` names it; the rest of the answer stands.",
    vi: "Một phân hệ không trả lời. `extensions.subgraph` nêu tên phân hệ; phần còn lại của kết quả vẫn đúng.",
  },
  SUBGRAPH_WRONG_ANSWER: {
    en: "A part of the graph answered with something else than it was asked for. `extensions.subgraph` names it.",
    vi: "Một phân hệ trả lời khác với điều được hỏi. `extensions.subgraph` nêu tên phân hệ.",
  },
  HIDDEN_VALUE: {
    en: "What is on record here is not shown to clients of this graph.",
    vi: "Giá trị ở đây không được hiển thị cho người dùng của hệ thống.",
  },
  DATABASE_UNAVAILABLE: {
    en: "The records of a part of the graph cannot be read at the moment. Ask again later; `extensions.id` finds it in the log.",
    vi: "Hiện không đọc được dữ liệu của một phân hệ. Hãy hỏi lại sau; tìm trong nhật ký theo `extensions.id`.",
  },
  OPERATION_TIMED_OUT: {
    en: "The operation took longer than is allowed. What had come by then is answered. Ask for less at a time.",
    vi: "Thao tác kéo dài quá thời gian cho phép. Phần đã có được trả về. Hãy yêu cầu ít hơn trong một lần.",
  },
  UNREACHABLE_FIELD: {
    en: "No part of the graph can be asked for a field on the way that the operation takes to it.",
    vi: "Không phân hệ nào trả lời được một trường theo đường mà thao tác đi qua.",
  },
  OPERATION_TOO_COMPLEX: {
    en: "The operation takes longer to plan than is allowed. Ask for less in one operation.",
    vi: "Lập kế hoạch thực hiện thao tác mất quá thời gian cho phép. Hãy yêu cầu ít hơn trong một thao tác.",
  },
  SERVER_OVERLOADED: {
    en: "The server has more to do than it can. Ask again after the time in `retry-after`.",
    vi: "Máy chủ đang quá tải. Hãy gửi lại sau khoảng thời gian nêu tại `retry-after`.",
  },
  PERSISTED_QUERY_NOT_FOUND: {
    en: "The server has not seen the persisted query. Send it once with its text.",
    vi: "Máy chủ chưa biết truy vấn lưu sẵn này. Hãy gửi một lần kèm văn bản của truy vấn.",
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    en: "The server keeps no persisted queries. Send the text.",
    vi: "Máy chủ không giữ truy vấn lưu sẵn. Hãy gửi văn bản của truy vấn.",
  },
  REQUEST_TOO_SLOW: {
    en: "The body of the request came more slowly than the server waits for. Send it again, or less.",
    vi: "Nội dung yêu cầu đến chậm hơn mức máy chủ chờ. Hãy gửi lại, hoặc gửi ít hơn.",
  },
  REQUEST_TOO_LARGE: {
    en: "The body of the request is larger than the server takes.",
    vi: "Nội dung yêu cầu lớn hơn mức máy chủ nhận.",
  },
  FILE_NOT_FOUND: {
    en: "No file has this digest, or it is not for the one who asks.",
    vi: "Không có tệp nào mang mã băm này, hoặc tệp không dành cho người hỏi.",
  },
  FILE_TYPE_NOT_ALLOWED: {
    en: "Files of this type are not kept, or the content is not of the type that `content-type` names. `extensions.allowed` names those that are.",
    vi: "Tệp thuộc loại không được lưu, hoặc nội dung không đúng loại ghi tại `content-type`. `extensions.allowed` nêu các loại được lưu.",
  },
  FILE_DIGEST_MISMATCH: {
    en: "The content has another SHA-256 than the address names. Work it out anew, over the bytes that are sent, and send the file again.",
    vi: "Nội dung có mã băm SHA-256 khác với mã trong địa chỉ. Hãy tính lại trên đúng các byte được gửi, rồi gửi lại tệp.",
  },
  FILE_STORE_UNAVAILABLE: {
    en: "Files cannot be kept or given at the moment. Send the request again later.",
    vi: "Hiện không lưu hoặc lấy được tệp. Hãy gửi lại yêu cầu sau.",
  },
  QUERY_TOO_LONG: {
    en: "The document has more characters than is allowed.",
    vi: "Tài liệu có nhiều ký tự hơn mức cho phép.",
  },
  TOO_MANY_TOKENS: {
    en: "The document has more names, signs and values than is allowed.",
    vi: "Tài liệu có nhiều tên, dấu và giá trị hơn mức cho phép.",
  },
  TOO_DEEP: {
    en: "Selections nest deeper than is allowed, fragments included.",
    vi: "Các trường lồng nhau sâu hơn mức cho phép, kể cả trong fragment.",
  },
  TOO_MANY_FIELDS: {
    en: "With its fragments spread out, the document selects more fields than is allowed.",
    vi: "Khi trải hết các fragment, tài liệu chọn nhiều trường hơn mức cho phép.",
  },
  TOO_MANY_ALIASES: {
    en: "With its fragments spread out, the document has more aliases than is allowed.",
    vi: "Khi trải hết các fragment, tài liệu có nhiều bí danh hơn mức cho phép.",
  },
  TOO_MANY_ROOT_FIELDS: {
    en: "The operation selects more fields at the root than is allowed.",
    vi: "Thao tác chọn nhiều trường gốc hơn mức cho phép.",
  },
  TOO_MANY_REPEATED_FIELDS: {
    en: "One place of the answer is selected more often than is allowed.",
    vi: "Một vị trí của kết quả được chọn nhiều lần hơn mức cho phép.",
  },
  TOO_MANY_DIRECTIVES: {
    en: "The document uses more directives than is allowed.",
    vi: "Tài liệu dùng nhiều chỉ thị hơn mức cho phép.",
  },
  TOO_MANY_VARIABLES: {
    en: "The operation declares more variables than is allowed.",
    vi: "Thao tác khai báo nhiều biến hơn mức cho phép.",
  },
  TOO_MANY_OPERATIONS: {
    en: "The document has more operations than is allowed.",
    vi: "Tài liệu có nhiều thao tác hơn mức cho phép.",
  },
  TOO_MANY_FRAGMENTS: {
    en: "The document has more fragments than is allowed.",
    vi: "Tài liệu có nhiều fragment hơn mức cho phép.",
  },
  INPUT_TOO_DEEP: {
    en: "Lists and objects nest deeper in an argument or a variable than is allowed.",
    vi: "Danh sách và đối tượng trong đối số hoặc biến lồng nhau sâu hơn mức cho phép.",
  },
  TOO_MANY_INPUT_VALUES: {
    en: "Arguments, or variables, have more values in all than is allowed.",
    vi: "Các đối số, hoặc các biến, có tổng số giá trị nhiều hơn mức cho phép.",
  },
  NAME_TOO_LONG: {
    en: "A name in the document or in the variables has more characters than is allowed.",
    vi: "Một tên trong tài liệu hoặc trong biến có nhiều ký tự hơn mức cho phép.",
  },
  COST_TOO_HIGH: {
    en: "The operation may have to find more objects than is allowed, each list as long as it may be. Ask for shorter lists.",
    vi: "Thao tác có thể phải tìm nhiều đối tượng hơn mức cho phép, nếu mỗi danh sách dài hết mức. Hãy lấy danh sách ngắn hơn.",
  },
  TOO_MANY_OBJECTS: {
    en: "The operation found more objects than is allowed, and was ended. Ask for a shorter page, fewer levels or a narrower filter.",
    vi: "Thao tác đã tìm thấy nhiều đối tượng hơn mức cho phép và bị dừng. Hãy lấy trang ngắn hơn, ít cấp hơn hoặc lọc hẹp hơn.",
  },
  TOO_MANY_ROWS: {
    en: "The operation read more rows of the records than is allowed, and was ended. Ask for a shorter page, fewer levels or a narrower filter.",
    vi: "Thao tác đã đọc nhiều dòng dữ liệu hơn mức cho phép và bị dừng. Hãy lấy trang ngắn hơn, ít cấp hơn hoặc lọc hẹp hơn.",
  },
  ANSWER_TOO_LARGE: {
    en: "The answer grew larger than is allowed, and was not sent. Ask for fewer fields or a shorter page.",
    vi: "Kết quả lớn hơn mức cho phép và không được gửi. Hãy lấy ít trường hơn hoặc trang ngắn hơn.",
  },
  ERRORS_NOT_TOLD: {
    en: "Something went wrong at more fields than are told. `extensions.count` says at how many.",
    vi: "Số trường gặp lỗi nhiều hơn số được nêu. `extensions.count` cho biết còn bao nhiêu trường.",
  },
  RATE_LIMITED: {
    en: "More requests came from the one who asks than are allowed. Ask again after `retry-after` seconds.",
    vi: "Người hỏi gửi nhiều yêu cầu hơn mức cho phép. Hãy hỏi lại sau số giây nêu tại `retry-after`.",
  },
  OPERATION_NOT_TRUSTED: {
    en: "The graph runs only operations that it knows beforehand, and this is none of them.",
    vi: "Hệ thống chỉ chạy các thao tác đã biết trước, và đây không phải là một trong số đó.",
  },
  INTROSPECTION_OFF: {
    en: "The graph does not tell its schema to the one who asks.",
    vi: "Hệ thống không cung cấp lược đồ cho người hỏi.",
  },
  INTERNAL_SERVER_ERROR: {
    en: "A fault of the server. `extensions.id` finds it in the log.",
    vi: "Máy chủ gặp lỗi. Tìm trong nhật ký theo `extensions.id`.",
  },
});

export type ErrorCode = keyof typeof errorCatalogue;

/** Whether a code is one of the catalogue's; what is not is masked before it leaves. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === "string" && Object.hasOwn(errorCatalogue, code);
}
