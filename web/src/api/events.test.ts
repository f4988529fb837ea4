import { expect, test } from 'vitest';
import { nextOf } from './client';
import { isToldOf } from './events';

function streamOf(...pieces: string[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
      controller.close();
    },
  });
}

test.each([
  [true, [':\n\nevent: ended\ndata: {}\n\n']],
  [true, [':\n', '\nevent: e', 'nded', '\r\n', 'data: {}']],
  [false, [':\n\n', ':\n\n']],
  [false, ['data: event: ended\n\n']],
  [false, ['event: ended too\n\n']],
  [false, []],
])('%s: told by %j', async (told, pieces) => {
  expect(await isToldOf('ended', streamOf(...pieces))).toBe(told);
});

test.each([
  [
    '</v1/users/1/inferences?after=x&limit=2>; rel="next"',
    '/v1/users/1/inferences?after=x&limit=2',
  ],
  ['<https://elsewhere.example/v1/users>; rel="next"', undefined],
  ['<//elsewhere.example/v1/>; rel="next"', undefined],
  [null, undefined],
])('%s leads to %s', (link, address) => {
  expect(nextOf(link)).toBe(address);
});
