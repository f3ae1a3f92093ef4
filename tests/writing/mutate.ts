import { setTimeout as pause } from "node:timers/promises";
import { askAt } from "../../testing/ask";
import { defaultPatienceMs } from "../../testing/start-process";

const betweenMs = 100;

/**
 * Sends a mutation and gives its payload. A server that has more to do than it can is asked again, as its answer says.
 * @throws Error with what came instead of a payload, or when the server is not there
 */
export async function mutateAt<Payload>(
  url: string,
  mutation: string,
  input: object,
  token: string,
): Promise<Payload> {
  for (const end = performance.now() + defaultPatienceMs; ; await pause(betweenMs)) {
    const { data, errors } = await askAt<Readonly<Record<string, Payload | null>> | undefined>(
      url,
      mutation,
      { input },
      token,
    );
    const [payload] = Object.values(data ?? {});
    if (payload) return payload;
    const isOverloaded = errors?.[0]?.extensions?.["code"] === "SERVER_OVERLOADED";
    if (!isOverloaded || performance.now() > end) throw new Error(JSON.stringify(errors));
  }
}
