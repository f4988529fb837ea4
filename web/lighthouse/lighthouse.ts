/** What is used of Lighthouse, which is installed only by who measures. */
type Lighthouse = (
  address: string,
  flags: {
    readonly port: number;
    readonly logLevel: 'error';
    readonly disableStorageReset: boolean;
    readonly onlyCategories: readonly string[];
  },
) => Promise<{ readonly lhr: Report } | undefined>;

interface Audit {
  readonly id: string;
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
  readonly details?: unknown;
}

interface Category {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface Report {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
  readonly runtimeError?: { readonly message: string };
}

/** How often something is tried on a machine that may be busy. */
export const ATTEMPTS = 3;

/** What each category has to reach, of 100. */
export const GOALS = { performance: 95, accessibility: 100, 'best-practices': 95 } as const;

export interface Judgement {
  readonly scores: readonly number[];
  /** What costs points, for who has to mend it. */
  readonly faults: readonly string[];
}

/** Judges pages as a phone shows them, in the browser that listens on a port. */
export async function judge(address: string, port: number): Promise<Judgement> {
  const { categories, audits } = await report(address, port);
  const names = Object.keys(GOALS);
  return {
    scores: names.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
    faults: names.flatMap((name) => faultsOf(categories[name], audits)),
  };
}

/** A busy machine may lose the trace of a page: Lighthouse itself asks to be run again then. */
async function report(address: string, port: number): Promise<Report> {
  const lighthouse = await installed();
  // who is logged in stays so
  const kept = { logLevel: 'error', disableStorageReset: true } as const;
  let message = 'no report';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found = await lighthouse(address, { port, ...kept, onlyCategories: Object.keys(GOALS) });
    if (found && !found.lhr.runtimeError) return found.lhr;
    message = found?.lhr.runtimeError?.message ?? message;
  }
  throw new Error(`${address}: ${message}`);
}

async function installed(): Promise<Lighthouse> {
  const entry = new URL('node_modules/lighthouse/core/index.js', import.meta.url).href;
  const { default: lighthouse } = (await import(/* @vite-ignore */ entry)) as {
    default: Lighthouse;
  };
  return lighthouse;
}

function faultsOf(category: Category | undefined, audits: Report['audits']): string[] {
  return (category?.auditRefs ?? [])
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => audits[id])
    .filter((audit) => audit !== undefined)
    .filter(({ score }) => score !== null && score < 0.9)
    .map(({ id, title, displayValue = '' }) => `${id}: ${title} ${displayValue}`);
}
