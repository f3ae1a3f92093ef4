/** A server that speaks S3 over a folder. The package brings no types. */
declare module "@20minutes/s3rver" {
  import type { AddressInfo } from "node:net";

  interface S3rverOptions {
    readonly address: string;
    readonly port: number;
    readonly silent: boolean;
    readonly directory: string;
    readonly configureBuckets: readonly { readonly name: string }[];
  }

  class S3rver {
    constructor(options: S3rverOptions);
    /** Whether a request is answered all the same whose signature does not fit. */
    allowMismatchedSignatures: boolean;
    /** Sees each request before it is answered, as a middleware of Koa does. */
    middleware: ((context: SeenRequest, next: () => Promise<void>) => Promise<void>)[];
    run(): Promise<AddressInfo>;
    close(): Promise<void>;
  }

  interface SeenRequest {
    readonly method: string;
    readonly path: string;
    get(header: string): string;
  }

  export = S3rver;
}
