import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  oneRecipient: {
    en: "An award is given of a nomination, to a recipient on record, or to one that is named: one of these, and only one.",
    vi: "Mỗi khen thưởng ghi theo đề nghị, theo đối tượng có trong dữ liệu, hoặc theo tên: chọn một và chỉ một.",
  },
  titleNeeded: {
    en: "An award without a nomination names its title.",
    vi: "Khen thưởng không theo đề nghị thì phải ghi danh hiệu, hình thức khen thưởng.",
  },
  kindNeeded: {
    en: "Of a recipient that only has a name it must be said what it is.",
    vi: "Đối tượng chỉ có tên thì phải ghi là cá nhân, tập thể hay hộ gia đình.",
  },
  nameNeeded: {
    en: "The name is not on record: give it as the certificate has it.",
    vi: "Dữ liệu không có tên: hãy ghi tên như trên bằng, giấy chứng nhận.",
  },
  titleOfNomination: {
    en: "The nomination is for {title}. Leave the title out, or name that one.",
    vi: "Đề nghị này là cho {title}. Hãy bỏ trống danh hiệu hoặc ghi đúng danh hiệu đó.",
  },
  otherYear: {
    en: "The nomination is of the year {year}.",
    vi: "Đề nghị này là của năm {year}.",
  },
  decidedAlready: {
    en: "The nomination is decided already.",
    vi: "Đề nghị này đã có quyết định.",
  },
  ended: {
    en: "The nomination has ended, or was sent back: {state}.",
    vi: "Đề nghị này đã kết thúc hoặc đã bị trả lại: {state}.",
  },
  notApproved: {
    en: "{count} nominations are not approved by the council. Say why the decision is recorded all the same.",
    vi: "Có {count} đề nghị chưa được Hội đồng thông qua. Hãy nêu lý do vẫn ghi quyết định.",
  },
  beforeVote: {
    en: "The decision was signed on {day}, before the vote of {vote}.",
    vi: "Quyết định ký ngày {day}, trước ngày bỏ phiếu {vote}.",
  },
  notYetSigned: {
    en: "A decision is recorded once it is signed; {day} has not come yet.",
    vi: "Quyết định chỉ được ghi khi đã ký; ngày {day} chưa đến.",
  },
  noSuchTitle: {
    en: "There is no title with this code.",
    vi: "Không có danh hiệu, hình thức khen thưởng nào có mã này.",
  },
  notUsable: {
    en: "The title cannot be given here: {allowed}.",
    vi: "Không tặng được danh hiệu này: {allowed}.",
  },
  othersDecide: {
    en: "{issuer} does not decide on {title}: {others} does, by {basis}.",
    vi: "{issuer} không có thẩm quyền quyết định {title}: thẩm quyền thuộc {others} theo {basis}.",
  },
  or: { en: " or ", vi: " hoặc " },
  article: { en: "{article} of {citation}", vi: "{article} của {citation}" },
  decidesUnverified: {
    en: "That {issuer} decides on {title} rests on {basis}, whose text was not seen.",
    vi: "Thẩm quyền của {issuer} đối với {title} dựa trên {basis}, văn bản này chưa được đối chiếu.",
  },
  decidesUnknown: {
    en: "The records do not say who decides on {title} at that time.",
    vi: "Dữ liệu không có thẩm quyền quyết định {title} vào thời điểm đó.",
  },
  twice: {
    en: "The same award stands twice in the decision.",
    vi: "Cùng một khen thưởng xuất hiện hai lần trong quyết định.",
  },
  given: {
    en: "The recipient has this title for the year {year} already: {award}.",
    vi: "Đối tượng đã được tặng danh hiệu, hình thức này cho năm {year}: {award}.",
  },
  revokedBefore: {
    en: "The same award was given and revoked: {award}. It is not given again.",
    vi: "Khen thưởng này đã được tặng và đã bị thu hồi: {award}. Không tặng lại.",
  },
  sameAchievement: {
    en: "The recipient has another award of the year {year} for the same: {award}.",
    vi: "Đối tượng đã có khen thưởng khác của năm {year} cho cùng thành tích: {award}.",
  },
  noNumber: {
    en: "The certificates need the number and the day of the decision, which are not known yet.",
    vi: "In bằng, giấy chứng nhận cần số và ngày của quyết định, hiện chưa có đủ.",
  },
  noRegisterNumbers: {
    en: "{count} awards have no number in the book of awards, which their certificates need.",
    vi: "Có {count} khen thưởng chưa có số sổ vàng để in bằng, giấy chứng nhận.",
  },
  noReasons: {
    en: "It is not said what {count} awards are given for, which their certificates need.",
    vi: "Có {count} khen thưởng chưa ghi thành tích để in bằng, giấy chứng nhận.",
  },
  noPosts: {
    en: "Of {count} people no post is known, which their certificates need.",
    vi: "Có {count} cá nhân chưa có chức vụ, đơn vị công tác để in bằng, giấy chứng nhận.",
  },
});
