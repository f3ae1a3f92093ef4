/** An operation that can be opened in a tab. */
export interface OpenableOperation {
  /** Null where the text has no named operation. */
  name: string | null;
  query: string;
  variables: Record<string, unknown> | null;
}

/** A question or an officers' step that is kept with the graph, as GET /operations gives it. */
export interface SavedOperation extends OpenableOperation {
  /** What it is: a question reads, a step writes once it is told to. */
  group: "question" | "step";
  name: string;
  file: string;
  titleVi: string;
  titleEn: string;
  description: string;
}

/** The variables as they stand in the editor. */
export function variablesText({ variables }: OpenableOperation): string {
  return variables ? JSON.stringify(variables, null, 2) : "";
}

/** By what a question is called for short: `q07` of q07-pledge-signatories.graphql, `s16a` of s16a-nominate.graphql. */
export function numberOf({ file }: SavedOperation): string {
  return /^[a-z]*\d+(?:[a-z]\b)?/i.exec(file)?.[0] ?? file.replace(/\.graphql$/, "");
}
