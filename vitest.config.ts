import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { entente: fileURLToPath(new URL("packages/entente/src/index.ts", import.meta.url)) } },
  test: {
    include: ["{packages,apps}/*/{src,test}/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
    testTimeout: 60_000,
    // Tests in a browser or of a server mostly wait, so two at a time pay even where there are two processors.
    maxWorkers: 2,
    // A browser on a busy machine now and then answers after the time that a test gives it; a fault fails twice.
    retry: 1,
  },
});
