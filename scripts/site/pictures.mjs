import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../step.mjs";

const QUESTIONS = ["agree", "stand", "deal", "block", "order", "forum", "ratify", "break", "pay", "watch"];
const CASE = "korea-2021";

/** The picture of each question on a founding case, as the command draws it, with its words for those who do not see it. */
export function picturesOfQuestions() {
  return QUESTIONS.map((verb) => {
    const asked = [verb, CASE, "--svg", "--draws", "0", "--quiet"];
    const svg = execFileSync(process.execPath, [join(root, "packages/entente-cli/bin/entente.js"), ...asked], {
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    });
    const desc = /<desc[^>]*>([\s\S]*?)<\/desc>/.exec(svg)?.[1] ?? "";
    return { name: verb, language: "en", svg, alt: desc.replace(/[[\]()\n]/g, " ").trim() };
  });
}
