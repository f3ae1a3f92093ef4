import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  missingToken: {
    en: "This graph answers only who says who they are. Send a token, with authorization: Bearer <token>.",
    vi: "Hệ thống chỉ trả lời người đã xác thực. Hãy gửi mã truy cập, kèm authorization: Bearer <token>.",
  },
  refusedToken: {
    en: "{reason} Get a new token, or send none.",
    vi: "{reason} Hãy lấy mã truy cập mới, hoặc không gửi mã nào.",
  },
  uncheckedToken: {
    en: "The token cannot be checked now, since its issuer's keys are not to be had. Try again in a moment.",
    vi: "Hiện không kiểm tra được mã truy cập, vì không lấy được khóa của nơi cấp. Hãy thử lại sau ít phút.",
  },
  noBearer: {
    en: "The authorization header has no bearer token.",
    vi: "Tiêu đề authorization không có mã truy cập dạng Bearer.",
  },
  tooLong: { en: "The token is too long.", vi: "Mã truy cập quá dài." },
  noToken: {
    en: "The token is no JSON Web Token.",
    vi: "Mã truy cập không phải là JSON Web Token.",
  },
  hasExtensions: {
    en: "The token has extensions that are not taken here.",
    vi: "Mã truy cập có phần mở rộng không được chấp nhận ở đây.",
  },
  ofOtherType: { en: "The token is of another type.", vi: "Mã truy cập thuộc loại khác." },
  endless: {
    en: "The token does not say when it ends.",
    vi: "Mã truy cập không cho biết khi nào hết hạn.",
  },
  notValidYet: { en: "The token is not valid yet.", vi: "Mã truy cập chưa có hiệu lực." },
  noIssueTime: {
    en: "The token does not say when it was issued.",
    vi: "Mã truy cập không cho biết được cấp khi nào.",
  },
  notIssuedYet: { en: "The token is not issued yet.", vi: "Mã truy cập chưa được cấp." },
  goodForTooLong: {
    en: "The token is good for longer than is taken here.",
    vi: "Mã truy cập có thời hạn dài hơn mức được chấp nhận ở đây.",
  },
  ofNobody: {
    en: "The token does not say whom it is of.",
    vi: "Mã truy cập không cho biết là của ai.",
  },
  expired: { en: "The token has expired.", vi: "Mã truy cập đã hết hạn." },
  claimFails: {
    en: "A claim of the token does not hold.",
    vi: "Một thông tin trong mã truy cập không đúng.",
  },
  signedOtherwise: {
    en: "The token is signed in a way that is not taken here.",
    vi: "Mã truy cập được ký theo cách không được chấp nhận ở đây.",
  },
  unknownKey: {
    en: "The token is not signed by a key that is known here.",
    vi: "Mã truy cập không được ký bằng khóa đã biết ở đây.",
  },
  ofOtherIssuer: { en: "The token is of another issuer.", vi: "Mã truy cập do nơi khác cấp." },
  forOthers: { en: "The token is for somebody else.", vi: "Mã truy cập dành cho nơi khác." },
});
