// One query in a process that has just started: node cold.mjs BUNDLE METHOD SIZES PARTIES SEED, prints milliseconds.
import { randomSpace } from "./spaces.mjs";

const [, , bundle, method, sizes, parties, seed] = process.argv;
const front = await import(bundle);
const blocks = randomSpace(sizes.split(",").map(Number), Number(parties), Number(seed));
const began = performance.now();
front[method](blocks, Number(parties));
console.log(performance.now() - began);
