import type { Digits } from "./digits.js";
import type { Language } from "./say.js";

/** A unit of money as it is read aloud, and what an amount in the case's unit is in it. */
export interface MoneyUnit {
  /** As it follows the figure; what stands between them in the language comes with it. */
  readonly unit: string;
  /** By how much an amount is multiplied: 44 thousand millions are 440 times 10⁸, in which East Asia counts. */
  readonly times: number;
  /** The unit in two, for a sentence that gives several amounts: what belongs to each figure, as in “1,500만”, … */
  readonly size: string;
  /** … what follows one of them, … */
  readonly currency: string;
  /** … and what is said before the first of a sum that is due every year. */
  readonly each: string;
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
  k: { times: 0.1, ko: "만", ja: "万", zh: "万" },
  M: { times: 100, ko: "만", ja: "万", zh: "万" },
  G: { times: 10, ko: "억", ja: "億", zh: "亿" },
  T: { times: 1, ko: "조", ja: "兆", zh: "万亿" },
} as const;
const ENGLISH = { k: "thousand ", M: "million ", G: "billion ", T: "trillion " } as const;
const YEARLY = { en: " a year", ko: "(연간)", ja: "（年額）", zh: "（每年）" } as const;

const EACH = { en: "", ko: "연간 ", ja: "年", zh: "每年" } as const;

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
  if (language === "en") {
    const power = size === undefined ? "" : ENGLISH[size as keyof typeof ENGLISH];
    const whole = names === undefined ? unit : `${power}${names.en}${yearly === undefined ? "" : YEARLY.en}`;
    return { unit: whole, times: 1, size: "", currency: whole, each: "" };
  }
  const isYearly = A_YEAR.test(unit);
  const [after, each] = isYearly ? [YEARLY[language], EACH[language]] : ["", ""];
  if (names === undefined) {
    const plain = ` ${unit.replace(A_YEAR, "")}`;
    return { unit: `${plain}${after}`, times: 1, size: "", currency: plain, each };
  }
  const named = `${language === "ko" ? " " : ""}${names[language]}`;
  const power = size as keyof typeof MYRIADS | undefined;
  if (power === undefined) return { unit: `${named}${after}`, times: 1, size: "", currency: named, each };
  const larger = power === "T" || most * MYRIADS[power].times < MYRIAD ? power : NEXT[power];
  const times = larger === power ? MYRIADS[power].times : MYRIADS[larger].times / 1000;
  const myriad = MYRIADS[larger][language];
  return { unit: `${myriad}${named}${after}`, times, size: myriad, currency: named, each };
}

/** An amount of the case in words that its currency may follow: “1,500만”; nothing is nothing of any size. */
export function amountIn({ times, size }: MoneyUnit, digits: Digits): (amount: number) => string {
  return (amount) => `${digits.money(amount * times)}${amount === 0 ? "" : size}`;
}

/** An amount of the case with its currency, as a cell gives it: “30 million euros a year”, “연간 3,000만 유로”. */
export function sumIn(money: MoneyUnit, digits: Digits, language: Language): (amount: number) => string {
  const amount = amountIn(money, digits);
  return (one) => `${money.each}${amount(one)}${language === "en" ? " " : ""}${money.currency}`;
}
