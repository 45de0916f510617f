import type { Part } from "../catalogue.js";
import type { whatif as english } from "../en/whatif.js";

export const whatif: Part<typeof english> = {
  "whatif.label": "仮定",
  "whatif.none": "何も変えていません。入力された事例そのままの答えです。",
  "whatif.discard": "破棄",
};
