import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  notStandingInSeason: {
    en: "{unit} did not stand in the season, from {from} to {to}.",
    vi: "{unit} không tồn tại trong năm thi đua, từ {from} đến {to}.",
  },
  inOtherSeason: {
    en: "{unit} is a member of {season} already: a unit is in one cluster of a kind a year.",
    vi: "{unit} đã là thành viên của {season}: mỗi năm một đơn vị chỉ thuộc một cụm cùng loại.",
  },
  countDiffers: {
    en: "{count} members are counted, and {named} are named.",
    vi: "Số thành viên nêu là {count}, số đơn vị được nêu tên là {named}.",
  },
  membersFixed: {
    en: "From SCORING on the members of a season do not change.",
    vi: "Từ bước chấm điểm, thành viên của năm thi đua không thay đổi.",
  },
  nothingToChange: {
    en: "Say who joins or who leaves.",
    vi: "Hãy nêu đơn vị gia nhập hoặc rời cụm.",
  },
  joinsAndLeaves: {
    en: "The unit stands among those that join and those that leave.",
    vi: "Đơn vị vừa có trong danh sách gia nhập vừa có trong danh sách rời cụm.",
  },
  isMember: {
    en: "{unit} is a member already.",
    vi: "{unit} đã là thành viên.",
  },
  isNoMember: {
    en: "{unit} is no member of the season's cluster.",
    vi: "{unit} không phải thành viên của cụm trong năm thi đua.",
  },
  leads: {
    en: "{unit} leads the cluster: name others first.",
    vi: "{unit} đang là trưởng hoặc phó trưởng cụm: hãy cử đơn vị khác trước.",
  },
  hasScorecard: {
    en: "{unit} has scored itself in the season: it stays a member.",
    vi: "{unit} đã tự chấm điểm trong năm thi đua: vẫn là thành viên.",
  },
  reasonAfterPledge: {
    en: "The members have signed their pledge: say why they change.",
    vi: "Các thành viên đã ký giao ước: phải nêu lý do thay đổi.",
  },
  reasonAfterSigning: {
    en: "{unit} has signed the pledge: say why it leaves.",
    vi: "{unit} đã ký giao ước: phải nêu lý do rời cụm.",
  },
  reasonAfterNomination: {
    en: "{unit} was put forward in the season: say why it leaves.",
    vi: "{unit} đã được đề nghị xét tặng trong năm thi đua: phải nêu lý do rời cụm.",
  },
});
