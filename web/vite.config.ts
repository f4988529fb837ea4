import { defineConfig } from 'vitest/config';
import { offline } from './build/offline.ts';

const API = process.env.SPIRA_API ?? 'http://localhost:8000';

export default defineConfig({
  plugins: [offline()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'target/pages',
    emptyOutDir: true,
    // everything is a file of its own: the pages' policy allows nothing inline
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
  server: { proxy: { '/v1': API } },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
