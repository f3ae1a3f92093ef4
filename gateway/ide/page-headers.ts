import { securityHeaders } from "../../platform/server/http/security-headers";

/** What the pages may do: load from where they came from, and nothing else. Monaco writes styles, so inline ones are let. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

export const pageHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders,
  "content-security-policy": contentSecurityPolicy,
  "cross-origin-opener-policy": "same-origin",
};
