import { catalogue } from "../../languages/catalogue";

export const texts = catalogue({
  closedTooEarly: {
    en: "closed_on is not before founded_on, {foundedOn}",
    vi: '"Giải thể" không sớm hơn "Thành lập", {foundedOn}',
  },
});
