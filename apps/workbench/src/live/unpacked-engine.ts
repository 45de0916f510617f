import type { LiveInput } from "entente";
import type { LiveNews, LiveWish } from "./protocol.js";

/** The engine of a page at work. */
export interface Engine {
  readonly ask: (wish: Extract<LiveWish, { kind: "ask" }>) => void;
}

/** Unpacks the engine that the page carries and starts it beside the page. Rejects where the browser can do neither. */
export async function unpackedEngine(
  packed: string,
  { input, hear, fail }: { input: LiveInput; hear: (news: LiveNews) => void; fail: () => void },
): Promise<Engine> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const script = new Blob([await new Response(unpacked).arrayBuffer()], { type: "text/javascript" });
  const worker = new Worker(URL.createObjectURL(script));
  worker.onmessage = ({ data }: MessageEvent<LiveNews>): void => hear(data);
  worker.onerror = fail;
  worker.postMessage({ kind: "open", input } satisfies LiveWish);
  return { ask: (wish) => worker.postMessage(wish) };
}
