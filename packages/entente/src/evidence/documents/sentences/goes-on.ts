import { SAYS } from "./english-words.js";
import type { Pair } from "./pairs.js";

const ENDS = /[.?!…。！？‼⁉⁈．｡]$/;
const CLOSERS = /[)\]"”’'）］〕】〉》」』»＂]+$/;
/** Korean particles that stand behind a quotation, and the verbs of saying that may stand apart from it. */
const KOREAN =
  /^(?:(?:이)?라(?:고|며|면서|는|던|도)|고|며|면서|는|은|이|가|을|를|도|와|과|에|의|로|란|만|부터|까지|하고)(?=[^가-힣]|\s|$)|^\s(?:(?:이)?라(?:고|며|면서|는)|고|하고|며)\s/;
const KOREAN_JOINED = /^[가-힣]/;
const JAPANESE = /^[とってなをがはにもへのでやかよ、，]/;
const CHINESE =
  /^(?:[，、；：—的地得等之和与及或并而]|[^，。！？；：“”「」\s]{0,12}(?:说|說|表示|指出|强调|強調|称|稱|问|問|答|道|认为|認為|写道|寫道|补充|補充|回应|回應)(?!明|法|服)[^：:“「]{0,14}[。，！？])/;

/**
 * Whether the sentence goes on after a quotation or a bracket has closed: then nothing within ends one.
 *
 * @param sentence - where the sentence began that the pair stands in
 */
export function goesOn(text: string, { open, close, kind }: Pair, sentence: number): boolean {
  const inner = text.slice(open + 1, close);
  const rest = text.slice(close + 1);
  const leads = !/[\p{L}\p{N}]/u.test(text.slice(sentence, open));
  if (kind === "bracket" && !leads) return true;
  if (rest.trim() === "") return false;
  const mark = text[close] ?? "";
  const ended = ENDS.test(inner.replace(CLOSERS, ""));
  const next = rest.replace(/^[)\]"”’'）］〕】〉》」』»＂]+/, "");
  const trimmed = next.trimStart();
  if (trimmed === "") return false;
  if (!ended) return true;
  if (/^[.?!…。！？,;:，、；：]/.test(trimmed)) return true;
  if (/^[가-힣]/.test(trimmed)) return next === trimmed ? KOREAN_JOINED.test(next) : KOREAN.test(next);
  if (/^[^。！？]{0,30}[\u3041-\u30ff]/.test(trimmed)) return JAPANESE.test(next);
  if (/^[\u3400-\u9fff—]/.test(trimmed) && /[」』”"]/.test(mark)) return goesOnChinese(trimmed, leads);
  if (/^[—–-]/.test(trimmed) || /^\p{Ll}/u.test(trimmed)) return true;
  return leads && kind === "quote" && !/\.$/.test(inner) && SAYS.test(trimmed.slice(0, 160));
}

/** 「我们走。」他说。 goes on where the quotation came first; 他说：“……。”并 goes on either way. */
function goesOnChinese(rest: string, leads: boolean): boolean {
  return leads ? CHINESE.test(rest) : /^[，、；：—的等并而]/.test(rest);
}
