import { catalogue } from "../languages/catalogue";

export const texts = catalogue({
  notFound: {
    en: "Nothing is here. GraphQL is at /graphql.",
    vi: "Không có gì ở đây. GraphQL ở /graphql.",
  },
});
