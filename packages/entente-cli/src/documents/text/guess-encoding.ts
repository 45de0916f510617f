import { decodeAs } from "./decode-as.js";

interface Candidate {
  readonly label: string;
  /** Commonest letters of the language that it is used for. */
  readonly common: RegExp;
  /** Share that these have of the letters beyond ASCII in an ordinary text. */
  readonly expected: number;
}

const CANDIDATES: readonly Candidate[] = [
  {
    label: "euc-kr",
    common: /[이다는의에가을고하한지로사도기은들서리대자인를어과부정일시나해보제그전라스수있아주상여국장]/g,
    expected: 0.5,
  },
  { label: "shift_jis", common: /[\u3041-\u3093\u30a1-\u30f6ー。、「」]/g, expected: 0.55 },
  { label: "euc-jp", common: /[\u3041-\u3093\u30a1-\u30f6ー。、「」]/g, expected: 0.55 },
  {
    label: "gb18030",
    common:
      /[的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长，。、“”]/g,
    expected: 0.45,
  },
  {
    label: "big5",
    common:
      /[的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可她裡後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長，。、「」]/g,
    expected: 0.45,
  },
];
/** Marks and accented letters of western Europe. */
const WESTERN =
  /[\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u2022\u20ac£©®°·½¼«»àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜœŒšžŠŽ\u00a0§¿¡]/g;
const SAMPLE = 65_536;

/**
 * The encoding that bytes which are no UTF-8 fit best, by how common the letters are that it makes of them. UTF-8 with a
 * few bad bytes stays UTF-8.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const scores = [
    { label: "utf-8", score: utf8Score(sample) },
    { label: "windows-1252", score: westernScore(sample) },
    ...CANDIDATES.map(({ label, common, expected }) => ({ label, score: scoreOf(sample, label, common) / expected })),
  ];
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).label;
}

/** Share of the letters beyond ASCII that are common ones; broken places count five times against it. */
function scoreOf(sample: Uint8Array, label: string, common: RegExp): number {
  const text = decodeAs(label, sample);
  const broken = text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0;
  const beyond = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  return beyond === 0 ? 0 : ((text.match(common)?.length ?? 0) - 5 * broken) / beyond;
}

/** In western texts single letters beyond ASCII stand among plain ones; two in a row are rare. */
function westernScore(sample: Uint8Array): number {
  const text = decodeAs("windows-1252", sample);
  const beyond = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  if (beyond === 0) return 1;
  const rows = (text.match(/[^\0-\x7f]{2,}/g) ?? []).join("").length;
  return ((text.match(WESTERN)?.length ?? 0) - 1.5 * rows) / beyond;
}

/** Share of whole characters among those that are begun. */
function utf8Score(sample: Uint8Array): number {
  const text = new TextDecoder("utf-8").decode(sample);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\ufffc\u{10000}-\u{10ffff}]/gu)?.length ?? 0;
  return whole === 0 ? 0 : Math.min(2, (2 * (whole - broken)) / (whole + broken));
}
