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
});
