import { catalogue } from "../../../platform/languages/catalogue";

/** What is told of faults in scoring tables and points. */
export const texts = catalogue({
  codeIs: { en: "the code is {code}", vi: "mã phải là {code}" },
  parentOfScheme: {
    en: "a criterion is part of one of its own scheme, {scheme}",
    vi: "tiêu chí thuộc một tiêu chí của cùng bảng tiêu chí {scheme}",
  },
  notPartOfItself: {
    en: "a criterion is not part of itself",
    vi: "tiêu chí không thuộc chính nó",
  },
  somePoints: {
    en: "a criterion gives points, or takes some away",
    vi: "tiêu chí có điểm chuẩn hoặc điểm trừ khác 0",
  },
  returnedWithReason: {
    en: "a card that was returned has the reason",
    vi: "phiếu bị trả lại có lý do trả lại",
  },
  notReviewedYet: {
    en: "only a card that was reviewed or returned has who did it and when",
    vi: "chỉ phiếu đã thẩm định hoặc bị trả lại mới có người thẩm định và ngày thẩm định",
  },
  notSubmittedYet: {
    en: "a card that was reviewed or returned was submitted on that day or before",
    vi: "phiếu được gửi không muộn hơn ngày thẩm định",
  },
  schemeOfYear: {
    en: "the scheme is one of the season's year, {year}",
    vi: "bảng tiêu chí là của năm thi đua {year}",
  },
  schemeOfSector: {
    en: "the scheme is one of the season's sector, {sector}",
    vi: "bảng tiêu chí là của ngành {sector}",
  },
  schemeOfKind: {
    en: "the scheme is for units of the member's kind, {kind}",
    vi: "bảng tiêu chí áp dụng cho loại đơn vị của thành viên, {kind}",
  },
  criterionOfScheme: {
    en: "the criterion is one of the card's scheme, {scheme}",
    vi: "tiêu chí thuộc bảng tiêu chí của phiếu, {scheme}",
  },
  pointsWithin: {
    en: "points from {least} to {most}",
    vi: "số điểm từ {least} đến {most}",
  },
  reviewedPoints: {
    en: "a card that was reviewed has reviewed points for each criterion",
    vi: "phiếu đã thẩm định có điểm thẩm định cho mỗi tiêu chí",
  },
  noReviewedPoints: {
    en: "only a card that was reviewed has reviewed points",
    vi: "chỉ phiếu đã thẩm định mới có điểm thẩm định",
  },
  notedDifference: {
    en: "where the review gave other points, review_note says why",
    vi: 'điểm thẩm định khác điểm tự chấm thì cột "Ý kiến thẩm định" nêu lý do',
  },
});
