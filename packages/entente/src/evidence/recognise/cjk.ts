import type { Case, Text } from "../../case/model.js";
import { codePointsOf } from "../documents/code-points.js";
import type { SourceText, TextLanguage } from "../documents/source-text.js";
import { because } from "./because.js";
import type { SuggestedStatement } from "./suggestion.js";

interface Signs {
  readonly wants: RegExp;
  readonly refuses: RegExp;
  readonly hedged: RegExp;
  readonly reported: RegExp;
  readonly official: RegExp;
  readonly speech: RegExp;
}

/** What tells a wish, a refusal, a hedge and a voice in each script. */
const SIGNS: Readonly<Record<Exclude<TextLanguage, "en" | "und">, Signs>> = {
  ko: {
    wants: /요구|촉구|주장|원하|희망|바라|지지|찬성|제안|추진|약속|강조|필요|수용|합의|해야|환영/,
    refuses: /거부|반대|거절|배제|불가|안 된다|않겠다|않을 것|받아들일 수 없|중단하라|우려/,
    hedged: /수도 있|듯|가능성|것으로 보인|시사|검토/,
    reported: /알려졌|전해졌|보도|소식통|관측/,
    official: /성명|발표|대변인|공식|담화|기자회견/,
    speech: /말했|밝혔|전했|강조했|덧붙였|언급했/,
  },
  ja: {
    wants: /求め|要求|主張|望|希望|支持|賛成|提案|目指|約束|強調|必要|受け入れ|合意|べき|歓迎/,
    refuses: /拒否|反対|拒|排除|否定|認めない|応じない|受け入れられない|しない方針|懸念/,
    hedged: /かもしれ|可能性|とみられ|示唆|検討|模索/,
    reported: /報じ|という|関係者によると|報道|伝え/,
    official: /声明|発表|報道官|公式|会見/,
    speech: /述べ|語っ|話し|と言っ|強調し|表明/,
  },
  zh: {
    wants: /要求|敦促|主张|主張|希望|支持|赞成|提议|推动|承诺|强调|必须|应当|应该|接受|同意|欢迎|呼吁/,
    refuses: /拒绝|反对|排除|不接受|不会|不能接受|否决|抵制|不同意|担忧/,
    hedged: /可能|或许|似乎|暗示|考虑/,
    reported: /据报道|据悉|传|消息人士|媒体称/,
    official: /声明|发言人|宣布|公报|正式|记者会/,
    speech: /表示|说|称|指出|强调/,
  },
};

/** A plain reading of Korean, Japanese and Chinese: names, the codebook's words, and signs of wish and refusal. */
export function recogniseCjk(document: SourceText, kase: Case): readonly SuggestedStatement[] {
  const { language } = document;
  if (language === "en" || language === "und") return [];
  const signs = SIGNS[language];
  const points = codePointsOf(document.text);
  const parties = Object.entries(kase.parties).map(([id, party]) => ({
    id,
    names: [...textsOf(party.name), ...(party.aliases ?? []), ...textsOf(party.leader?.name)].filter((name) =>
      /[^\p{ASCII}]/u.test(name),
    ),
  }));
  const issues = Object.entries(kase.issues).map(([id, issue]) => ({
    id,
    terms: [...(issue.terms ?? []), ...textsOf(issue.name)].filter((term) => /[^\p{ASCII}]/u.test(term)),
    options: Object.entries(issue.options).map(([option, { name, at }]) => ({
      option,
      at,
      names: textsOf(name).filter((one) => /[^\p{ASCII}]/u.test(one)),
    })),
  }));
  const found: SuggestedStatement[] = [];
  let before: string | null = null;
  for (const paragraph of document.paragraphs) {
    for (const { start, end } of paragraph.sentences) {
      const text = document.text.slice(points.unit(start), points.unit(end));
      const holder: string | null = firstOf(text, parties) ?? before;
      before = holder;
      const [issue] = issues
        .map((one) => ({ ...one, score: overlap(text, one.terms) }))
        .filter(({ score }) => score >= 0.5)
        .sort((a, b) => b.score - a.score);
      const refuses = signs.refuses.test(text);
      if (holder === null || issue === undefined || !(refuses || signs.wants.test(text))) continue;
      const [option] = issue.options
        .map((one) => ({ ...one, score: overlap(text, one.names) }))
        .filter(({ score }) => score >= 0.6)
        .sort((a, b) => b.score - a.score);
      const now = kase.issues[issue.id]?.statusQuo ?? "";
      const at = issue.options.find((one) => one.option === now)?.at ?? 0;
      const push = option === undefined ? 1 : Math.sign(option.at === at ? option.at - 50 : option.at - at);
      const direction = (refuses ? -push : push) as -1 | 0 | 1;
      found.push({
        id: `${document.id}-p${paragraph.number}-${found.filter((one) => one.paragraph === paragraph.number).length + 1}`,
        source: document.id,
        paragraph: paragraph.number,
        start,
        end,
        quote: text,
        kind: "stance",
        holder,
        actor: null,
        issue: issue.id,
        stance: refuses && now !== "" ? now : (option?.option ?? endOf(issue.options, direction)),
        direction,
        strength: signs.hedged.test(text) ? "hedged" : "firm",
        voice: signs.reported.test(text)
          ? "reported"
          : signs.official.test(text)
            ? "official"
            : signs.speech.test(text)
              ? "attributed"
              : "analyst",
        condition: null,
        about: null,
        response: null,
        date: document.date,
        dateBasis: "publication",
        ...because({ by: "signs" }),
        score: Math.round(Math.min(0.9, 0.4 + 0.3 * issue.score + (option === undefined ? 0 : 0.2)) * 100) / 100,
      });
    }
  }
  return found;
}

/** Where no option is named: the end of the ladder that a wish or a refusal points to. */
function endOf(options: readonly { readonly option: string; readonly at: number }[], direction: number): string | null {
  const sorted = [...options].sort((a, b) => (a.at - b.at) * (direction < 0 ? 1 : -1));
  return sorted[0]?.option ?? null;
}

/** The party named first. */
function firstOf(
  text: string,
  parties: readonly { readonly id: string; readonly names: readonly string[] }[],
): string | null {
  const places = parties
    .flatMap(({ id, names }) => names.map((name) => ({ id, at: text.indexOf(name) })))
    .filter(({ at }) => at >= 0);
  return places.sort((a, b) => a.at - b.at)[0]?.id ?? null;
}

/** How much of the best of some names stands in a text, by pairs of letters: 0 … 1. */
function overlap(text: string, names: readonly string[]): number {
  return Math.max(
    0,
    ...names.map((name) => {
      if (text.includes(name)) return 1;
      const pairs = [...name]
        .slice(1)
        .map((letter, k) => `${[...name][k]}${letter}`)
        .filter((pair) => !/\s/.test(pair));
      return pairs.length === 0 ? 0 : pairs.filter((pair) => text.includes(pair)).length / pairs.length;
    }),
  );
}

function textsOf(text: Text | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === "string" ? [text] : Object.values(text).filter((one): one is string => one !== undefined);
}
