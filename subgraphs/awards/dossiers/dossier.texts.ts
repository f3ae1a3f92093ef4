import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  notInPlaceOfItself: {
    en: "a document takes the place of none that took its own",
    vi: "tài liệu không thay cho tài liệu đã thay chính nó",
  },
  fileOrNumber: {
    en: "a document has its number or its file",
    vi: "tài liệu phải có số, ký hiệu hoặc có tệp",
  },
  codeIs: { en: "the code is {code}", vi: "mã là {code}" },
  noNominations: {
    en: "Name the nominations.",
    vi: "Phải nêu các đề nghị khen thưởng.",
  },
  noDocuments: {
    en: "Name the documents.",
    vi: "Phải nêu các tài liệu.",
  },
  documentNeeded: {
    en: "A document needs its file or its number.",
    vi: "Tài liệu phải có tệp kèm theo hoặc có số, ký hiệu.",
  },
  twice: {
    en: "This stands in the list before.",
    vi: "Mục này đã có ở phía trên trong danh sách.",
  },
  ended: {
    en: "The nomination is decided or ended: nothing is laid to its dossier any more.",
    vi: "Đề nghị đã được quyết định hoặc đã kết thúc: không bổ sung hồ sơ nữa.",
  },
  archived: {
    en: "The dossier was laid to the archive on {day}: it is closed.",
    vi: "Hồ sơ đã đưa vào lưu trữ ngày {day}, không thay đổi nữa.",
  },
  withProposer: {
    en: "The dossier lies with the unit or the cluster that proposed: they lay documents to it.",
    vi: "Hồ sơ đang ở đơn vị hoặc cụm thi đua đề nghị; nơi đó bổ sung tài liệu.",
  },
  withSector: {
    en: "The dossier was submitted: the sector's officer or the council's secretary lays documents to it.",
    vi: "Hồ sơ đã được trình; cán bộ thi đua – khen thưởng của ngành hoặc thư ký Hội đồng bổ sung tài liệu.",
  },
  notInDossier: {
    en: "This document does not stand in all of the dossiers.",
    vi: "Không phải hồ sơ nào đã nêu cũng có tài liệu này.",
  },
  replacedBefore: {
    en: "Another document has taken the place of this one already.",
    vi: "Tài liệu này đã được thay bằng tài liệu khác.",
  },
  issuedLater: {
    en: "The day is still to come.",
    vi: "Ngày này chưa đến.",
  },
  lacks: {
    en: "The dossier lacks {document}{basis}.",
    vi: "Hồ sơ còn thiếu {document}{basis}.",
  },
  basis: { en: " (by {article})", vi: " (theo {article})" },
  unverifiedBasis: {
    en: " ({article}; the text was not seen)",
    vi: " ({article}; chưa đối chiếu văn bản)",
  },
  noArticle: { en: "no article is known", vi: "chưa rõ điều khoản" },
  notEnded: {
    en: "The nomination is neither decided nor ended: its dossier is still in use.",
    vi: "Đề nghị chưa được quyết định và chưa kết thúc: hồ sơ còn đang giải quyết.",
  },
  archivedLater: {
    en: "The day is still to come: a dossier is laid to the archive when it is there.",
    vi: "Ngày này chưa đến: hồ sơ chỉ được ghi lưu trữ khi đã nộp lưu.",
  },
  archivedTooEarly: {
    en: "The day is before the nomination was made, {day}.",
    vi: "Ngày lưu trữ sớm hơn ngày đề nghị {day}.",
  },
  keptTooShort: {
    en: "Dossiers are not kept until a day before they are laid to the archive.",
    vi: "Thời hạn bảo quản không thể kết thúc trước ngày đưa vào lưu trữ.",
  },
  placeNeeded: {
    en: "Say where the dossiers lie.",
    vi: "Phải ghi nơi lưu trữ hồ sơ.",
  },
  referenceNeeded: {
    en: "Say the mark of the dossiers in the archive.",
    vi: "Phải ghi ký hiệu hồ sơ lưu.",
  },
});
