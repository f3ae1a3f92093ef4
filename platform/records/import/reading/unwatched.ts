import type { ReadWatch } from "../../csv/raw-row";

/** Follows nothing. */
export const unwatched: ReadWatch = { digest: () => undefined, advance: () => undefined };
