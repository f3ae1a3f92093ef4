import { SharedValue } from "../shared-value";

/** What has to be said of a link: that it was copied, or why it does not open what it names. */
export type LinkNoticeKind = "copied" | "in-address" | "unknown-question" | "variables-not-an-object";

export const linkNotice = new SharedValue<LinkNoticeKind | null>(null);
