import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { createRequestContext } from "../request-context";
import { HttpSource } from "./http-source";

it("a subgraph is sent one of the graph's languages, whatever its client sends, and tells in it", async () => {
  const sent: IncomingHttpHeaders[] = [];
  const message = "Không phải định danh.";
  const server = createServer((request, response) => {
    sent.push(request.headers);
    request.resume().once("end", () => {
      const errors = [{ message, extensions: { code: "INVALID_ID" } }];
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ errors }));
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const source = new HttpSource({
    subgraph: "rivers",
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    timeoutMs: 5_000,
    forwardedHeaders: ["accept-language", "x-request-id"],
  });
  const clientHeaders = { "accept-language": "vi-VN,vi;q=0.9,fr;q=0.8", "x-request-id": "r1" };
  const asked = { text: "{ a }", operationName: undefined, variables: {} };
  const answer = await source.ask(asked, createRequestContext({ clientHeaders, language: "vi" }));
  await source.ask(asked, createRequestContext());
  await source.close();
  server.close();
  expect(sent.map((headers) => headers["accept-language"])).toEqual(["vi", "en"]);
  expect(sent[0]?.["x-request-id"]).toBe("r1");
  expect(answer.errors?.[0]?.message).toBe(message);
});
