import type { Processing } from '../audio/microphone';
import { t } from '../language/language';
import type { Recorder } from './recorder';

const SWITCHES: readonly (keyof Processing)[] = [
  'echoCancellation',
  'autoGainControl',
  'noiseSuppression',
];

/** Which microphone, and what the browser does to the voice. */
export function Setup({ recorder }: { recorder: Recorder }) {
  const processing = recorder.processing.value;
  return (
    <details class="setup">
      <summary>{t('record.microphone')}</summary>
      <label>
        {t('record.microphone')}
        <select
          value={recorder.deviceId.value}
          onChange={(event) => (recorder.deviceId.value = event.currentTarget.value)}
        >
          <option value="">{t('record.microphone.any')}</option>
          {recorder.devices.value.map((device) => (
            <option key={device.deviceId} value={device.deviceId}>
              {device.label || device.deviceId}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{t('record.processing')}</legend>
        {SWITCHES.map((name) => (
          <label key={name} class="switch">
            <input
              type="checkbox"
              checked={processing[name]}
              onChange={(event) =>
                (recorder.processing.value = { ...processing, [name]: event.currentTarget.checked })
              }
            />
            {t(`record.${name}`)}
          </label>
        ))}
        <p class="hint">{t('record.processing.why')}</p>
      </fieldset>
    </details>
  );
}
