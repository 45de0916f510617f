#!/usr/bin/env node
const { join } = require("node:path");
const { load } = require("./load.js");

load(join(__dirname, "../dist/main.js"))
  .main(process.argv.slice(2))
  // Nothing is left to do once all is written; Node would still tidy its memory.
  .then(() => process.stderr.write("", () => process.stdout.write("", () => process.exit())));
