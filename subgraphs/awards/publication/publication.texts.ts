import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  endsBeforeStart: {
    en: "ends_on is not before starts_on, {startsOn}",
    vi: '"Ngày kết thúc" không sớm hơn "Ngày bắt đầu", {startsOn}',
  },
  codeIs: { en: "the code is {code}", vi: "mã là {code}" },
  noNominations: {
    en: "Name the nominations that are published.",
    vi: "Phải nêu các đề nghị được công khai.",
  },
  notAppraised: {
    en: "Only nominations that are appraised and not yet before the council are published.",
    vi: "Chỉ công khai đề nghị đã thẩm định và chưa trình Hội đồng.",
  },
  lastBeforeFirst: {
    en: "The last day is before the first.",
    vi: "Ngày kết thúc sớm hơn ngày bắt đầu.",
  },
  beforeProposal: {
    en: "The first day is before the day of a nomination, {day}.",
    vi: "Ngày bắt đầu sớm hơn ngày đề nghị {day}.",
  },
  tooShort: {
    en: "The notice runs {days} working days; {needed} are asked for{basis}.",
    vi: "Thời gian công khai là {days} ngày làm việc, trong khi phải đủ {needed} ngày làm việc{basis}.",
  },
  basis: { en: " (by {article})", vi: " (theo {article})" },
  unverifiedRule: {
    en: "How many working days are asked for was taken from a rule whose text was not seen{basis}.",
    vi: "Số ngày làm việc phải đủ lấy theo quy định chưa đối chiếu văn bản{basis}.",
  },
  uncertainCalendar: {
    en: "Days off in this time are not known for certain: count the working days by the notices of the year.",
    vi: "Ngày nghỉ lễ, tết trong thời gian này chưa được xác nhận; hãy đối chiếu với thông báo nghỉ lễ, tết của năm.",
  },
  notBegun: {
    en: "The notice begins on {day}: nobody can have commented on it yet.",
    vi: "Thông báo bắt đầu từ ngày {day}, chưa thể có ý kiến.",
  },
  receivedBefore: {
    en: "The comment came before the notice began, on {day}.",
    vi: "Ngày nhận ý kiến sớm hơn ngày bắt đầu công khai {day}.",
  },
  receivedLater: {
    en: "The day is still to come.",
    vi: "Ngày này chưa đến.",
  },
  contentNeeded: {
    en: "Say what the comment says.",
    vi: "Phải ghi nội dung ý kiến.",
  },
  conclusionNeeded: {
    en: "Say what was concluded of the comment.",
    vi: "Phải ghi kết luận về ý kiến.",
  },
  concludedBefore: {
    en: "The comment has a conclusion already.",
    vi: "Ý kiến này đã có kết luận.",
  },
  keptAsItCame: {
    en: "A comment is concluded as it came: what it says, when and on what cannot change with that.",
    vi: "Khi kết luận không thay đổi nội dung, ngày nhận và đối tượng của ý kiến.",
  },
});
