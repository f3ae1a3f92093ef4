import { SharedValue } from "../shared-value";

/** Whether the server answered when it was last asked. */
export const serverReached = new SharedValue(true);

/** What is said in place of an answer when there is none. */
const SERVER_GONE =
  "Máy chủ không trả lời: kiểm tra kết nối mạng và máy chủ, rồi chạy lại. " +
  "The server does not answer: check the network and the server, then run again.";

/** Statuses by which a proxy tells that what is behind it does not answer. */
const GONE_BEHIND_A_PROXY = new Set([502, 503, 504]);

/** Asks the server; throws in words for the screen when it cannot be reached, and notes whether it can. */
export async function reach(path: string, request: RequestInit): Promise<Response> {
  const response = await fetch(path, request).catch((error: unknown) => {
    if (request.signal?.aborted) throw error;
    serverReached.set(false);
    throw new Error(SERVER_GONE);
  });
  const isJson = response.headers.get("content-type")?.includes("json") ?? false;
  serverReached.set(isJson || !GONE_BEHIND_A_PROXY.has(response.status));
  return response;
}
