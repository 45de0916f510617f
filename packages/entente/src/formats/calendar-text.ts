/** A day in a calendar. */
export interface CalendarDay {
  /** Known all over the world and the same each time, so that a calendar that has it already takes in changes. */
  readonly uid: string;
  /** ISO 8601, a whole day. */
  readonly day: string;
  readonly summary: string;
  readonly description?: string | undefined;
  readonly category: string;
}

const OCTETS = 75;

/**
 * Days as an iCalendar file, each an event of a whole day that leaves the reader free.
 *
 * @param stamp - day on which it is read, ISO 8601: the same input gives the same bytes
 * @source RFC 5545: lines end in CRLF and are folded at 75 octets, text is escaped
 */
export function calendarText(days: readonly CalendarDay[], stamp: string): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Entente//Entente//EN",
    "CALSCALE:GREGORIAN",
    ...days.flatMap(({ uid, day, summary, description = "", category }) => [
      "BEGIN:VEVENT",
      `UID:${escaped(uid)}`,
      `DTSTAMP:${digits(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${digits(day)}`,
      `SUMMARY:${escaped(summary)}`,
      ...(description === "" ? [] : [`DESCRIPTION:${escaped(description)}`]),
      `CATEGORIES:${escaped(category)}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

const digits = (day: string): string => day.replaceAll("-", "");

function escaped(text: string): string {
  return text
    .replace(/\r\n?|\n/g, "\n")
    .replace(/[^\n\t\P{Cc}]/gu, "")
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n");
}

/** A line in pieces of at most 75 octets of UTF-8, none of which cuts a character; a piece that goes on begins with a space. */
function folded(line: string): string {
  const pieces = [""];
  let octets = 0;
  for (const letter of line) {
    const more = octetsOf(letter);
    if (octets + more > OCTETS) {
      pieces.push(" ");
      octets = 1;
    }
    pieces[pieces.length - 1] += letter;
    octets += more;
  }
  return pieces.join("\r\n");
}

/** Octets of a letter in UTF-8. */
function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
