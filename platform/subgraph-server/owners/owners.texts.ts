import { catalogue } from "../../languages/catalogue";

export const texts = catalogue({
  unavailable: {
    en: "The {subgraph} subgraph did not answer, and what it owns is needed here: nothing was written. Send the same again later.",
    vi: "Phân hệ {subgraph} không trả lời, trong khi ở đây cần dữ liệu của phân hệ này: chưa ghi gì. Hãy gửi lại yêu cầu này sau.",
  },
});
