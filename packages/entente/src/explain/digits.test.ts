import { expect, it } from "vitest";
import { digitsIn } from "./digits.js";

it("digitsIn(language).count writes counts exactly to a million and in powers of ten when huge", () => {
  const { count } = digitsIn("en");
  expect([count(0), count(22_775), count("1000000"), count("2400000000000000000"), count(10n ** 21n)]).toEqual([
    "0",
    "22,775",
    "1,000,000",
    "2.4 × 10¹⁸",
    "1.0 × 10²¹",
  ]);
});
it("digitsIn(language).share never rounds up to all or down to none", () => {
  const { share } = digitsIn("en");
  expect([share(0), share(0.0004), share(0.0567), share(0.834), share(0.9999), share(1)]).toEqual([
    "0 %",
    "under 1 %",
    "5.7 %",
    "83 %",
    "over 99 %",
    "100 %",
  ]);
});
it("digitsIn(language).points and place show the digits the data supports", () => {
  const { points, place } = digitsIn("en");
  expect([points(0.438596), points(0.0231), points(0), points(1.2064)]).toEqual(["44", "2.3", "0", "121"]);
  expect([place(12.5), place(-12.5), place(66.6)]).toEqual(["13", "-13", "67"]);
});
it("digitsIn(language).share sets the sign apart in English only", () => {
  expect((["en", "ko", "ja", "zh"] as const).map((language) => digitsIn(language).share(0.25))).toEqual([
    "25 %",
    "25%",
    "25%",
    "25%",
  ]);
});
it("digitsIn(language).list joins as the language does", () => {
  expect(digitsIn("en").list(["north", "south", "isles"])).toBe("north, south and isles");
  expect(digitsIn("ko").list(["북국", "남국"])).toBe("북국과 남국");
  expect(digitsIn("ko").list(["섬나라", "남국"])).toBe("섬나라와 남국");
  expect(digitsIn("ko").list(["북국", "남국", "섬나라"])).toBe("북국, 남국, 섬나라");
  expect(digitsIn("ja").list(["北国", "南国", "島国"])).toBe("北国、南国、島国");
  expect(digitsIn("zh").list(["北国", "南国", "岛国"])).toBe("北国、南国和岛国");
});
it("digitsIn(language).row parts what may hold commas", () => {
  expect(digitsIn("ko").row(["가, 나", "다"])).toBe("가, 나; 다");
  expect(digitsIn("ja").row(["北、南", "島"])).toBe("北、南；島");
});
