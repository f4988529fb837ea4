import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { language } from '../language/language';
import { reasonInWords } from './reason';

const API = 'api-server/src/main/java/org/spira/api/inferences/application/dispatch/';
const INFERENCE = 'inference-server/src/main/java/org/spira/inference/';
const ANSWER = `${INFERENCE}inferences/application/`;

beforeEach(() => {
  language.value = 'pt-BR';
});

test.each([
  [
    `${API}ReconcileInferences`,
    'No Inference Server could finish this inference',
    'No Inference Server could finish this inference; please record and send it again',
    /^Nenhum servidor/,
  ],
  [
    `${API}ReconcileInferences`,
    'The model that was asked is no longer in service',
    'The model that was asked is no longer in service; please send the recordings to another',
    /não está mais em uso/,
  ],
  [
    `${API}UnservedRule`,
    'Nobody has run the model %s for %s, so there is no diagnosis',
    'Nobody has run the model mute for 15 minutes, so there is no diagnosis; please send',
    /“mute”/,
  ],
  [
    `${ANSWER}Attempt`,
    'the recordings could not be analysed: ',
    'the recordings could not be analysed: 3 attempts failed',
    /3 tentativas/,
  ],
  [
    `${ANSWER}port/RecordingMissingException`,
    ' is missing',
    'recording frase is missing',
    /: Frase\.$/,
  ],
  [
    `${INFERENCE}hearing/Hearing`,
    ' cannot be heard: ',
    'recording aceite cannot be heard: it is cut off',
    /: Aceite\./,
  ],
  [
    `${ANSWER}AnswerInference`,
    'the model hears %s, and none of that was sent',
    'the model hears parlenda, frase, and none of that was sent',
    /: Parlenda e Frase\.$/,
  ],
  [
    `${INFERENCE}hearing/Shortness`,
    'too short for the model, which needs %s: %s',
    'too short for the model, which needs at least 1 s: sustentada; record again, and for longer',
    /: Vogal sustentada\./,
  ],
  [
    `${INFERENCE}forms/FormColumn`,
    'the model needs %s of the form, and it was not filled in',
    'the model needs age of the form, and it was not filled in',
    /: Idade, anos\.$/,
  ],
])('%s says “%s”, for which there are words', (source, begin, reason, words) => {
  expect(readFileSync(`../${source}.java`, 'utf8')).toContain(begin);
  expect(reasonInWords(reason)).toMatch(words);
});

test('what is not known stays with the server’s words', () => {
  expect(reasonInWords('the graph gave no number')).toBeUndefined();
});
