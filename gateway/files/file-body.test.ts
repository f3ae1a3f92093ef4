import { once } from "node:events";
import { createServer, request, type ClientRequest, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { RequestFault } from "../../platform/server/http/request-fault";
import { ClientGone, FileBody } from "./file-body";

const hasty = { windowMs: 50, leastBytes: 20 };

describe("the body of a file", () => {
  let server: Server;
  let sent: ClientRequest;
  beforeEach(async () => {
    server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    sent = request({
      port,
      host: "127.0.0.1",
      method: "PUT",
      agent: false,
      headers: { "content-length": "4000" },
    });
    sent.on("error", () => undefined);
  });
  afterEach(async () => {
    sent.destroy();
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  });

  const arrived = async () => ((await once(server, "request")) as [IncomingMessage])[0];
  const failure = async (body: AsyncIterable<Buffer>) => {
    try {
      for await (const piece of body) expect(piece.length).toBeGreaterThan(0);
      return undefined;
    } catch (error) {
      return error;
    }
  };

  it("comes as it was sent, however small its pieces", async () => {
    const content = Buffer.alloc(4000, "nội dung ");
    for (let at = 0; at < content.length; at += 100) sent.write(content.subarray(at, at + 100));
    sent.end();
    const pieces: Buffer[] = [];
    const body = new FileBody(await arrived());
    for await (const piece of body.bytes("text/plain")) pieces.push(piece);
    expect([Buffer.concat(pieces), body.size]).toEqual([content, 4000]);
  });

  it("is refused where it stands still", async () => {
    sent.write("a");
    const fault = await failure(new FileBody(await arrived(), hasty).bytes("text/plain"));
    expect(fault).toBeInstanceOf(RequestFault);
    expect(fault).toMatchObject({ status: 408, code: "REQUEST_TOO_SLOW" });
  });

  it("is refused where it does not begin as its type does, before it has come whole", async () => {
    sent.write(Buffer.alloc(600, "a"));
    const fault = await failure(new FileBody(await arrived()).bytes("application/pdf"));
    expect(fault).toMatchObject({ status: 415, code: "FILE_TYPE_NOT_ALLOWED" });
  });

  it("is none where its client goes away", async () => {
    sent.write(Buffer.alloc(600, "a"));
    const came = await arrived();
    sent.destroy();
    expect(await failure(new FileBody(came).bytes("text/plain"))).toBeInstanceOf(ClientGone);
  });
});
