import type { LiveScripts } from "entente";

const built = import.meta.glob<string>(["../live/main.ts", "../worker/live-worker.ts"], {
  query: "?one-text",
  import: "default",
});

/** What stands in a report that can be asked again, loaded and packed when the first one is taken. */
export async function liveScripts(): Promise<LiveScripts> {
  const [page, engine] = await Promise.all([built["../live/main.ts"]?.(), built["../worker/live-worker.ts"]?.()]);
  if (!page || !engine) throw new Error("the engine of a report was not built");
  const packed = new Blob([engine]).stream().pipeThrough(new CompressionStream("gzip"));
  return { page, engine: new Uint8Array(await new Response(packed).arrayBuffer()) };
}
