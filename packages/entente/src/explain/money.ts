import type { Language } from "./say.js";

/** A unit of money as it is read aloud, and what an amount in the case's unit is in it. */
export interface MoneyUnit {
  /** As it follows the figure; what stands between them in the language comes with it. */
  readonly unit: string;
  /** By how much an amount is multiplied: 44 thousand millions are 440 times 10⁸, in which East Asia counts. */
  readonly times: number;
}

const CURRENCIES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  USD: { en: "US dollars", ko: "달러", ja: "ドル", zh: "美元" },
  EUR: { en: "euros", ko: "유로", ja: "ユーロ", zh: "欧元" },
  GBP: { en: "pounds", ko: "파운드", ja: "ポンド", zh: "英镑" },
  JPY: { en: "yen", ko: "엔", ja: "円", zh: "日元" },
  CNY: { en: "yuan", ko: "위안", ja: "元", zh: "元" },
  KRW: { en: "won", ko: "원", ja: "ウォン", zh: "韩元" },
};
const MYRIADS = {
  k: { times: 0.1, ko: "만 ", ja: "万", zh: "万" },
  M: { times: 100, ko: "만 ", ja: "万", zh: "万" },
  G: { times: 10, ko: "억 ", ja: "億", zh: "亿" },
  T: { times: 1, ko: "조 ", ja: "兆", zh: "万亿" },
} as const;
const ENGLISH = { k: "thousand ", M: "million ", G: "billion ", T: "trillion " } as const;
const YEARLY = { en: " a year", ko: "(연간)", ja: "（年額）", zh: "（每年）" } as const;

/** In East Asia ten thousand of a unit are one of the next: 230 × 10⁶ is said as 2.3 × 10⁸. */
const NEXT = { k: "M", M: "G", G: "T" } as const;
const MYRIAD = 10_000;

const A_YEAR = /( a year| per year|\/year)$/;
const SIZES = [
  [/^(10³|thousand) /, "k"],
  [/^(10⁶|million) /, "M"],
  [/^(10⁹|billion) /, "G"],
  [/^(10¹²|trillion) /, "T"],
] as const;

/** `10⁹ USD` and `billion USD` as `GUSD`. */
function shortened(unit: string): string {
  const [size, short] = SIZES.find(([long]) => long.test(unit)) ?? [];
  return size === undefined || short === undefined ? unit : unit.replace(size, short);
}

/**
 * `GUSD a year` as “billion US dollars a year”; a unit of another form stays as it is written.
 *
 * @param most - the largest amount that is said in it
 */
export function moneyUnit(unit: string, language: Language, most = 0): MoneyUnit {
  const [, size, currency = "", yearly] =
    /^([kMGT])?([A-Z]{3})( a year| per year|\/year)?$/.exec(shortened(unit)) ?? [];
  const names = CURRENCIES[currency];
  if (names === undefined)
    return { unit: language === "en" ? unit : ` ${unit.replace(A_YEAR, YEARLY[language])}`, times: 1 };
  const each = yearly === undefined ? "" : YEARLY[language];
  const power = size as keyof typeof MYRIADS | undefined;
  if (language === "en") return { unit: `${power ? ENGLISH[power] : ""}${names.en}${each}`, times: 1 };
  if (power === undefined) return { unit: `${language === "ko" ? " " : ""}${names[language]}${each}`, times: 1 };
  const larger = power === "T" || most * MYRIADS[power].times < MYRIAD ? power : NEXT[power];
  const times = larger === power ? MYRIADS[power].times : MYRIADS[larger].times / 1000;
  return { unit: `${MYRIADS[larger][language]}${names[language]}${each}`, times };
}
