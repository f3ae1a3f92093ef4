/**
 * Takes out of the environment what packages would read there behind the configuration: a key by which Apollo's would report
 * to a host outside, endpoints and samplers of OpenTelemetry, debugging of the client of Redis, other stores than that of FILES_URL. Some look when they are
 * loaded, so this is imported before them.
 */
const prefixes = /^(?:(?:APOLLO|OTEL|REDIS|LIBSQL)_|AWS_ENDPOINT_URL)/;
/** The configuration's own. */
const own = new Set(["OTEL_EXPORTER_OTLP_ENDPOINT", "REDIS_URL"]);

for (const name of Object.keys(process.env)) {
  if (prefixes.test(name) && !own.has(name)) delete process.env[name];
}
// Apollo's gateway would otherwise prepare to report.
process.env["APOLLO_TELEMETRY_DISABLED"] = "true";
// The client of S3 would otherwise tell of Node 20 at each start (decision 0043).
process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";
// The keys of tokens come over TLS, and so does what else is configured to.
delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
