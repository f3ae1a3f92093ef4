import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  unavailable: {
    en: "The {subgraph} subgraph did not answer; what it owns is missing here.",
    vi: "Phân hệ {subgraph} không trả lời; dữ liệu của phân hệ này bị thiếu ở đây.",
  },
  tooLate: {
    en: "The {subgraph} subgraph had not answered when the time of the operation was over; what it owns is missing here.",
    vi: "Phân hệ {subgraph} chưa trả lời khi thao tác hết thời gian; dữ liệu của phân hệ này bị thiếu ở đây.",
  },
  wrongAnswer: {
    en: "The {subgraph} subgraph answered with something else than it was asked for; that is missing here.",
    vi: "Phân hệ {subgraph} trả lời khác với điều được hỏi; phần đó bị thiếu ở đây.",
  },
});
