import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  oneCluster: {
    en: "Name the cluster or give a new one: one of the two.",
    vi: "Chọn cụm đã có hoặc nhập cụm mới: một trong hai.",
  },
  year: { en: "year", vi: "Năm thi đua" },
  yearTaken: {
    en: "The cluster has a season of {year} already.",
    vi: "Cụm đã có năm thi đua {year}.",
  },
  farFromYear: {
    en: "The day is not of the emulation year {year}: a season lies in the year that it is called by, and may begin in the year before.",
    vi: "Ngày không thuộc năm thi đua {year}: năm thi đua nằm trong năm cùng tên và có thể bắt đầu từ năm trước đó.",
  },
  daysUnknown: {
    en: "The first and the last day of the season are not known: the sector has several calendars, and no season of the cluster before tells which.",
    vi: "Chưa rõ ngày đầu và ngày cuối của năm thi đua: ngành có nhiều kỳ tính năm, các năm thi đua trước của cụm không cho biết kỳ nào.",
  },
  noMembersBefore: {
    en: "No members were taken over: the cluster has no season before with members.",
    vi: "Không có thành viên nào được chuyển sang: cụm chưa có năm thi đua trước nào có thành viên.",
  },
  noSuccessor: {
    en: "{unit} ended, and no unit stands in its place: it is not taken over.",
    vi: "{unit} đã kết thúc và không có đơn vị kế thừa: không được chuyển sang.",
  },
});
