/** The source document that all generated records cite. */
export const generatedSource = "GEN";

/** What every generated record says of where it is from. */
export const cited = { sources: [generatedSource], inferred: false, note: "generated" };
