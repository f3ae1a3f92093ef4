import { catalogue } from "./subgraphs/catalogue";
import { lending } from "./subgraphs/lending";
import { people } from "./subgraphs/people";
import { reviews } from "./subgraphs/reviews";
import { shipping } from "./subgraphs/shipping";
import { stock } from "./subgraphs/stock";

/** The subgraphs by their names, as they are composed. */
export const subgraphTexts: Readonly<Record<string, string>> = {
  catalogue,
  people,
  stock,
  lending,
  shipping,
  reviews,
};
