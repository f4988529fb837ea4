import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const FOUND_AT_ROOT = ['/', '/favicon.svg', '/manifest.webmanifest', '/icons/192.png'];

/** Writes `sw.js`, with the names of what was built, so that the pages open without network. */
export function offline(): Plugin {
  return {
    name: 'spira-offline',
    apply: 'build',
    generateBundle(_, bundle) {
      const assets = Object.keys(bundle)
        .filter((name) => name.startsWith('assets/'))
        .map((name) => `/${name}`)
        .toSorted();
      const kept = JSON.stringify([...FOUND_AT_ROOT, ...assets]);
      const version = createHash('sha256').update(kept).digest('hex').slice(0, 12);
      const source = readFileSync(new URL('./service-worker.js', import.meta.url), 'utf8')
        .replace("'VERSION'", JSON.stringify(version))
        .replace("['KEPT']", kept);
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}
