import type { Part } from "../catalogue.js";
import type { whatif as english } from "../en/whatif.js";

export const whatif: Part<typeof english> = {
  "whatif.label": "假设",
  "whatif.none": "没有更改：这是按录入的案例得出的答案。",
  "whatif.discard": "放弃",
};
