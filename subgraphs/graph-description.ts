import type { GraphDescription } from "../platform/subgraph-server/build-subgraph-schema";

/** What the graph as a whole is; every subgraph says the same, as composition wants it. */
export const graphDescription: GraphDescription = {
  schema: [
    "The emulation and commendation work (thi đua, khen thưởng) of Viet Nam's Ministry of Justice with civil judgment enforcement,",
    "and of the People's Courts: units, clusters and their years, titles, awards, and the sources of each record.",
    "Null is what no source states, never a guess.",
  ].join(" "),
  mutation:
    "What officers do (ghi nhận). Each field takes one input and is null only when a fault of the server kept it from running; expected failures are `userErrors`. Several in one operation run one after the other, each whole or not at all by itself.",
  query:
    "What can be asked (câu hỏi). `sectors` is the way into units, clusters and their years of both sectors at once; titles, people and awards are found beside it.",
};
