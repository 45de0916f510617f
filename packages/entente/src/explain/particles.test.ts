import { expect, it } from "vitest";
import { withParticles } from "./particles.js";

it("withParticles(text) chooses the particle by the last sound: Hangul, digits and Latin letters", () => {
  expect(withParticles("한국[은/는] 미국[와/과] 중국[이/가] 일본[을/를] 서울[으로/로]")).toBe(
    "한국은 미국과 중국이 일본을 서울로",
  );
  expect(withParticles("러시아[은/는] 대화[을/를] 제3[이/가] 제2[이/가] 10[은/는]")).toBe(
    "러시아는 대화를 제3이 제2가 10은",
  );
  expect(withParticles("“동결”[을/를] (미국)[이/가] Japan[은/는] usa[은/는]")).toBe("“동결”을 (미국)이 Japan은 usa는");
});
it("withParticles(text) reads names whose syllables are written letter by letter", () => {
  const said = (text: string) => withParticles(text.normalize("NFD").replace(/\[.*\]/u, "[이/가]")).normalize("NFC");
  expect(["북국[이/가]", "섬나라[이/가]", "서울[이/가]"].map(said)).toEqual(["북국이", "섬나라가", "서울이"]);
  expect(withParticles(`${"서울".normalize("NFD")}[으로/로]`).normalize("NFC")).toBe("서울로");
});
it("withParticles(text) goes with the word before a remark in brackets", () => {
  expect(withParticles("15(10–23)[을/를] 북한(평양)[이/가]")).toBe("15(10–23)를 북한(평양)이");
});
it("withParticles(text) leaves brackets alone that mark no particle", () => {
  expect(withParticles("[1] 안[둘/셋]")).toBe("[1] 안[둘/셋]");
});
