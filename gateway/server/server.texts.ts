import { catalogue } from "../../platform/languages/catalogue";

export const texts = catalogue({
  noSubscriptions: {
    en: "The graph serves no subscriptions. Ask by queries, again when you want to know again.",
    vi: "Hệ thống không phục vụ subscription. Hãy hỏi bằng query, và hỏi lại khi cần biết lại.",
  },
  unknownOperation: {
    en: 'The document has no operation "{name}". It has {operations}; name one of them in `operationName`.',
    vi: 'Tài liệu không có thao tác "{name}". Tài liệu có {operations}; hãy nêu tên một thao tác trong `operationName`.',
  },
  severalOperations: {
    en: "The document has several operations: {operations}. Name one of them in `operationName`.",
    vi: "Tài liệu có nhiều thao tác: {operations}. Hãy nêu tên một thao tác trong `operationName`.",
  },
  noNamedOperation: { en: "no named operation", vi: "không có thao tác nào được đặt tên" },
  schemaHidden: {
    en: "This graph does not tell its schema. Ask without __schema and __type.",
    vi: "Hệ thống không cung cấp lược đồ. Hãy hỏi mà không có __schema và __type.",
  },
  noSuchOperations: {
    en: "This graph has no {operation} operations. Ask it with a query.",
    vi: "Hệ thống không có thao tác {operation}. Hãy hỏi bằng query.",
  },
  floatTooLarge: {
    en: "A number is larger than a Float can be. Give one between -1.8e308 and 1.8e308.",
    vi: "Có số vượt phạm vi của kiểu Float. Hãy ghi số trong khoảng từ -1.8e308 đến 1.8e308.",
  },
  answersWhole: {
    en: "This graph answers whole: it has no @{directive}. Ask without it.",
    vi: "Hệ thống trả lời trọn vẹn một lần: không có @{directive}. Hãy hỏi mà không có chỉ thị đó.",
  },
  hiddenVariable: {
    en: "No variable can be called $__proto__. Give it another name.",
    vi: "Không thể đặt tên biến là $__proto__. Hãy đặt tên khác.",
  },
  notFound: {
    en: "Nothing is here. GraphQL is at /graphql, the IDE at /.",
    vi: "Không có gì ở đây. GraphQL ở /graphql, trang tra cứu ở /.",
  },
  failure: { en: "Something went wrong on the server.", vi: "Máy chủ gặp lỗi." },
});
