import type { LiveScripts } from "entente";

const built = import.meta.glob<string>(["../live/main.ts", "../worker/live-worker.ts"], {
  query: "?one-text",
  import: "default",
});

/** What stands in a report that can be asked again, loaded and packed when the first one is taken. */
export async function liveScripts(): Promise<LiveScripts> {
  const [page, engine] = await Promise.all(
    ["../live/main.ts", "../worker/live-worker.ts"].map(async (file) => (await built[file]?.()) ?? ""),
  );
  if (page === undefined || engine === undefined || page === "" || engine === "")
    throw new Error("the engine of a report was not built");
  const packed = new Blob([engine]).stream().pipeThrough(new CompressionStream("gzip"));
  return { page, engine: new Uint8Array(await new Response(packed).arrayBuffer()) };
}
