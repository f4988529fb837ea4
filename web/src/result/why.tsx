import { reasonInWords } from './reason';

/** Why an inference ended without a diagnosis; in the server's English where there are no others. */
export function Why({ reason }: { reason: string }) {
  const words = reasonInWords(reason);
  return words === undefined ? <span lang="en">{reason}</span> : <span>{words}</span>;
}
