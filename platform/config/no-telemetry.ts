/** Apollo's gateway would otherwise prepare to report to a host outside. It looks when it is loaded, so this comes first. */
process.env["APOLLO_TELEMETRY_DISABLED"] = "true";
