import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  keptAfterArchived: {
    en: "kept until a day from archived_on on, where that is known",
    vi: '"Bảo quản đến ngày" không sớm hơn "Ngày lưu trữ"; phải có ngày lưu trữ',
  },
  oneNominee: {
    en: "exactly one of nominee_unit and nominee_person is given",
    vi: 'ghi đúng một trong hai: "Đơn vị được đề nghị" hoặc "Cá nhân được đề nghị"',
  },
  tooManyVotes: {
    en: "there are no more votes than eligible_voters, {voters}",
    vi: 'số phiếu đồng ý và không đồng ý không nhiều hơn "Số người được bỏ phiếu", {voters}',
  },
});
