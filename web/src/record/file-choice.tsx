import { t } from '../language/language';

interface FileChoiceProps {
  readonly name: string;
  readonly onFile: (file: File) => void;
}

/** A recording that was made elsewhere. */
export function FileChoice({ name, onFile }: FileChoiceProps) {
  return (
    <label class="file">
      {t('record.file')}
      <input
        type="file"
        accept=".wav,audio/wav,audio/x-wav"
        aria-label={t('record.fileOf', { part: name })}
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          // so that the same file may be chosen again
          input.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
