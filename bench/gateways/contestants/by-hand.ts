import { Agent } from "node:http";
import { post } from "../../../testing/bench/load";
import { answerNested } from "./by-hand/nested";
import { answerReport, answerSmall } from "./by-hand/short";
import { serveJson } from "./serve-json";

/**
 * What one would write in place of a gateway if there were three questions: for each, the fewest requests to the
 * subgraphs, with fixed queries, and the answer put together. `by-hand justice=url courts=url awards=url`.
 */
const urls = new Map(
  process.argv.slice(2).map((pair) => {
    const [name = "", url = ""] = pair.split("=");
    return [name, new URL(url)] as const;
  }),
);
const agent = new Agent({ keepAlive: true });
const answers = new Map([
  ["nested", answerNested],
  ["small", answerSmall],
  ["report", answerReport],
]);

async function ask(subgraph: string, query: string, variables: object): Promise<never> {
  const url = urls.get(subgraph);
  if (!url) throw new Error(`No address of ${subgraph} was given.`);
  const { data } = JSON.parse(
    (await post({ url, body: JSON.stringify({ query, variables }) }, agent)).toString(),
  );
  return data as never;
}

serveJson(async ({ operationName, variables }) => ({
  data: await answers.get(operationName)?.(ask, variables.request),
}));
