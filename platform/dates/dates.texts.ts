import { catalogue } from "../languages/catalogue";

export const texts = catalogue({
  noYear: {
    en: "`{argument}` is {year}; a year is between {earliest} and {latest}.",
    vi: "`{argument}` là {year}; năm phải nằm trong khoảng từ {earliest} đến {latest}.",
  },
  yearsTurnedRound: {
    en: "`fromYear` {from} is after `toYear` {to}.",
    vi: "`fromYear` {from} muộn hơn `toYear` {to}.",
  },
  daysTurnedRound: {
    en: "`{fromName}` {from} is after `{toName}` {to}.",
    vi: "`{fromName}` {from} muộn hơn `{toName}` {to}.",
  },
  validToTooEarly: {
    en: "valid_to is not before valid_from, {validFrom}",
    vi: '"Đến ngày" không sớm hơn "Từ ngày", {validFrom}',
  },
});
