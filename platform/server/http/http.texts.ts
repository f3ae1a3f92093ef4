import { catalogue } from "../../languages/catalogue";

export const texts = catalogue({
  notAcceptable: {
    en: "The `accept` header takes neither {types}. Name one of them in it, or leave it out.",
    vi: "Tiêu đề `accept` không nhận kiểu nào trong số: {types}. Hãy ghi một trong các kiểu đó, hoặc bỏ tiêu đề này.",
  },
  nor: { en: " nor ", vi: ", " },
  wrongMethod: {
    en: "{method} is not for GraphQL. Use POST or GET.",
    vi: "Phương thức {method} không dùng cho GraphQL. Hãy dùng POST hoặc GET.",
  },
  // The English text is that of Apollo Server, which clients know.
  fromOtherSite: {
    en: "This operation has been blocked as a potential Cross-Site Request Forgery (CSRF). Please either specify a 'content-type' header (with a type that is not one of {types}) or provide a non-empty value for one of the following headers: {headers}\n",
    vi: "Thao tác bị chặn vì có thể là yêu cầu giả mạo từ trang khác (CSRF). Hãy gửi tiêu đề 'content-type' (với kiểu không thuộc {types}), hoặc gửi một trong các tiêu đề sau với giá trị khác rỗng: {headers}\n",
  },
  typeOfGet: {
    en: "GET requests may not have a content-type header other than application/json.",
    vi: "Yêu cầu GET không được có tiêu đề content-type khác application/json.",
  },
  noUtf8: {
    en: "The body is not UTF-8. Send JSON in UTF-8.",
    vi: "Nội dung yêu cầu không phải là UTF-8. Hãy gửi JSON bằng UTF-8.",
  },
  emptyBody: {
    en: "The body is empty. Send one operation, as an object with `query` and `variables`.",
    vi: "Nội dung yêu cầu để trống. Hãy gửi một thao tác, là một đối tượng có `query` và `variables`.",
  },
  noJson: {
    en: "The body is not JSON. Send one operation, as an object with `query` and `variables`.",
    vi: "Nội dung yêu cầu không phải là JSON. Hãy gửi một thao tác, là một đối tượng có `query` và `variables`.",
  },
  wrongContentType: {
    en: "The content type of the body is {found}. Send JSON, with content-type: application/json.",
    vi: "Kiểu nội dung của yêu cầu là {found}. Hãy gửi JSON, với content-type: application/json.",
  },
  notTold: { en: "not told", vi: "không được ghi" },
  wrongCharset: {
    en: 'The charset of the body is "{found}". Send JSON in UTF-8.',
    vi: 'Bảng mã của nội dung yêu cầu là "{found}". Hãy gửi JSON bằng UTF-8.',
  },
  encodedBody: {
    en: 'The body is encoded as "{found}". Send it as it is, without a content-encoding.',
    vi: 'Nội dung yêu cầu được mã hóa theo "{found}". Hãy gửi nguyên nội dung, không có content-encoding.',
  },
  bodyTooSlow: {
    en: "The body comes more slowly than {allowed} bytes a second. Send less, or over a better connection.",
    vi: "Nội dung yêu cầu đến chậm hơn {allowed} byte mỗi giây. Hãy gửi ít hơn, hoặc qua đường truyền tốt hơn.",
  },
  noRoomForAsker: {
    en: "The bodies that you are sending fill your share of the memory for them. Send fewer at a time.",
    vi: "Các yêu cầu đang gửi đã chiếm hết phần bộ nhớ dành cho người gửi. Hãy gửi ít hơn trong cùng một lúc.",
  },
  noRoom: {
    en: "The bodies that are being read fill the memory that they may. Ask again.",
    vi: "Các nội dung yêu cầu đang được đọc đã chiếm hết bộ nhớ cho phép. Hãy gửi lại.",
  },
  bodyTooLarge: {
    en: "The body is larger than {allowed} bytes. Ask for less at a time.",
    vi: "Nội dung yêu cầu lớn hơn {allowed} byte. Hãy yêu cầu ít hơn trong một lần.",
  },
  noOneOperation: {
    en: "The body is {found}. Send one operation, as an object with `query`.",
    vi: "Nội dung yêu cầu là {found}. Hãy gửi một thao tác, là một đối tượng có `query`.",
  },
  givenSeveralTimes: {
    en: "`{name}` is given {count} times. Give it once.",
    vi: "`{name}` được gửi {count} lần. Hãy gửi một lần.",
  },
  parameterNoJson: {
    en: "`{name}` is not JSON. Write it as a JSON object.",
    vi: "`{name}` không phải là JSON. Hãy viết thành một đối tượng JSON.",
  },
  noOperation: {
    en: "There is no operation. Send one, as a non-empty `query`.",
    vi: "Không có thao tác nào. Hãy gửi một thao tác, là `query` khác rỗng.",
  },
  noDocumentId: {
    en: "`{name}` is no id of a document. Send `sha256:` and 64 hexadecimal digits in lower case, or an id of letters, digits and signs of - . _ ~ : + / =, of 256 characters at most.",
    vi: "`{name}` không phải là định danh của tài liệu. Hãy gửi `sha256:` và 64 chữ số thập lục phân viết thường, hoặc định danh gồm chữ cái, chữ số và các dấu - . _ ~ : + / =, dài tối đa 256 ký tự.",
  },
  wrongPersistedVersion: {
    en: "`extensions.persistedQuery.version` is {found}. Only version 1 is known.",
    vi: "`extensions.persistedQuery.version` là {found}. Chỉ có phiên bản 1.",
  },
  noHash: {
    en: "`extensions.persistedQuery.sha256Hash` is no SHA-256. Send it as 64 hexadecimal digits in lower case.",
    vi: "`extensions.persistedQuery.sha256Hash` không phải là SHA-256. Hãy gửi 64 chữ số thập lục phân viết thường.",
  },
  noKnownHash: {
    en: "`extensions.persistedQuery.sha256Hash` is no SHA-256, and no id that is known here. Send it as 64 hexadecimal digits in lower case.",
    vi: "`extensions.persistedQuery.sha256Hash` không phải là SHA-256, cũng không phải là định danh đã biết ở đây. Hãy gửi 64 chữ số thập lục phân viết thường.",
  },
  hashOfOther: {
    en: "`extensions.persistedQuery.sha256Hash` is not the hash of `query`. Hash its text in UTF-8 as it is sent.",
    vi: "`extensions.persistedQuery.sha256Hash` không phải là mã băm của `query`. Hãy băm đúng văn bản UTF-8 được gửi.",
  },
  wrongParameterType: {
    en: "`{name}` is {found}. Send {allowed}.",
    vi: "`{name}` là {found}. Hãy gửi {allowed}.",
  },
  missing: { en: "missing", vi: "giá trị rỗng" },
  aList: { en: "a list", vi: "một danh sách" },
  aText: { en: "a text", vi: "một văn bản" },
  aNumber: { en: "a number", vi: "một số" },
  aTruthValue: { en: "a truth value", vi: "một giá trị đúng/sai" },
  anObject: { en: "an object", vi: "một đối tượng" },
  headerTwice: {
    en: "The header {name} is given twice. Give it once.",
    vi: "Tiêu đề {name} được gửi hai lần. Hãy gửi một lần.",
  },
  twoEnds: {
    en: "Both content-length and transfer-encoding say where the body ends. Give one of them.",
    vi: "Cả content-length và transfer-encoding đều nói nội dung yêu cầu kết thúc ở đâu. Hãy gửi một trong hai.",
  },
  otherTransferEncoding: {
    en: "The transfer-encoding is another than chunked. Send the body as it is, or in chunks.",
    vi: "Giá trị transfer-encoding khác chunked. Hãy gửi nguyên nội dung, hoặc gửi theo từng khối.",
  },
  metricsHidden: {
    en: "The metrics are not told here. Set METRICS_TOKEN, and send it with authorization: Bearer <token>.",
    vi: "Số đo vận hành không được cung cấp ở đây. Hãy đặt METRICS_TOKEN, và gửi kèm authorization: Bearer <token>.",
  },
  metricsNeedToken: {
    en: "The metrics are told to who sends METRICS_TOKEN, with authorization: Bearer <token>.",
    vi: "Số đo vận hành chỉ được cung cấp cho người gửi METRICS_TOKEN, kèm authorization: Bearer <token>.",
  },
});
