import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  closed: {
    en: "The season is closed: who led it does not change by this.",
    vi: "Năm thi đua đã kết thúc: không thay đổi trưởng, phó trưởng cụm bằng thao tác này.",
  },
  secondHead: {
    en: "A cluster has one head.",
    vi: "Mỗi cụm chỉ có một trưởng cụm.",
  },
  unitTwice: {
    en: "The unit leads the cluster in another term already.",
    vi: "Đơn vị đã có trong một nhiệm kỳ khác của danh sách.",
  },
  notAMember: {
    en: "{unit} is no member of the season's cluster.",
    vi: "{unit} không phải thành viên của cụm trong năm thi đua.",
  },
  notElected: {
    en: "Heads of the sector's clusters are not elected.",
    vi: "Trưởng, phó trưởng cụm của ngành không do bầu.",
  },
  notAppointed: {
    en: "Heads of the sector's clusters are not appointed.",
    vi: "Trưởng, phó trưởng cụm của ngành không do cử.",
  },
  missing: {
    en: "Something must be there first: {what}.",
    vi: "Còn thiếu: {what}.",
  },
  decision: {
    en: "the decision that appoints them",
    vi: "quyết định cử",
  },
  conference: {
    en: "a conference of the cluster with ELECTION",
    vi: "hội nghị của cụm có nội dung bầu cụm trưởng",
  },
  basisUnknown: {
    en: "How the unit came to the role is not known.",
    vi: "Chưa rõ đơn vị được cử hay được bầu.",
  },
  unitUnknown: {
    en: "The unit is not named.",
    vi: "Chưa nêu tên đơn vị.",
  },
  membersUnknown: {
    en: "The season has no members on record: whether {unit} is one is not known.",
    vi: "Năm thi đua chưa có thành viên nào được ghi nhận: chưa rõ {unit} có phải thành viên hay không.",
  },
  headUnknown: {
    en: "No head is named.",
    vi: "Chưa có trưởng cụm.",
  },
});
