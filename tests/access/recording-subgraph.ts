import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

/** Stands in the place of a subgraph, answers the same to everything, and notes with which headers it was asked. */
export interface RecordingSubgraph {
  readonly url: string;
  readonly asked: readonly IncomingHttpHeaders[];
  close(): Promise<void>;
}

export async function startRecordingSubgraph(data: object): Promise<RecordingSubgraph> {
  const asked: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    request.resume().once("end", () => {
      asked.push(request.headers);
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ data }));
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
