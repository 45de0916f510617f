import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CalendarDay, calendarText } from "./calendar-text.js";

/** The values of a property, by the rules of RFC 5545 §3.1 and §3.3.11 read backwards. */
function valuesOf(text: string, property: string): string[] {
  const lines = text.replaceAll("\r\n ", "").split("\r\n");
  return lines.flatMap((line) => {
    const [, name = "", value = ""] = /^([A-Z-]+)(?:;[^:]*)?:([\s\S]*)$/.exec(line) ?? [];
    if (name !== property) return [];
    return [value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === "n" ? "\n" : sign))];
  });
}

const day: CalendarDay = { uid: "c1.accord.strait@entente", day: "2024-03-31", summary: "Limit", category: "clause" };

describe("calendarText(days, stamp)", () => {
  it("calendarText([day], stamp) is the calendar that RFC 5545 asks for, to the letter", () => {
    expect(calendarText([{ ...day, summary: "Limit; boats, nets \\ lines\nall" }], "2024-04-15")).toBe(
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Entente//Entente//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:c1.accord.strait@entente",
        "DTSTAMP:20240415T000000Z",
        "DTSTART;VALUE=DATE:20240331",
        "SUMMARY:Limit\\; boats\\, nets \\\\ lines\\nall",
        "CATEGORIES:clause",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
      ].join("\r\n"),
    );
  });

  it("calendarText(days, stamp) folds at 75 octets, not letters, and cuts no letter", () => {
    const summary = "총어획량 → 과학자 권고량 (북국, 남국과 섬나라) ".repeat(6).trim();
    const text = calendarText([{ ...day, summary, description: "🐟".repeat(60) }], "2024-04-15");
    for (const line of text.split("\r\n")) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/\p{Surrogate}/u);
    }
    expect(valuesOf(text, "SUMMARY")).toEqual([summary]);
    expect(valuesOf(text, "DESCRIPTION")).toEqual(["🐟".repeat(60)]);
  });

  it("calendarText(days, stamp) gives back any text that is put in, without control characters", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 }), { maxLength: 5 }),
        (texts) => {
          const days = texts.map((summary, k) => ({ ...day, uid: `c${k}`, summary: `x${summary}` }));
          const text = calendarText(days, "2024-04-15");
          const plain = (one: string) => one.replace(/\r\n?|\n/g, "\n").replace(/[^\n\t\P{Cc}]/gu, "");
          expect(valuesOf(text, "SUMMARY")).toEqual(days.map(({ summary }) => plain(summary)));
          expect(text).not.toMatch(/[^\r]\n/);
          expect(calendarText(days, "2024-04-15")).toBe(text);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});
