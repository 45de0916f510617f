import { deflateSync, inflateSync } from "node:zlib";

/** A picture, one colour `0xRRGGBB` a pixel, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bytes a pixel, by colour type (ISO/IEC 15948): true colour, palette, true colour with alpha, which is left out. */
const BYTES: Readonly<Record<number, number>> = { 2: 3, 3: 1, 6: 4 };

/** Reads a PNG of eight bits that is not interlaced, as browsers and `writePng` make them. */
export function readPng(bytes: Buffer): Picture {
  const chunks = chunksOf(bytes);
  const head = Buffer.concat(chunks.get("IHDR") ?? []);
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const size = BYTES[head[9] ?? 0];
  if (size === undefined || head[8] !== 8 || head[12] !== 0) throw new Error("a PNG of another kind");
  const rows = inflateSync(Buffer.concat(chunks.get("IDAT") ?? []));
  const palette = Buffer.concat(chunks.get("PLTE") ?? []);
  const pixels = new Uint32Array(width * height);
  let above = new Uint8Array(width * size);
  for (let y = 0; y < height; y += 1) {
    const from = y * (width * size + 1);
    above = unfiltered(rows.subarray(from + 1, from + 1 + width * size), { filter: rows[from] ?? 0, above, size });
    for (let x = 0; x < width; x += 1) {
      const [source, at] = size === 1 ? [palette, 3 * (above[x] ?? 0)] : [above, x * size];
      pixels[y * width + x] = ((source[at] ?? 0) << 16) | ((source[at + 1] ?? 0) << 8) | (source[at + 2] ?? 0);
    }
  }
  return { width, height, pixels };
}

/** The PNG of a picture of 256 colours at most. */
export function writePng({ width, height, pixels }: Picture): Buffer {
  const colours = [...new Set(pixels)];
  const numberOf = new Map(colours.map((colour, k) => [colour, k]));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  pixels.forEach((colour, k) => {
    rows[k + Math.floor(k / width) + 1] = numberOf.get(colour) ?? 0;
  });
  const palette = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk("IHDR", head),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunksOf(bytes: Buffer): Map<string, Buffer[]> {
  if (!SIGNATURE.every((byte, k) => bytes[k] === byte)) throw new Error("not a PNG");
  const chunks = new Map<string, Buffer[]>();
  for (let at = SIGNATURE.length; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    chunks.set(type, [...(chunks.get(type) ?? []), bytes.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  return chunks;
}

function unfiltered(
  row: Uint8Array,
  { filter, above, size }: { readonly filter: number; readonly above: Uint8Array; readonly size: number },
): Uint8Array<ArrayBuffer> {
  const done = new Uint8Array(row.length);
  for (let k = 0; k < row.length; k += 1) {
    const [a, b, c] = [done[k - size] ?? 0, above[k] ?? 0, above[k - size] ?? 0];
    const guess = [0, a, b, (a + b) >> 1, paeth(a, b, c)][filter] ?? 0;
    done[k] = (row[k] ?? 0) + guess;
  }
  return done;
}

function paeth(a: number, b: number, c: number): number {
  const [left, up, corner] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return left <= up && left <= corner ? a : up <= corner ? b : c;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
