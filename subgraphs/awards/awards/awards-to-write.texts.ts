import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  none: { en: "Name one award at least.", vi: "Phải nêu ít nhất một khen thưởng." },
  twice: {
    en: "The award stands twice in the list.",
    vi: "Khen thưởng này xuất hiện hai lần trong danh sách.",
  },
  revokedAlready: {
    en: "The award was revoked already.",
    vi: "Khen thưởng này đã bị thu hồi.",
  },
  conferredAlready: {
    en: "The award was handed over already, on {day}.",
    vi: "Khen thưởng này đã được trao ngày {day}.",
  },
  notYet: {
    en: "What is done is recorded once it is done; {day} has not come yet.",
    vi: "Chỉ ghi việc đã thực hiện; ngày {day} chưa đến.",
  },
  conferredBeforeDecision: {
    en: "An award is handed over after its decision, which was signed on {decided}.",
    vi: "Khen thưởng được trao sau khi có quyết định; quyết định ký ngày {decided}.",
  },
  revokedBeforeDecision: {
    en: "An award is taken back after its decision, which was signed on {decided}.",
    vi: "Khen thưởng bị thu hồi sau khi có quyết định tặng; quyết định tặng ký ngày {decided}.",
  },
  revokedBeforeConferred: {
    en: "The award was handed over on {conferred}, which is later.",
    vi: "Khen thưởng này được trao ngày {conferred}, sau ngày thu hồi.",
  },
  earlierDecision: {
    en: "The decision that takes an award back was signed on {signed}, before the one that gave it, of {decided}.",
    vi: "Quyết định thu hồi ký ngày {signed}, trước quyết định tặng ký ngày {decided}.",
  },
  otherIssuer: {
    en: "Whoever gave an award takes it back: this one was given by {giver}, and the decision is of {issuer}.",
    vi: "Người quyết định tặng mới có quyền thu hồi: khen thưởng này do {giver} quyết định, còn quyết định thu hồi của {issuer}.",
  },
  ownDecision: {
    en: "The decision that gave the award does not take it back.",
    vi: "Quyết định tặng không thể đồng thời là quyết định thu hồi.",
  },
  giverUnknown: {
    en: "The records do not say who gave the award.",
    vi: "Dữ liệu không ghi ai quyết định tặng khen thưởng này.",
  },
  groundNeeded: {
    en: "Say in words why the awards are taken back.",
    vi: "Phải nêu bằng lời lý do thu hồi.",
  },
});
