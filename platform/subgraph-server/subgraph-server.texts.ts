import { catalogue } from "../languages/catalogue";

export const texts = catalogue({
  notFound: {
    en: "Nothing is here. GraphQL is at /graphql.",
    vi: "Không có gì ở đây. GraphQL ở /graphql.",
  },
  notThatSubgraph: {
    en: "Events are taken from the subgraph that they are of, and this request is not known to be from it.",
    vi: "Sự kiện chỉ được nhận từ chính phân hệ phát ra sự kiện, và không xác định được yêu cầu này là từ phân hệ đó gửi đến.",
  },
  eventsNotTaken: {
    en: "The events were not taken. Send them again later.",
    vi: "Chưa nhận được các sự kiện. Hãy gửi lại sau.",
  },
});
