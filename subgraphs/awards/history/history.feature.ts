import { historyFeatureOf } from "../../mutations/history/history.feature";
import { recordsWithHistory } from "./records-with-history";

export const historyFeature = historyFeatureOf(recordsWithHistory, () => [require("./history.resolver")]);
