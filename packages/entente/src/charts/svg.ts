import { type Mark, px, type Scene } from "./scene.js";
import { INKS, type Ink, literal, styleOf, type Theme } from "./theme.js";

export interface Told {
  /** Names the patterns and titles, so that several pictures may stand on one page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly theme: Theme;
}

const FACES: Readonly<Record<string, string>> = {
  ko: "'Noto Sans KR','Noto Sans CJK KR','Apple SD Gothic Neo','Malgun Gothic'",
  ja: "'Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','Yu Gothic'",
  zh: "'Noto Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei'",
};

/** A scene as SVG text that needs nothing else: colours, patterns, title and description stand inside. */
export function svgText({ width, height, marks }: Scene, { id, title, description, language, theme }: Told): string {
  const inks = new Set<Ink>(["paper", "ink-3"]);
  for (const { fill, stroke } of marks) for (const ink of [fill, stroke]) if (ink && isInk(ink)) inks.add(ink);
  const cjk = [FACES[language], ...Object.values(FACES)].filter((face, k, all) => face && all.indexOf(face) === k);
  const faces = ["'Noto Sans'", ...cjk, "system-ui", "sans-serif"].join(",");
  const name = (suffix: string): string => `${id}-${suffix}`;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="entente-chart" width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}" role="img" lang="${xmlText(language)}" xml:lang="${xmlText(language)}" aria-labelledby="${name("title")} ${name("desc")}" font-family="${faces}">`,
    `<title id="${name("title")}">${xmlText(title)}</title>`,
    `<desc id="${name("desc")}">${xmlText(description)}</desc>`,
    `<style>${styleOf(inks, theme)}</style>`,
    `<defs>${patterns(marks, name, theme)}</defs>`,
    `<rect width="${px(width)}" height="${px(height)}" ${ink("fill", "paper", theme)} class="f-paper"/>`,
    ...marks.map((mark) => markText(mark, name, theme)),
    "</svg>",
  ];
  return `${lines.join("\n")}\n`;
}

function patterns(marks: readonly Mark[], name: (suffix: string) => string, theme: Theme): string {
  const uses = (pattern: string): boolean => marks.some(({ fill }) => fill === pattern);
  const head = (suffix: string, turn: string): string =>
    `<pattern id="${name(suffix)}" width="5" height="5" patternUnits="userSpaceOnUse"${turn}>`;
  const hatch = `${head("hatch", ' patternTransform="rotate(45)"')}<path d="M0,0V5" ${ink("stroke", "ink-3", theme)} class="s-ink-3" stroke-width="1.2"/></pattern>`;
  const dots = `${head("dots", "")}<circle cx="1.5" cy="1.5" r="1" ${ink("fill", "ink-3", theme)} class="f-ink-3"/></pattern>`;
  return `${uses("hatch") ? hatch : ""}${uses("dots") ? dots : ""}`;
}

function markText(mark: Mark, name: (suffix: string) => string, theme: Theme): string {
  const { id, role, label, fill, stroke, strokeWidth, dash, opacity } = mark;
  const inked = [fill, stroke].some((one) => one !== undefined && isInk(one));
  const classes = [
    fill !== undefined && isInk(fill) ? `f-${fill}` : "",
    stroke !== undefined ? `s-${stroke}` : "",
    mark.kind === "text" && mark.ground === "paper" ? "s-paper" : "",
  ].filter(Boolean);
  const looks = [
    id === undefined ? "" : `data-mark="${xmlText(id)}"`,
    id === undefined ? "" : `data-role="${role}"`,
    fill === undefined
      ? ""
      : isInk(fill)
        ? ink("fill", fill, theme)
        : `fill="${fill === "none" ? fill : `url(#${name(fill)})`}"`,
    stroke === undefined ? "" : ink("stroke", stroke, theme),
    inked || classes.length > 0 ? `class="${classes.join(" ")}"` : "",
    stroke === undefined || strokeWidth === undefined ? "" : `stroke-width="${px(strokeWidth)}"`,
    dash === undefined ? "" : `stroke-dasharray="${dash}"`,
    opacity === undefined ? "" : `opacity="${px(opacity)}"`,
  ]
    .filter(Boolean)
    .join(" ");
  const hover = label === undefined ? "" : `<title>${xmlText(label)}</title>`;
  const close = (tag: string): string => (hover === "" ? "/>" : `>${hover}</${tag}>`);
  switch (mark.kind) {
    case "rect":
      return `<rect x="${px(mark.x)}" y="${px(mark.y)}" width="${px(mark.width)}" height="${px(mark.height)}" ${looks}${close("rect")}`;
    case "path":
      return `<path d="${mark.d}" ${looks}${close("path")}`;
    case "text": {
      const ground =
        mark.ground === "paper"
          ? ` ${ink("stroke", "paper", theme)} stroke-width="4" stroke-linejoin="round" paint-order="stroke"`
          : "";
      const weight = mark.weight === 400 ? "" : ` font-weight="${mark.weight}"`;
      const anchor = mark.anchor === "start" ? "" : ` text-anchor="${mark.anchor}"`;
      return `<text x="${px(mark.x)}" y="${px(mark.y)}" font-size="${px(mark.size)}"${weight}${anchor} ${looks}${ground}>${xmlText(mark.text)}</text>`;
    }
  }
}

function isInk(value: string): value is Ink {
  return Object.hasOwn(INKS, value);
}

function ink(property: "fill" | "stroke", value: Ink, theme: Theme): string {
  return `${property}="${literal(value, theme)}"`;
}

/** Text as it may stand in XML; letters that XML forbids are left out. */
function xmlText(value: string): string {
  const kept = [...value]
    .filter((letter) => /[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(letter))
    .join("");
  return kept.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
