import type { Ask } from "./ask";

const statistics = `query ($request: Int!) {
  statistics(request: $request) { sector year title cluster registered nominated awarded }
}`;

export function answerReport(ask: Ask, request: number): Promise<object> {
  return ask("awards", statistics, { request });
}
