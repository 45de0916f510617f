const MIB = 2 ** 20;

/** Bytes of a case file that may be written. */
export const LARGEST_FILE = 32 * MIB;
/** Bytes of any other body. */
export const LARGEST_BODY = MIB;
/** Bytes of a document. */
export const LARGEST_DOCUMENT = 64 * MIB;

type ConnectionLimit =
  | "maxHeaderSize"
  | "headersTimeout"
  | "requestTimeout"
  | "connectionsCheckingInterval"
  | "keepAliveTimeout";

/** What a connection may take. Times are milliseconds. */
export const CONNECTION: Readonly<Record<ConnectionLimit, number>> = {
  /** Bytes of the address and all headers. */
  maxHeaderSize: 16 * 1024,
  /** Until the headers are there. */
  headersTimeout: 10_000,
  /** Until the whole request is there. */
  requestTimeout: 60_000,
  /** How often slow ones are looked for. */
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 5_000,
};
/** Connections at the same time; a browser opens six. */
export const CONNECTIONS = 200;
/** Milliseconds that requests have to end in when the server is stopped. */
export const GRACE = 5_000;
