import { expect, test } from 'vitest';
import { voiceFor } from './voices';

const far = { lang: 'pt-BR', localService: false };
const portuguese = { lang: 'pt-PT', localService: true };
const brazilian = { lang: 'pt_BR', localService: true };

test('the voice of the very language is taken, then one of the same tongue', () => {
  expect(voiceFor('pt-BR', [portuguese, brazilian])).toBe(brazilian);
  expect(voiceFor('pt-BR', [portuguese])).toBe(portuguese);
});

test('nothing is told to a voice of another host, nor said in another tongue', () => {
  expect(voiceFor('pt-BR', [far])).toBeUndefined();
  expect(voiceFor('en', [portuguese, brazilian])).toBeUndefined();
});
