import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  nobodyNamed: {
    en: "Name who is put forward for what.",
    vi: "Phải nêu ít nhất một đối tượng được đề nghị.",
  },
  notEligible: {
    en: "The records show that the recipient does not meet what the title asks for. Say in `despite` why the proposal goes on.",
    vi: "Dữ liệu cho thấy đối tượng chưa đủ điều kiện đối với danh hiệu, hình thức này. Phải nêu lý do vẫn đề nghị tại mục `despite`.",
  },
  ineligible: {
    en: "Proposed although the records show that the recipient does not meet what the title asks for.",
    vi: "Đề nghị dù dữ liệu cho thấy đối tượng chưa đủ điều kiện.",
  },
  chainBroken: {
    en: "The years in a row that the title asks for are not all on record.",
    vi: "Chuỗi năm liên tục mà danh hiệu yêu cầu chưa đủ trong dữ liệu.",
  },
  unverified: {
    en: "Whoever entered the rule that the check went by had not seen its text: {rule}.",
    vi: "Người nhập chưa đối chiếu nguyên văn quy định dùng để xét: {rule}.",
  },
  outsideSectorFlag: {
    en: "The unit is not put forward for the sector's flag of the year.",
    vi: "Đơn vị không thuộc danh sách đề nghị cờ thi đua của ngành trong năm.",
  },
  amongSectorFlag: {
    en: "From 11 June 2024, courts put forward for the Government's flag are chosen among those that reach the courts' flag. Say in `despite` why the proposal goes on.",
    vi: "Từ ngày 11/6/2024, đơn vị được đề nghị Cờ thi đua của Chính phủ phải chọn trong số đạt Cờ thi đua Tòa án nhân dân. Phải nêu lý do vẫn đề nghị tại mục `despite`.",
  },
  twoOfOneFamily: {
    en: "The recipient has, or is proposed for, another title of this family in the year: {title}.",
    vi: "Đối tượng đã được tặng hoặc đề nghị một danh hiệu, hình thức khác cùng loại trong năm: {title}.",
  },
  sameAchievement: {
    en: "The recipient has, or is proposed for, something for the same achievement in the year.",
    vi: "Đối tượng đã được tặng hoặc đề nghị khen thưởng cho cùng một thành tích trong năm.",
  },
  late: {
    en: "Proposals for this title were due by {day}.",
    vi: "Hạn đề nghị danh hiệu này là ngày {day}.",
  },
});
