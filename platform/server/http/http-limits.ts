/** How much of a server its clients may take up before they have asked anything. */
export interface HttpLimits {
  /** How long the headers of a request may be, its first line included, in bytes. */
  readonly headerBytes: number;
  /** How long a client may take to send a request, in milliseconds. */
  readonly requestTimeoutMs: number;
  /** How many connections are open at a time; one more is closed at once. */
  readonly connections: number;
}

export const usualHttpLimits: HttpLimits = {
  headerBytes: 16_384,
  requestTimeoutMs: 30_000,
  connections: 10_000,
};
