import { signal } from '@preact/signals';
import type { Client } from '../api/client';
import type { Vault } from '../drafts/vault';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Model extends Named {
  /** Whether an Inference Server is known to serve it, or known not to; absent: nobody knows. */
  readonly served?: boolean;
}

/** The models and hospitals that there are. */
export interface Choices {
  readonly models: readonly Model[];
  readonly hospitals: readonly string[];
}

const ENTRY = 'catalog';
const DEMONSTRATION = 'demonstration';

/** What the form offers; kept in the vault, so that it is there without network. */
export class Catalog {
  readonly choices = signal<Choices>({ models: [], hospitals: [] });

  constructor(
    private readonly client: Client,
    private readonly vault: Vault,
  ) {}

  async load(): Promise<void> {
    const kept = await this.vault.get(ENTRY);
    if (kept) this.choices.value = JSON.parse(new TextDecoder().decode(kept)) as Choices;
  }

  async refresh(): Promise<void> {
    const [models, hospitals] = await Promise.all([
      this.client.read('/v1/models'),
      this.client.read('/v1/hospitals'),
    ]);
    this.choices.value = {
      models: (models.models ?? []).map(({ id = '', name = '', served }) => ({
        id,
        name,
        ...(served != null && { served }),
      })),
      hospitals: (hospitals.hospitals ?? []).map(({ name = '' }) => name),
    };
    const content = new TextEncoder().encode(JSON.stringify(this.choices.value));
    await this.vault.put(ENTRY, content);
  }

  nameOf(modelId: string | undefined): string | undefined {
    return this.choices.value.models.find((model) => model.id === modelId)?.name;
  }
}

export function isDemonstration(modelName: string): boolean {
  return modelName.startsWith(DEMONSTRATION);
}
