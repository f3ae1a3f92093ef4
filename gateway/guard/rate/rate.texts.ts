import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  tooManyRequests: {
    en: "More than {allowed} requests a minute came from you. Ask again in {seconds} s.",
    vi: "Số yêu cầu gửi đến vượt quá {allowed} mỗi phút. Hãy gửi lại sau {seconds} giây.",
  },
});
