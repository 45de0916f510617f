import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { STATUS, Stop } from "../status.js";
import { CONNECTION, CONNECTIONS, GRACE } from "./limits.js";

/** Where a site listens. */
export interface Place {
  readonly host: string;
  /** How many ports are tried from the first on. */
  readonly ports: number;
}

/** The loopback address: nobody but this machine can reach it. */
const LOOPBACK: Place = { host: "127.0.0.1", ports: 20 };

/** A site that listens. */
export interface Listening {
  readonly port: number;
  readonly address: string;
  /** Takes no more requests, lets those that came end within seconds, and hangs up. */
  readonly close: () => Promise<void>;
}

/**
 * Listens at a port or, where it is taken, at the next free one.
 *
 * @throws {Stop} 1 where none of the ports is free
 */
export async function listen(
  app: Pick<Hono, "fetch">,
  port: number,
  connection: Partial<typeof CONNECTION> = CONNECTION,
  { host, ports }: Place = LOOPBACK,
): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { ...CONNECTION, ...connection } }) as Server;
  server.maxConnections = CONNECTIONS;
  for (let one = port; one < port + ports; one++) {
    if (!(await isListening(server, host, one))) continue;
    const bound = server.address();
    const used = typeof bound === "object" && bound !== null ? bound.port : one;
    return {
      port: used,
      address: `http://${host.includes(":") ? `[${host}]` : host}:${used}/`,
      close: () => closed(server),
    };
  }
  throw new Stop(
    STATUS.failure,
    `entente: ${ports === 1 ? `port ${port} is` : `ports ${port} to ${port + ports - 1} are`} taken. Choose another with --port.`,
  );
}

function isListening(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    server.once("error", failed);
    server.listen(port, host, () => {
      server.off("error", failed);
      resolve(true);
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });
}
