/** What the log may say: which route, never an address, a name, a text or what was asked. */
export interface LogLine {
  readonly event: "request" | "fault" | "started" | "stopping" | "stopped" | "database";
  readonly method?: string;
  /** The route as the list of routes has it, without what stood in its places. */
  readonly route?: string;
  readonly status?: number;
  /** Milliseconds. */
  readonly ms?: number;
  /** Id of who asked. */
  readonly person?: string;
  readonly project?: string;
  /** Kind of an error, and where in the program it arose. */
  readonly error?: string;
  readonly at?: readonly string[];
  readonly port?: number;
  readonly version?: string;
}

export type Log = (line: LogLine) => void;

/** Writes one JSON object a line. */
export function logTo(err: (text: string) => void, now: () => string = () => new Date().toISOString()): Log {
  return (line) =>
    err(`${JSON.stringify({ time: now(), level: line.event === "fault" ? "error" : "info", ...line })}\n`);
}

/** An error without its message, in which there may be what somebody wrote: its kind, and the places it went through. */
export function faultOf(error: unknown): Pick<LogLine, "error" | "at"> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { readonly code?: unknown };
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    error: typeof code === "string" ? `${error.name} ${code}` : error.name,
    at: places.slice(0, 8).map((line) => line.trim()),
  };
}
