import type { AwardsContext } from "../context";
import { NominationType } from "../nominations/nomination.type";

/** The field of payloads that shows nominations, by their codes. */
export const nominationsField = {
  type: () => [NominationType],
  description: "The nominations (đề nghị khen thưởng).",
  isList: true as const,
  load: async (codes: readonly string[], { loaders }: AwardsContext) => {
    const found = await Promise.all(codes.map((code) => loaders.nominations.byCode.load(code)));
    return found.flatMap((nomination) => nomination ?? []);
  },
};
