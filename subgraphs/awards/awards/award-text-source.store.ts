import type { SearchedSource } from "../../../platform/records/search/searched-source.store";
import { awardTexts, type SharedText } from "./award-texts";

/** A pair of columns that make a text. */
interface Pair {
  readonly one: string | null;
  readonly other: string | null;
}

const textsAtOnce = 1_000;
const nothing = { recipientName: "", recipientPosition: null, authority: null, reason: null };

/** The texts of all awards, to make their words of the records. */
export const awardTextSources: readonly SearchedSource[] = [
  {
    owner: "recipient",
    async *rows(manager) {
      const pairs = await manager.query<Pair[]>(
        "/* awardText.recipients */ SELECT DISTINCT recipient_name AS one, recipient_position AS other FROM award",
      );
      yield* inParts(
        pairs,
        ({ one, other }) =>
          awardTexts({ ...nothing, recipientName: one ?? "", recipientPosition: other }).recipient,
      );
    },
  },
  {
    owner: "grounds",
    async *rows(manager) {
      const pairs = await manager.query<Pair[]>(
        "/* awardText.grounds */ SELECT DISTINCT authority AS one, reason AS other FROM award",
      );
      yield* inParts(
        pairs,
        ({ one, other }) => awardTexts({ ...nothing, authority: one, reason: other }).grounds,
      );
    },
  },
];

function* inParts(pairs: readonly Pair[], textOf: (pair: Pair) => SharedText | null) {
  for (let at = 0; at < pairs.length; at += textsAtOnce) {
    const texts = pairs.slice(at, at + textsAtOnce).flatMap((pair) => textOf(pair) ?? []);
    yield texts.map((text) => ({ code: text.key, words: text.words() }));
  }
}
