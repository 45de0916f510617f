import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const LIBRARY = "packages/entente/{src,test}/**/*.test.ts";

export default defineConfig({
  resolve: { alias: { entente: fileURLToPath(new URL("packages/entente/src/index.ts", import.meta.url)) } },
  test: {
    // Tests in a browser or of a server mostly wait, so two at a time pay even where there are two processors.
    maxWorkers: 2,
    // No module keeps state, so that tests may share what a worker has loaded: half a second instead of several for each file.
    isolate: false,
    projects: [
      { extends: true, test: { name: "library", include: [LIBRARY] } },
      {
        extends: true,
        test: {
          name: "outer",
          include: ["{packages,apps}/*/{src,test}/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
          exclude: [LIBRARY, "**/node_modules/**"],
        },
      },
    ],
    maxConcurrency: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // As long as a locator waits for what it is told to.
    expect: { poll: { timeout: 30_000 } },
    // A browser on a busy machine now and then answers after the time that a test gives it; a fault fails twice.
    retry: 1,
  },
});
