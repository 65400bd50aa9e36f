import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The tests live in tests/, mirroring the tree, and find their packages in this folder's node_modules.
const project = (name: string, folder: string, timeout: number) => ({
  extends: true as const,
  test: { name, include: [`tests/${folder}/**/*.test.ts`], testTimeout: timeout },
});

export default defineConfig({
  root: here('../..'),
  cacheDir: here('node_modules/.vite'),
  resolve: {
    alias: {
      web: here('src'),
      ws: here('node_modules/ws/wrapper.mjs'),
      'playwright-core': here('node_modules/playwright-core/index.mjs'),
    },
  },
  test: {
    projects: [
      project('unit', 'api/web', 5_000),
      project('system', 'system', 60_000),
      project('kernel', 'kernel', 60_000),
      project('browser', 'browser', 60_000),
    ],
  },
});
