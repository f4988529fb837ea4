import type { Page } from 'playwright-core';
import { focusStop, misplaced, noteLooks, noteStops, stopNow, type Stop } from './stops';

/** A date stops at each of its parts, a player at each of its buttons. */
const MOST_WITHIN = 12;

/**
 * Goes through a page, or the dialog over it, by the keyboard alone: forth from its top and back.
 *
 * @returns what is not reached, comes in another order than it is read, keeps the focus, has it
 * unseen, or changes the page by having it; nothing where all is well
 */
export async function walk(page: Page): Promise<string[]> {
  const count = await page.evaluate(noteStops);
  await page.evaluate(noteLooks);
  const before = await contextOf(page);
  const found = await page.evaluate(misplaced);
  for (const key of ['Tab', 'Shift+Tab'] as const) {
    const stops = await pressedThrough(page, key, count);
    found.push(...stops.flatMap(({ what, faults }) => faults.map((fault) => `${what}: ${fault}`)));
    found.push(...strays(key, stops, count));
  }
  const after = await contextOf(page);
  if (after !== before) found.push(`the focus alone led from ${before} to ${after}`);
  return [...new Set(found)];
}

type Key = 'Tab' | 'Shift+Tab';

/** The places in the order in which a key has to lead to them. */
function wayOf(key: Key, count: number): number[] {
  const forth = Array.from({ length: count }, (_, place) => place);
  return key === 'Tab' ? forth : forth.toReversed();
}

/** Where stops differ from the places that were to be reached. */
function strays(key: Key, stops: readonly Stop[], count: number): string[] {
  const wanted = wayOf(key, count);
  const places = stops.map(({ place }) => place).filter((place, i, all) => place !== all[i - 1]);
  if (places.join() === wanted.join()) return [];
  const at = places.findIndex((place, i) => place !== wanted[i]);
  const missed = wanted.filter((place) => !places.includes(place));
  const names = stops.map(({ place, what }) => `${place} ${what}`).join('\n  ');
  return [`${key}: other than read from stop ${at}, missed ${missed.join()}:\n  ${names}`];
}

/** The stops from one end to the other, and that the other end can be left. */
async function pressedThrough(page: Page, key: Key, count: number): Promise<Stop[]> {
  const way = wayOf(key, count);
  await page.evaluate(focusStop, way[0]!);
  // only what a key has led to is shown as focused: this one, when the way leads back
  const stops = [{ ...(await page.evaluate(stopNow)), faults: [] as readonly string[] }];
  let within = 0;
  for (;;) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(stopNow);
    const before = stops.at(-1)!.place;
    if (before === way.at(-1) && stop.place !== before) return stops;
    stops.push(stop);
    within = stop.place === before ? within + 1 : 0;
    if (within > MOST_WITHIN || stops.length > count * MOST_WITHIN)
      throw new Error(`${page.url()}: ${key} does not lead on from ${stop.what}`);
  }
}

/** What would be another context: another page, or something over it. */
function contextOf(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      `${location.href} ${document.querySelector('h1')?.textContent} ${document.querySelectorAll('dialog').length}`,
  );
}
