import type { ReadWatch } from "./raw-row";

/** Follows nothing. */
export const unwatched: ReadWatch = { digest: () => undefined, advance: () => undefined };
