import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  stepCode: {
    en: "{code}: the season's code, -s and the number of the step",
    vi: "{code}: mã năm thi đua, -s và số thứ tự của bước",
  },
  movementLaunched: {
    en: "a movement that the season takes part in, launched by the day",
    vi: "phong trào thi đua mà cụm tham gia, đã phát động tính đến ngày đó",
  },
  pledgeSigned: {
    en: "a pledge of the season with at least one signature",
    vi: "giao ước thi đua đã có ít nhất một đơn vị ký",
  },
  firstDayCome: {
    en: "the first day of the season has come",
    vi: "đã đến ngày đầu của năm thi đua",
  },
  scoringScheme: {
    en: "a scoring table for the kind of each member",
    vi: "bảng tiêu chí chấm điểm cho loại đơn vị của từng thành viên",
  },
  summaryConference: {
    en: "a conference that sums up the year, held by the day",
    vi: "hội nghị tổng kết đã tổ chức tính đến ngày đó",
  },
  scorecardsReviewed: {
    en: "reviewed scorecards of all members for which there is a scoring table",
    vi: "phiếu chấm điểm đã thẩm định của mọi thành viên có bảng tiêu chí",
  },
  ballotClosed: {
    en: "a closed vote on nominations of the season",
    vi: "cuộc bỏ phiếu bình xét của năm thi đua đã kết thúc",
  },
  leadersNamed: {
    en: "leaders of the next season, or a conference with a handover",
    vi: "trưởng, phó trưởng cụm của năm thi đua sau, hoặc hội nghị có nội dung bàn giao",
  },
  noOpenBallot: {
    en: "no vote of the season is open",
    vi: "không còn cuộc bỏ phiếu nào của năm thi đua đang mở",
  },
  nothingSigned: {
    en: "no pledge of the season is signed",
    vi: "chưa có giao ước nào của năm thi đua được ký",
  },
  ballotVoid: {
    en: "no closed vote of the season stands",
    vi: "không có cuộc bỏ phiếu nào đã kết thúc của năm thi đua còn hiệu lực",
  },
  awardsAway: {
    en: "{what}: not known, the awards subgraph does not answer at present",
    vi: "{what}: chưa rõ, hiện phân hệ khen thưởng không trả lời",
  },
  noStep: {
    en: "From {from} a season does not move to {to}.",
    vi: "Năm thi đua đang ở bước {from} không chuyển được sang bước {to}.",
  },
  already: {
    en: "The season is in {state} already.",
    vi: "Năm thi đua đã ở bước {state}.",
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
    en: "The season moved on without this, for the reason that is given: {what}.",
    vi: "Năm thi đua đã chuyển bước dù còn thiếu, với lý do đã nêu: {what}.",
  },
  reasonToGoBack: {
    en: "Say why the season goes back.",
    vi: "Phải nêu lý do quay lại bước trước.",
  },
  outsideSeason: {
    en: "The day is outside the season, which runs from {startsOn} to {endsOn}.",
    vi: "Ngày nằm ngoài năm thi đua, từ {startsOn} đến {endsOn}.",
  },
  beforeSeason: {
    en: "The day is before the season, which begins on {startsOn}.",
    vi: "Ngày sớm hơn ngày đầu của năm thi đua, {startsOn}.",
  },
  notAllSigned: {
    en: "Not all members have signed the pledge: {signed} of {members}.",
    vi: "Chưa phải tất cả thành viên đã ký giao ước: {signed} trên {members}.",
  },
});
