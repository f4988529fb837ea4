/**
 * Gives the focus somewhere to be when what had it goes: to the heading of the section it was in, or
 * of the page. Without it the keyboard is nowhere, and who does not see the page is told nothing.
 */
export function keepFocus(): void {
  let around: readonly Element[] = [];
  addEventListener('focusin', ({ target }) => (around = pathOf(target as Element)));
  new MutationObserver(() => {
    const isGone = around[0]?.isConnected === false;
    if (isGone && document.activeElement === document.body) focusHeading(around);
  }).observe(document.body, { childList: true, subtree: true });
}

/** An element and all that it is in, the innermost first. */
function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let each: Element | null = element; each; each = each.parentElement) path.push(each);
  return path;
}

function focusHeading(around: readonly Element[]): void {
  const section = around.find((each) => each.isConnected && each.matches('section:has(h2, h3)'));
  const heading = (section ?? document).querySelector<HTMLElement>(section ? 'h2, h3' : 'main h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}
