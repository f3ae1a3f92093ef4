import S3rver from "@20minutes/s3rver";
import { temporaryFolder } from "../../testing/temporary-folder";

/** What the server takes a request by. */
export const credentials = { AWS_ACCESS_KEY_ID: "S3RVER", AWS_SECRET_ACCESS_KEY: "S3RVER" };

/** A request that came to the server. */
interface SeenRequest {
  readonly method: string;
  readonly path: string;
  /** What the body is signed as. */
  readonly bodyDigest: string;
}

/** A server that speaks S3, with one bucket. */
export interface S3Server {
  readonly endpoint: string;
  readonly requests: readonly SeenRequest[];
  /** The address of a store in its bucket. */
  url(prefix: string): string;
  stop(): Promise<void>;
}

export async function startS3Server(): Promise<S3Server> {
  const folder = temporaryFolder();
  const requests: SeenRequest[] = [];
  const server = new S3rver({
    address: "127.0.0.1",
    port: 0,
    silent: true,
    directory: folder.path,
    configureBuckets: [{ name: "emulation" }],
  });
  server.middleware.unshift(async (context, next) => {
    requests.push({
      method: context.method,
      path: context.path,
      bodyDigest: context.get("x-amz-content-sha256"),
    });
    // It signs the address of a bucket without the slash that the client of Amazon has at its end.
    server.allowMismatchedSignatures = context.path.endsWith("/");
    await next();
  });
  const { port } = await server.run();
  const endpoint = `http://127.0.0.1:${port}`;
  return {
    endpoint,
    requests,
    url: (prefix) => `s3://emulation/${prefix}?endpoint=${endpoint}`,
    stop: async () => {
      await server.close();
      folder.remove();
    },
  };
}
