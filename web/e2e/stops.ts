/** Where the focus is after a key was pressed. */
export interface Stop {
  /** Its place among what can be reached, in the page's order; -1 where nothing should be. */
  readonly place: number;
  readonly what: string;
  readonly faults: readonly string[];
}

interface Noted extends Window {
  /** What can be reached; each with others where they are one stop. */
  stops: HTMLElement[][];
  /** How each looks without the focus. */
  resting: string[];
  looks: (element: HTMLElement) => string;
}

/** In the page: notes what the keyboard has to reach, as one reads it; a group of radios is one. */
export function noteStops(): number {
  const reached =
    'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, audio[controls]';
  const root = document.querySelector('dialog[open]') ?? document;
  const groups = new Map<string, HTMLElement[]>();
  for (const each of root.querySelectorAll<HTMLElement>(reached)) {
    if (!each.checkVisibility()) continue;
    const name = each.matches('[type=radio]') ? each.getAttribute('name')! : String(groups.size);
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  (window as unknown as Noted).stops = [...groups.values()];
  return groups.size;
}

/** In the page: notes how everything looks that does not have the focus. */
export function noteLooks(): void {
  const noted = window as unknown as Noted;
  (document.activeElement as HTMLElement | null)?.blur();
  noted.looks = (element) => {
    const { outline, boxShadow } = getComputedStyle(element);
    return `${outline} ${boxShadow}`;
  };
  noted.resting = noted.stops.map(([first]) => noted.looks(first!));
}

/** In the page: what stands wholly above what comes before it. */
export function misplaced(): string[] {
  const firsts = (window as unknown as Noted).stops.map(([first]) => first!);
  const boxes = firsts.map((each) => each.getBoundingClientRect());
  return firsts
    .filter((_, i) => i > 0 && boxes[i]!.bottom <= boxes[i - 1]!.top)
    .map((each) => `stands above what comes before it: ${each.outerHTML.slice(0, 120)}`);
}

/** In the page: as if the keyboard had come there. */
export function focusStop(place: number): void {
  const group = (window as unknown as Noted).stops[place]!;
  (group.find((each) => each.matches(':checked')) ?? group[0]!).focus();
}

/** In the page: what has the focus, whether that is to be seen, and nothing lies over it. */
export function stopNow(): Stop {
  const { stops, resting, looks } = window as unknown as Noted;
  const had = document.activeElement as HTMLElement;
  const place = stops.findIndex((group) => group.includes(had));
  const { left = 0, top = 0, width = 0, height = 0 } = had.getClientRects()[0] ?? {};
  const over = document.elementFromPoint(left + width / 2, top + height / 2);
  const faults: string[] = [];
  if (looks(had) === resting[place]) faults.push('the focus on it is not to be seen');
  if (!had.contains(over) && !over?.matches('label')) faults.push('it is out of sight');
  return { place, what: had.outerHTML.slice(0, 120).replace(/\s+/g, ' '), faults };
}
