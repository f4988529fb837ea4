import { decodeWav } from '../audio/wav';
import type { Take } from '../drafts/draft';
import { secondsOf } from '../quality/sound';
import { judge } from '../quality/verdict';
import type { TextKey } from '../language/language';

/** The server's `SPIRA_MAX_RECORDING`. */
const MOST_BYTES = 8 * 1024 * 1024;

export type Judged =
  | { readonly refusal: TextKey }
  | { readonly refusal?: undefined; readonly take: Omit<Take, 'source' | 'processing'> };

/** What the server would say about these bytes, as far as it can be told here. */
export function judged(wav: Uint8Array): Judged {
  if (wav.byteLength > MOST_BYTES) return { refusal: 'verdict.tooLarge' };
  const content = decodeWav(wav);
  if (content.kind === 'not wav') return { refusal: 'verdict.notWav' };
  if (content.kind === 'other encoding') return { take: { seconds: undefined, warnings: [] } };
  const { refusal, warnings } = judge(content.sound);
  if (refusal) return { refusal: `verdict.${refusal}` };
  return { take: { seconds: secondsOf(content.sound), warnings } };
}
