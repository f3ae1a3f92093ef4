import { catalogue } from "../../platform/languages/catalogue";

export const texts = catalogue({
  wrongMethod: {
    en: "{method} is not for files. Use PUT, GET or HEAD.",
    vi: "Phương thức {method} không dùng cho tệp. Hãy dùng PUT, GET hoặc HEAD.",
  },
  tokenNeeded: {
    en: "Files are for those who say who they are. Send a token, with authorization: Bearer <token>.",
    vi: "Tệp chỉ dành cho người đã xác thực. Hãy gửi mã truy cập, kèm authorization: Bearer <token>.",
  },
  mayNotStore: {
    en: "Who brings files holds one of the roles {allowed}.",
    vi: "Người gửi tệp phải giữ một trong các vai trò {allowed}.",
  },
  notFound: {
    en: "No file has this digest, or it is not for you.",
    vi: "Không có tệp nào mang mã băm này, hoặc tệp không dành cho bạn.",
  },
  wrongType: {
    en: "Files of {found} are not kept. Send one of {allowed}, and name its type in content-type.",
    vi: "Không lưu tệp thuộc loại {found}. Hãy gửi tệp thuộc một trong các loại {allowed}, và ghi loại tại content-type.",
  },
  noType: { en: "no type that is told", vi: "không được ghi" },
  otherContent: {
    en: "The content is not {type}. Send the file as it is, and name its own type in content-type.",
    vi: "Nội dung không đúng loại {type}. Hãy gửi nguyên tệp, và ghi đúng loại của tệp tại content-type.",
  },
  partOfFile: {
    en: "A file is sent whole. Send it without content-range.",
    vi: "Tệp phải được gửi trọn vẹn. Hãy gửi mà không có content-range.",
  },
  empty: { en: "The file is empty. Send its content.", vi: "Tệp rỗng. Hãy gửi nội dung của tệp." },
  tooLarge: {
    en: "The file is larger than {allowed} bytes. Send a smaller one.",
    vi: "Tệp lớn hơn {allowed} byte. Hãy gửi tệp nhỏ hơn.",
  },
  otherDigest: {
    en: "The content has another SHA-256 than the address names. Work it out over the bytes that are sent.",
    vi: "Nội dung có mã băm SHA-256 khác với mã trong địa chỉ. Hãy tính mã trên đúng các byte được gửi.",
  },
  tooManyOfYours: {
    en: "You have {allowed} files under way, which is as many as one may. Wait until one is through.",
    vi: "Bạn đang chuyển {allowed} tệp, là mức tối đa cho một người. Hãy chờ đến khi xong một tệp.",
  },
  tooMany: {
    en: "As many files are under way as there may be. Send the request again in a moment.",
    vi: "Số tệp đang được chuyển đã đến mức tối đa. Hãy gửi lại yêu cầu sau ít phút.",
  },
  noSuchRange: {
    en: "The file has {size} bytes, and none of the range that is asked for.",
    vi: "Tệp có {size} byte, không có phần nào thuộc khoảng được yêu cầu.",
  },
  unavailable: {
    en: "Files cannot be kept or given at the moment. Send the request again later.",
    vi: "Hiện không lưu hoặc lấy được tệp. Hãy gửi lại yêu cầu sau.",
  },
});
