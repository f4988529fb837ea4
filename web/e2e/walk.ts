import type { Page } from 'playwright-core';

/** Where the focus is after a key was pressed. */
interface Stop {
  /** Its place among what can be reached, in the page's order; -1 where nothing should be. */
  readonly place: number;
  readonly what: string;
  readonly faults: readonly string[];
}

/** A date stops at each of its parts, a player at each of its buttons. */
const MOST_WITHIN = 12;

/**
 * Goes through a page, or the dialog over it, by the keyboard alone: forth from its top and back.
 *
 * @returns what is not reached, comes in another order than it is read, keeps the focus, has it
 * unseen, or changes the page by having it; nothing where all is well
 */
export async function walk(page: Page): Promise<string[]> {
  const { count, faults } = await page.evaluate(noteStops);
  const before = await contextOf(page);
  const forth = await pressedThrough(page, 'Tab', count);
  const back = await pressedThrough(page, 'Shift+Tab', count);
  const all = Array.from({ length: count }, (_, place) => place);
  const found = [
    ...faults,
    ...[...forth, ...back].flatMap((stop) => stop.faults.map((fault) => `${stop.what}: ${fault}`)),
    ...strays('Tab', forth, all),
    ...strays('Shift+Tab', back, all.toReversed()),
  ];
  const after = await contextOf(page);
  if (after !== before) found.push(`the focus alone led from ${before} to ${after}`);
  return [...new Set(found)];
}

/** Where stops differ from the places that were to be reached. */
function strays(key: string, stops: readonly Stop[], wanted: readonly number[]): string[] {
  const places = stops.map(({ place }) => place).filter((place, i, all) => place !== all[i - 1]);
  if (places.join() === wanted.join()) return [];
  const at = places.findIndex((place, i) => place !== wanted[i]);
  const missed = wanted.filter((place) => !places.includes(place));
  const names = stops.map(({ place, what }) => `${place} ${what}`).join('\n  ');
  return [`${key}: other than read from stop ${at}, missed ${missed.join()}:\n  ${names}`];
}

/** The stops from one end to the other, and that the other end can be left. */
async function pressedThrough(page: Page, key: string, count: number): Promise<Stop[]> {
  const [first, last] = key === 'Tab' ? [0, count - 1] : [count - 1, 0];
  await page.evaluate(focusStop, first);
  // only what a key has led to is shown as focused: this one, when the way leads back
  const stops = [{ ...(await page.evaluate(stopNow)), faults: [] as readonly string[] }];
  let within = 0;
  for (;;) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(stopNow);
    const before = stops.at(-1)!.place;
    if (before === last && stop.place !== last) return stops;
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

interface Walked extends Window {
  walked: HTMLElement[][];
  resting: string[];
  looks: (element: HTMLElement) => string;
}

/** In the page: notes what the keyboard has to reach, as one reads it; a group of radios is one. */
function noteStops(): { count: number; faults: string[] } {
  const REACHED =
    'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, audio[controls], [tabindex="0"]';
  const walked = window as unknown as Walked;
  const root = document.querySelector('dialog[open]') ?? document;
  const seen = [...root.querySelectorAll<HTMLElement>(REACHED)].filter((each) =>
    each.checkVisibility(),
  );
  const groups = new Map<string, HTMLElement[]>();
  seen.forEach((each, i) => {
    const isRadio = each.matches('input[type=radio]');
    const key = isRadio ? `radio ${(each as HTMLInputElement).name}` : String(i);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  });
  walked.walked = [...groups.values()];
  walked.looks = (element) => {
    const { outline, boxShadow } = getComputedStyle(element);
    return `${outline} ${boxShadow}`;
  };
  (document.activeElement as HTMLElement | null)?.blur();
  walked.resting = walked.walked.map(([first]) => walked.looks(first!));
  const boxes = walked.walked.map(([first]) => first!.getBoundingClientRect());
  const faults = boxes.flatMap((box, i) => {
    const before = boxes[i - 1];
    return before && box.bottom <= before.top
      ? [`stands above what comes before it: ${walked.walked[i]![0]!.outerHTML.slice(0, 120)}`]
      : [];
  });
  return { count: walked.walked.length, faults };
}

/** In the page: as if the keyboard had come there. */
function focusStop(place: number): void {
  const group = (window as unknown as Walked).walked.at(place)!;
  (group.find((each) => each.matches(':checked')) ?? group[0]!).focus();
}

/** In the page: what has the focus, whether that is to be seen, and nothing lies over it. */
function stopNow(): Stop {
  const { walked, resting, looks } = window as unknown as Walked;
  const had = document.activeElement as HTMLElement;
  const place = walked.findIndex((group) => group.includes(had));
  const what = had.outerHTML.slice(0, 120).replace(/\s+/g, ' ');
  if (place < 0) return { place, what, faults: [] };
  const faults: string[] = [];
  if (looks(had) === resting[place]) faults.push('the focus on it is not to be seen');
  const { left, top, width, height } = had.getClientRects()[0]!;
  const over = document.elementFromPoint(left + width / 2, top + height / 2);
  if (!had.contains(over) && !over?.matches('label')) faults.push('it is out of sight');
  return { place, what, faults };
}
