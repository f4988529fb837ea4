import { useEffect, useState } from 'preact/hooks';

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** A voice of the device itself: those of another host would be told what is said here. */
export function voiceFor<V extends Voice>(language: string, voices: readonly V[]): V | undefined {
  const own = voices.filter(({ localService }) => localService);
  const tongue = language.slice(0, 2);
  return (
    own.find(({ lang }) => lang.replace('_', '-') === language) ??
    own.find(({ lang }) => lang.startsWith(tongue))
  );
}

/** The device's voice for a language, once the browser knows its voices. */
export function useVoice(language: string): SpeechSynthesisVoice | undefined {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    const look = () => setVoices(speechSynthesis.getVoices());
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, []);
  return voiceFor(language, voices);
}

/** Says something, and nothing else at the same time. */
export function say(text: string, voice: SpeechSynthesisVoice): void {
  hush();
  const spoken = new SpeechSynthesisUtterance(text);
  spoken.voice = voice;
  spoken.lang = voice.lang;
  speechSynthesis.speak(spoken);
}

/** Says nothing any more: a microphone may be about to listen. */
export function hush(): void {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}
