import { SharedValue } from "../shared-value";

/** Whether the form for the token is open; where an answer lacks something for want of one, it can be opened, too. */
export const tokenFormOpen = new SharedValue(false);
