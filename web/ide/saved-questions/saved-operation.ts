/** A question that is kept with the graph, as GET /operations gives it. */
export interface SavedOperation {
  name: string;
  file: string;
  titleVi: string;
  titleEn: string;
  description: string;
  query: string;
  variables: Record<string, unknown> | null;
}

/** The variables as they stand in the editor. */
export function variablesText({ variables }: SavedOperation): string {
  return variables ? JSON.stringify(variables, null, 2) : "";
}
