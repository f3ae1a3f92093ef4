import { catalogue } from "../../platform/languages/catalogue";

export const texts = catalogue({
  nullCondition: {
    en: 'The variable "{variable}" is null, and decides what is included or skipped. Give true or false, or leave it out.',
    vi: 'Biến "{variable}" là null, trong khi biến này quyết định phần được lấy hay bỏ qua. Hãy ghi true hoặc false, hoặc không đưa biến này.',
  },
  plannedTooLate: {
    en: "The time of the operation was over before it was planned. Ask again, or ask for less in one operation.",
    vi: "Thao tác hết thời gian trước khi lập xong kế hoạch thực hiện. Hãy hỏi lại, hoặc yêu cầu ít hơn trong một thao tác.",
  },
});
