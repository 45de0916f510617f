import { readFileSync } from "node:fs";
import type { SourceText } from "entente";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDocument } from "../../src/documents/read-document.js";
import { makeDocx } from "./make-docx.js";

const sample = (name: string): Uint8Array => readFileSync(new URL(name, import.meta.url));
const SAMPLES: Readonly<Record<string, { readonly bytes: Uint8Array; readonly mutants: number }>> = {
  "strait.pdf": { bytes: sample("strait.pdf"), mutants: 300 },
  "encrypted.pdf": { bytes: sample("encrypted.pdf"), mutants: 60 },
  "boats.docx": { bytes: makeDocx(), mutants: 500 },
  "boats.html": {
    bytes: Buffer.from(
      '<!doctype html><html><head><meta charset="utf-8"><title>Boats</title><script type="application/ld+json">{"headline":"Boats","datePublished":"2024"}</script></head><body><article><h1>Boats</h1><p>The <b>fleet</b> stayed in port. “Why?” nobody asked.<br>북측은 &amp; 日本。</p><ul><li>a</li></ul><table><tr><td>x</td></tr></table></article></body></html>',
    ),
    mutants: 600,
  },
  "boats.md": {
    bytes: Buffer.from(
      "---\ntitle: Boats\ndate: 2024-02-03\n---\n# Boats\n\nThe **fleet** [stayed](x).\n\n- 북측은 밝혔다.\n> 「日本。」\n\n| a | b |\n```\ncode\n```\n",
    ),
    mutants: 900,
  },
  "boats.txt": {
    bytes: Buffer.from(
      "Boats\n\nBy M. Holm\n\n“Why?” he asked. 북측은 밝혔다.\r\n日本。「終わり。」😀 nego-\ntiation\n",
    ),
    mutants: 900,
  },
  "korean.txt": {
    bytes: Buffer.from("urHDyMC6IL7uyLm3rsC7IMD9ud3AuLfOIMHZv6m+3yDH0bTZsO0gudvIqLTZLg==", "base64"),
    mutants: 400,
  },
};

/** A stream of whole numbers that is the same on every machine. */
function stream(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function mutated(bytes: Uint8Array, draw: (below: number) => number): Uint8Array {
  let out = Buffer.from(bytes);
  for (let k = draw(6) + 1; k > 0; k--) {
    const at = draw(out.length);
    const length = draw(draw(3) === 0 ? out.length : 12) + 1;
    const kind = draw(5);
    if (kind === 0) out[at] = draw(256);
    else if (kind === 1) out = Buffer.concat([out.subarray(0, at), out.subarray(at + length)]);
    else if (kind === 2) out = Buffer.concat([out.subarray(0, at), out.subarray(at, at + length), out.subarray(at)]);
    else if (kind === 3) out = out.subarray(0, Math.max(1, at));
    else out.fill(draw(2) === 0 ? 0 : 0xff, at, Math.min(out.length, at + length));
    if (out.length === 0) out = Buffer.from([draw(256)]);
  }
  return out;
}

function expectPlaces({ text, paragraphs }: SourceText): void {
  const letters = [...text];
  expect(letters.some((one) => one.length === 1 && /[\ud800-\udfff]/.test(one))).toBe(false);
  let end = -2;
  for (const paragraph of paragraphs) {
    expect(paragraph.start).toBe(end + 2);
    end = paragraph.end;
    let within = paragraph.start;
    for (const sentence of paragraph.sentences) {
      expect(sentence.start).toBeGreaterThanOrEqual(within);
      expect(sentence.end).toBeGreaterThan(sentence.start);
      within = sentence.end;
    }
    expect(within).toBe(end);
  }
  expect(end).toBe(letters.length);
}

// The reader of PDF must itself bear what the library leaves behind: the test runner may not do it for it.
const listeners = process.listeners("unhandledRejection");
beforeAll(() => void process.removeAllListeners("unhandledRejection"));
afterAll(() => {
  for (const listener of listeners) process.on("unhandledRejection", listener);
});

describe("readDocument(bytes, { name, id }) of thousands of damaged documents", () => {
  it.each(Object.entries(SAMPLES))(
    "%s: reads it or says in one line why not",
    async (name, { bytes, mutants }) => {
      const draw = stream(name.length * 7919);
      for (let k = 0; k < mutants; k++) {
        const { text, problems } = await readDocument(mutated(bytes, draw), { name, id: "doc" });
        if (text !== null) expectPlaces(text);
        else expect(problems.length).toBeGreaterThan(0);
        for (const { message } of problems) expect(message).not.toMatch(/\n|undefined|\bat .*:\d+:\d+/);
      }
    },
    240_000,
  );
});
