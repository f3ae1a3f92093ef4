import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  notUnderItself: {
    en: "a unit is not under itself",
    vi: "đơn vị không thể trực thuộc chính mình",
  },
  followsAnother: {
    en: "a unit does not follow itself",
    vi: "đơn vị không thể kế thừa chính mình",
  },
  codeElsewhere: {
    en: "A unit of another sector has the code {code}: codes of units are unique over all sectors.",
    vi: "Mã {code} đã là của đơn vị thuộc ngành khác: mã đơn vị là duy nhất trong tất cả các ngành.",
  },
  kindOfSector: {
    en: "The sector has no units of this kind. It has: {kinds}.",
    vi: "Ngành không có loại đơn vị này. Các loại có trong ngành: {kinds}.",
  },
  provinceNotStanding: {
    en: "The province was none on {day}: it had ended, or did not yet exist.",
    vi: "Tỉnh, thành phố không tồn tại vào ngày {day}: đã kết thúc hoặc chưa thành lập.",
  },
});
