import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

const plugins = [tsconfigPaths()];

export default defineConfig({
  plugins,
  test: {
    projects: [
      {
        plugins,
        test: {
          name: "unit",
          environment: "node",
          include: [
            "app/core/**/*.test.ts",
            "app/schemas/**/*.test.ts",
            "app/integrations/**/*.test.ts",
            "app/i18n/**/*.test.ts",
            "cli/**/*.test.ts",
            "server/**/*.test.ts",
            "bench/**/*.test.ts",
            "tests/*.test.ts",
          ],
          setupFiles: ["tests/setup/noisy-console.ts"],
        },
      },
      {
        plugins,
        test: {
          name: "data",
          environment: "node",
          include: [
            "app/data/**/*.test.ts",
            "app/http/**/*.test.ts",
            "app/jobs/**/*.test.ts",
            "tests/data/**/*.test.ts",
          ],
          globalSetup: ["tests/setup/database.global.ts"],
          setupFiles: [
            "tests/setup/noisy-console.ts",
            "tests/setup/database.ts",
          ],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        plugins,
        test: {
          name: "routes",
          environment: "jsdom",
          include: [
            "app/components/**/*.test.tsx",
            "tests/routes/**/*.test.tsx",
          ],
          setupFiles: ["tests/setup/noisy-console.ts", "tests/setup/dom.ts"],
        },
      },
      {
        plugins,
        test: {
          name: "e2e",
          environment: "node",
          include: ["tests/e2e/**/*.e2e.ts"],
          globalSetup: ["tests/setup/server.global.ts"],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
        },
      },
    ],
  },
});
