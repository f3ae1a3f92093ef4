import { catalogue } from "../languages/catalogue";

export const texts = catalogue({
  untrusted: {
    en: "This subgraph answers its gateway only, and this request is not known to be from it. {reason}",
    vi: "Phân hệ này chỉ trả lời cổng của mình, và không xác định được yêu cầu này là từ cổng gửi đến. {reason}",
  },
  notSigned: { en: "It is not signed.", vi: "Yêu cầu không có chữ ký." },
  wrongSignature: { en: "Its signature does not fit.", vi: "Chữ ký của yêu cầu không đúng." },
  ofOtherTime: { en: "Its signature is of another time.", vi: "Chữ ký của yêu cầu không đúng thời điểm." },
  sentBefore: { en: "It was sent before.", vi: "Yêu cầu đã được gửi trước đó." },
  nobodyAsks: { en: "It does not say who asks.", vi: "Yêu cầu không cho biết ai hỏi." },
});
