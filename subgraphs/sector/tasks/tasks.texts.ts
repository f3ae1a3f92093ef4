import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  advanceSeason: {
    en: "{cluster}, {year}: everything is there to move it to {state}.",
    vi: "{cluster}, năm {year}: đã đủ điều kiện chuyển sang bước {state}.",
  },
  reviewScorecard: {
    en: "{cluster}, {year}: the points of {unit} wait for their review.",
    vi: "{cluster}, năm {year}: bảng điểm của {unit} đang chờ thẩm định.",
  },
  scorecardReturned: {
    en: "{cluster}, {year}: the points of {unit} were returned.",
    vi: "{cluster}, năm {year}: bảng điểm của {unit} đã bị trả lại.",
  },
  signPledge: {
    en: "{cluster}, {year}: {unit} has not signed the pledge.",
    vi: "{cluster}, năm {year}: {unit} chưa ký giao ước thi đua.",
  },
  submitSelfScore: {
    en: "{cluster}, {year}: {unit} has not sent its own points.",
    vi: "{cluster}, năm {year}: {unit} chưa nộp bảng tự chấm điểm.",
  },
});
