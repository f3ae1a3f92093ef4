/** That something of an answer was refused for want of a token, or of another one. */
export type Refusal =
  | { readonly code: "UNAUTHENTICATED" | "INVALID_TOKEN" }
  | { readonly code: "FORBIDDEN"; readonly allowed: readonly string[] };

interface AnswerError {
  readonly extensions?: { readonly code?: unknown; readonly allowed?: unknown };
}

/** What has to be said of tokens about an answer; of several refusals the one whose remedy comes first. */
export function refusalOf(answer: unknown): Refusal | null {
  const { errors } = (answer ?? {}) as { errors?: unknown };
  if (!Array.isArray(errors)) return null;
  const told = (errors as (AnswerError | null)[]).map((error) => error?.extensions);
  const has = (code: string) => told.some((extensions) => extensions?.code === code);
  if (has("INVALID_TOKEN")) return { code: "INVALID_TOKEN" };
  if (has("UNAUTHENTICATED")) return { code: "UNAUTHENTICATED" };
  if (!has("FORBIDDEN")) return null;
  const roles = told.flatMap((extensions) => {
    const allowed: unknown = extensions?.code === "FORBIDDEN" ? extensions.allowed : [];
    return Array.isArray(allowed) ? allowed.map(String) : [];
  });
  return { code: "FORBIDDEN", allowed: [...new Set(roles)] };
}
