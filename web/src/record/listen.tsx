import { useEffect, useMemo } from 'preact/hooks';
import { peaksOf } from '../audio/peaks';
import { decodeWav } from '../audio/wav';
import { t } from '../language/language';
import { BARS, Wave } from './wave';

/** A recording to hear and to see. */
export function Listen({ wav, name }: { wav: Uint8Array<ArrayBuffer>; name: string }) {
  const address = useMemo(() => URL.createObjectURL(new Blob([wav], { type: 'audio/wav' })), [wav]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  const peaks = useMemo(() => {
    const content = decodeWav(wav);
    return content.kind === 'sound' ? peaksOf(content.sound.samples, BARS) : [];
  }, [wav]);
  return (
    <>
      {peaks.length > 0 && <Wave peaks={peaks} label={t('record.wave', { part: name })} />}
      <audio
        controls
        preload="metadata"
        src={address}
        aria-label={t('record.listen', { part: name })}
      />
    </>
  );
}
