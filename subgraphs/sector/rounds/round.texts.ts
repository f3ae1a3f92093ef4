import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  roundsOver: {
    en: "The season is past its rounds: none is added from SCORING on.",
    vi: "Năm thi đua đã qua giai đoạn các đợt thi đua: từ bước chấm điểm không thêm đợt nào nữa.",
  },
  outsideSeason: {
    en: "The day is outside the season, which runs from {startsOn} to {endsOn}.",
    vi: "Ngày nằm ngoài năm thi đua, từ {startsOn} đến {endsOn}.",
  },
  endsBeforeStart: {
    en: "ends_on is not before starts_on, {startsOn}",
    vi: '"Ngày kết thúc" không sớm hơn "Ngày bắt đầu", {startsOn}',
  },
});
