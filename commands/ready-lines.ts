import { describeAuthentication } from "../gateway/guard/access/authentication";
import type { Config } from "../platform/config/config";

const example = "{ sectors { name clusters { nodes { name } } } }";

type Told = Pick<Config, "host" | "authentication" | "publicRead" | "trustedDocuments">;

/** What a graph that is ready tells people: where it is, who may read, and what to try, where that would be answered. */
export function readyLines(config: Told, url: string): string {
  const { authentication, publicRead, trustedDocuments } = config;
  const needsToken = authentication !== null && publicRead !== true;
  const isAnswered = !needsToken && trustedDocuments !== "enforce";
  const trial = `Try: curl -s ${url}/graphql -H 'content-type: application/json' -d '{"query":"${example}"}'`;
  return [
    "",
    `The graph is ready.  IDE: ${url}/   GraphQL: ${url}/graphql`,
    describeAuthentication(config),
    ...(isAnswered ? [trial] : []),
    "",
  ].join("\n");
}
