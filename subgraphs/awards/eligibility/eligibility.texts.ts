import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  wrongRecipient: {
    en: "`recipientId` is {what}'s; {title} can be given to {kinds} only.",
    vi: "`recipientId` là của {what}; {title} chỉ tặng cho {kinds}.",
  },
  aPerson: { en: "a person", vi: "cá nhân" },
  aUnit: { en: "a unit", vi: "đơn vị" },
  or: { en: " or ", vi: " hoặc " },

  // What came of a clause.
  unknownClause: {
    en: "The graph does not know this kind of clause.",
    vi: "Hệ thống chưa biết loại tiêu chuẩn này.",
  },
  unfinishedClause: {
    en: "The clause does not say which title or which number it asks for.",
    vi: "Tiêu chuẩn không nêu danh hiệu hoặc số lượng yêu cầu.",
  },
  noRatings: {
    en: "The graph holds no ratings.",
    vi: "Hệ thống không có dữ liệu xếp loại mức độ hoàn thành nhiệm vụ.",
  },
  noInitiatives: {
    en: "The graph holds no initiatives.",
    vi: "Hệ thống không có dữ liệu sáng kiến.",
  },
  noMembers: {
    en: "The graph holds no titles or ratings of a unit's members.",
    vi: "Hệ thống không có dữ liệu danh hiệu, xếp loại của cá nhân trong đơn vị.",
  },
  rated: {
    en: "{years}: rated as asked for or better.",
    vi: "Năm {years}: đạt mức xếp loại theo yêu cầu trở lên.",
  },
  ratedTooLow: {
    en: "{years}: rated lower than asked for.",
    vi: "Năm {years}: mức xếp loại thấp hơn yêu cầu.",
  },
  notRated: {
    en: "{years}: no rating is on record.",
    vi: "Năm {years}: không có dữ liệu xếp loại.",
  },
  ratedTooLowOrElse: {
    en: "{years}: not rated as asked for, and no initiative is on record; other ways to meet this are not on record.",
    vi: "Năm {years}: chưa đạt mức xếp loại theo yêu cầu và không có dữ liệu sáng kiến; hệ thống không có dữ liệu về các trường hợp thay thế khác.",
  },
  initiativeInstead: {
    en: "A recognised initiative is on record, which is enough in place of the rating.",
    vi: "Có dữ liệu sáng kiến được công nhận, thay cho mức xếp loại.",
  },
  initiatives: {
    en: "{recognised} of the scope recognised by the end of {year}, {number} asked for.",
    vi: "Có {recognised} sáng kiến đúng phạm vi được công nhận đến hết năm {year}, yêu cầu {number}.",
  },
  memberHolds: {
    en: "{title}: a member with it is on record.",
    vi: "{title}: có dữ liệu cá nhân trong đơn vị đạt danh hiệu.",
  },
  noMemberHolds: {
    en: "{title}: no member with it is on record.",
    vi: "{title}: không có dữ liệu cá nhân trong đơn vị đạt danh hiệu.",
  },
  memberShare: {
    en: "{met} of {headcount} members on record, {number} % asked for.",
    vi: "Có dữ liệu {met} trên {headcount} cá nhân đạt, yêu cầu {number}%.",
  },
  moreThanHeadcount: {
    en: "{onRecord} members are on record, but the unit has {headcount} people: the number of staff cannot be right.",
    vi: "Có dữ liệu {onRecord} cá nhân, nhưng đơn vị chỉ có {headcount} người: số lượng biên chế chưa đúng.",
  },
  noDiscipline: {
    en: "The graph holds no disciplinary records.",
    vi: "Hệ thống không có dữ liệu kỷ luật.",
  },
  forPeople: { en: "People must judge this.", vi: "Nội dung này cần người xem xét." },
  streakHeld: {
    en: "{title}: on record for {years}.",
    vi: "{title}: có dữ liệu các năm {years}.",
  },
  streakBroken: {
    en: "{title}: revoked for {years}, which breaks the years in a row.",
    vi: "{title}: đã bị thu hồi của năm {years}, nên không còn liên tục.",
  },
  streakUnknown: {
    en: "{title}: no record for {years}; {number} years in a row are asked for.",
    vi: "{title}: không có dữ liệu của năm {years}; yêu cầu {number} năm liên tục.",
  },
  timesHeld: {
    en: "{title}: {held} on record before {year}, {number} asked for.",
    vi: "{title}: có dữ liệu {held} lần trước năm {year}, yêu cầu {number} lần.",
  },
  held: { en: "{title}, {year}: on record.", vi: "{title}, năm {year}: có dữ liệu." },
  revoked: { en: "{title}, {year}: revoked.", vi: "{title}, năm {year}: đã bị thu hồi." },
  notHeld: { en: "{title}, {year}: no record.", vi: "{title}, năm {year}: không có dữ liệu." },
  nominated: {
    en: "{title}, {year}: a nomination is on record, and has come to {state}.",
    vi: "{title}, năm {year}: có dữ liệu đề nghị xét tặng, tình trạng: {state}.",
  },
  nominationEnded: {
    en: "{title}, {year}: the nomination ended as {state}.",
    vi: "{title}, năm {year}: việc đề nghị xét tặng đã kết thúc, tình trạng: {state}.",
  },
  nominatedOnly: {
    en: "{title}, {year}: a nomination is on record, but only as {state}.",
    vi: "{title}, năm {year}: có dữ liệu đề nghị xét tặng, nhưng mới ở tình trạng: {state}.",
  },
  notNominated: {
    en: "{title}, {year}: no nomination is on record.",
    vi: "{title}, năm {year}: không có dữ liệu đề nghị xét tặng.",
  },
  noVotes: {
    en: "{title}, {year}: no count of votes is on record; {number} % are asked for.",
    vi: "{title}, năm {year}: không có dữ liệu kiểm phiếu; yêu cầu đạt {number}%.",
  },
  votes: {
    en: "{title}, {year}: {share} % of those who could vote were for it, {number} % are asked for.",
    vi: "{title}, năm {year}: {share}% số người có quyền bỏ phiếu tán thành, yêu cầu đạt {number}%.",
  },
});
