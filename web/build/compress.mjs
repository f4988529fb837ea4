// Puts a compressed copy beside each text of the built pages, so that the server need not compress.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const PAGES = 'target/pages';
const TEXT = /\.(js|css|html|svg|webmanifest)$/;
/** The first load of script, compressed: what the pages may cost a phone. */
const MOST_SCRIPT_BYTES = 200_000;

let script = 0;
for (const entry of readdirSync(PAGES, { recursive: true })) {
  if (!TEXT.test(entry)) continue;
  const path = join(PAGES, entry);
  const content = readFileSync(path);
  const packed = gzipSync(content, { level: 9 });
  writeFileSync(`${path}.gz`, packed);
  writeFileSync(`${path}.br`, brotliCompressSync(content));
  if (path.endsWith('.js')) script += packed.length;
}
if (script > MOST_SCRIPT_BYTES) {
  throw new Error(`the pages' script has grown to ${script} bytes; at most ${MOST_SCRIPT_BYTES}`);
}
