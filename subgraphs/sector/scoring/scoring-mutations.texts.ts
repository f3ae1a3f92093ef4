import { catalogue } from "../../../platform/languages/catalogue";

/** What is told of scoring tables that are published, and of points that are given. */
export const texts = catalogue({
  kindTwice: {
    en: "The kind of unit stands in the list twice.",
    vi: "Loại đơn vị xuất hiện hai lần trong danh sách.",
  },
  kindOfSector: {
    en: "The sector has no units of the kind {kind}.",
    vi: "Ngành không có loại đơn vị {kind}.",
  },
  kindHasScheme: {
    en: "There is a scoring table of {year} for units of the kind {kind} already.",
    vi: "Năm {year} đã có bảng tiêu chí chấm điểm cho loại đơn vị {kind}.",
  },
  noCriteria: {
    en: "A scoring table has at least one criterion.",
    vi: "Bảng tiêu chí phải có ít nhất một tiêu chí.",
  },
  criterionTwice: {
    en: "The criterion {code} stands in the list twice.",
    vi: "Tiêu chí {code} xuất hiện hai lần trong danh sách.",
  },
  noCriterion: {
    en: "The scoring table has no criterion {code}.",
    vi: "Bảng tiêu chí không có tiêu chí {code}.",
  },
  parentFirst: {
    en: "A criterion stands before its parts.",
    vi: "Tiêu chí lớn phải đứng trước các tiêu chí thành phần.",
  },
  twoDigits: {
    en: "Points have at most two digits after the point.",
    vi: "Điểm có nhiều nhất hai chữ số thập phân.",
  },
  partsDiffer: {
    en: "The parts of the criterion give {ofParts} points in all, and it gives {points}.",
    vi: "Tổng điểm các tiêu chí thành phần là {ofParts}, điểm chuẩn của tiêu chí là {points}.",
  },
  notScored: {
    en: "Points are given and reviewed while the season is under way or being scored.",
    vi: "Việc chấm điểm và thẩm định chỉ thực hiện khi năm thi đua đang triển khai hoặc đang chấm điểm.",
  },
  noCardYet: {
    en: "The unit has no scorecard in this season yet: the first is sent without a version.",
    vi: "Đơn vị chưa có phiếu chấm điểm trong năm thi đua này: lần gửi đầu không kèm phiên bản.",
  },
  noMember: {
    en: "The unit is no member of the season's cluster.",
    vi: "Đơn vị không phải thành viên của cụm trong năm thi đua.",
  },
  evidenceNeeded: {
    en: "The scoring table asks for a file that shows what the points are for.",
    vi: "Bảng tiêu chí yêu cầu tài liệu minh chứng cho điểm này.",
  },
  evidenceOf: {
    en: "a file for the criterion {code}",
    vi: "tài liệu minh chứng cho tiêu chí {code}",
  },
  noScheme: {
    en: "The unit has no scoring table to score itself by.",
    vi: "Đơn vị chưa có bảng tiêu chí để tự chấm điểm.",
  },
  schemeNeeded: {
    en: "A scoring table of the season's year for units of the kind {kind}.",
    vi: "Bảng tiêu chí chấm điểm của năm thi đua cho loại đơn vị {kind}.",
  },
  notTheUnits: {
    en: "The scorecard waits for the review, or the review is done.",
    vi: "Phiếu chấm điểm đang chờ thẩm định hoặc đã thẩm định.",
  },
  hasParts: {
    en: "The criterion {code} has parts: points are given for these.",
    vi: "Tiêu chí {code} có tiêu chí thành phần: chỉ chấm điểm các tiêu chí thành phần.",
  },
  notAllScored: {
    en: "What goes to the review has points for each criterion without parts.",
    vi: "Phiếu gửi thẩm định phải có điểm cho mọi tiêu chí không có tiêu chí thành phần.",
  },
  openCriteria: {
    en: "Points for {codes}.",
    vi: "Điểm của các tiêu chí {codes}.",
  },
  noCard: {
    en: "The unit has no scorecard in this season.",
    vi: "Đơn vị không có phiếu chấm điểm trong năm thi đua này.",
  },
  notSent: {
    en: "Only a scorecard that the unit has sent to the review is reviewed.",
    vi: "Chỉ thẩm định phiếu chấm điểm mà đơn vị đã gửi thẩm định.",
  },
  ownCard: {
    en: "Nobody reviews points that they sent, or those of a unit that they act for.",
    vi: "Không ai thẩm định điểm do mình gửi hoặc điểm của đơn vị mà mình đại diện.",
  },
  reasonToReturn: {
    en: "To return a scorecard, say why.",
    vi: "Trả lại phiếu chấm điểm phải nêu lý do.",
  },
  whyOtherPoints: {
    en: "Where the review gives other points than the unit did, a note says why.",
    vi: "Điểm thẩm định khác điểm tự chấm thì phải nêu ý kiến thẩm định.",
  },
  noFilesOfReview: {
    en: "The files that show points are the unit's: a review gives none.",
    vi: "Tài liệu minh chứng do đơn vị gửi: thẩm định không kèm tệp.",
  },
});
