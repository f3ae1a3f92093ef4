import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  noClusterVoteNeeded: {
    en: "the vote of the cluster, which the title needs",
    vi: "kết quả bình xét, suy tôn của cụm mà danh hiệu này phải có",
  },
  clusterVotePassed: {
    en: "a closed vote of the cluster that it passed",
    vi: "cuộc bỏ phiếu của cụm đã kết thúc với kết quả đạt",
  },
  dossierComplete: {
    en: "a dossier with all documents that the title asks for",
    vi: "hồ sơ đủ các tài liệu mà danh hiệu, hình thức yêu cầu",
  },
  noOpenCase: {
    en: "no case against the nominee that is open",
    vi: "đối tượng không có vụ việc đang được xem xét",
  },
  published: {
    en: "a publication for comment that lasted long enough and has ended",
    vi: "việc công khai lấy ý kiến đã đủ ngày và đã kết thúc",
  },
  commentsConcluded: {
    en: "a conclusion on each comment that was received",
    vi: "kết luận đối với mọi ý kiến đã nhận",
  },
  councilVotePassed: {
    en: "a closed vote of the council that it passed",
    vi: "cuộc bỏ phiếu của hội đồng đã kết thúc với kết quả đạt",
  },
  noOpenBallot: {
    en: "no vote on it is open",
    vi: "không còn cuộc bỏ phiếu nào đang mở đối với đề nghị",
  },
  noStep: {
    en: "From {from} a nomination does not move to {to}.",
    vi: "Đề nghị đang ở tình trạng {from} không chuyển được sang tình trạng {to}.",
  },
  otherMutation: {
    en: "A nomination comes to {to} by {mutation}.",
    vi: "Đề nghị chuyển sang tình trạng {to} qua thao tác {mutation}.",
  },
  already: {
    en: "The nomination is in {state} already.",
    vi: "Đề nghị đã ở tình trạng {state}.",
  },
  missing: {
    en: "Something must be there first: {what}.",
    vi: "Còn thiếu: {what}.",
  },
  missingOrReason: {
    en: "Something must be there first, or a reason be given: {what}.",
    vi: "Còn thiếu, hoặc phải nêu lý do: {what}.",
  },
  gone: {
    en: "The nomination moved on without this, for the reason that is given: {what}.",
    vi: "Đề nghị đã chuyển bước dù còn thiếu, với lý do đã nêu: {what}.",
  },
  sayWhy: {
    en: "Say why the nominations move so.",
    vi: "Phải nêu lý do chuyển bước.",
  },
  sayOpinion: {
    en: "Give the opinion of the appraisal.",
    vi: "Phải ghi ý kiến thẩm định.",
  },
  samePerson: {
    en: "Whoever submitted a nomination does not appraise it.",
    vi: "Người đã trình hồ sơ không được thẩm định chính hồ sơ đó.",
  },
  nobodyNamed: {
    en: "Name at least one nomination.",
    vi: "Phải nêu ít nhất một đề nghị.",
  },
  lowerTitleNeeded: {
    en: "Name the lower title.",
    vi: "Phải nêu danh hiệu, hình thức thấp hơn.",
  },
  noLowerTitle: {
    en: "A lower title is named for DOWNGRADED only.",
    vi: "Chỉ nêu danh hiệu, hình thức thấp hơn khi hạ hình thức.",
  },
  notLower: {
    en: "The title is not lower than the one that was proposed.",
    vi: "Danh hiệu, hình thức này không thấp hơn danh hiệu, hình thức đã đề nghị.",
  },
  nominatedBefore: {
    en: "The recipient is nominated for the lower title in this year already.",
    vi: "Đối tượng đã được đề nghị danh hiệu, hình thức thấp hơn trong năm.",
  },
  beforeLastStep: {
    en: "The day is before the last step, which was taken on {day}.",
    vi: "Ngày sớm hơn bước trước, thực hiện ngày {day}.",
  },
});
