/** What pages with the same case tell each other. */
export type Word = "saved" | "hand over" | "handing over" | "handed over";

/** The other pages of this browser that have a case open. */
export interface Neighbours {
  readonly tell: (key: string, word: Word) => void;
  readonly hear: (listener: (key: string, word: Word) => void) => void;
}

/** @param channel - the browser's; none: there is nobody to talk to */
export function neighboursOver(channel: BroadcastChannel | undefined): Neighbours {
  return {
    tell: (key, word) => channel?.postMessage({ key, word }),
    hear: (listener) => {
      channel?.addEventListener("message", ({ data }: MessageEvent<{ readonly key: string; readonly word: Word }>) =>
        listener(data.key, data.word),
      );
    },
  };
}
