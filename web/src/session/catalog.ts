import { signal } from '@preact/signals';
import type { Client } from '../api/client';
import type { components } from '../api/schema';
import type { Vault } from '../drafts/vault';

type ModelBody = components['schemas']['ModelBody'];
type HospitalBody = components['schemas']['HospitalBody'];

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
  /** Those that nobody can ask any more; absent in what an earlier version kept. */
  readonly retired?: readonly Named[];
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
    await Promise.all([this.readModels(), this.readHospitals()]);
  }

  /** The models that can be asked, as the server has them, which are offered from then on. */
  async readModels(): Promise<ModelBody[]> {
    return (await this.readAllModels()).filter(({ retired }) => !retired);
  }

  /** The same with those that are retired. */
  async readAllModels(): Promise<ModelBody[]> {
    const { models = [] } = await this.client.read('/v1/models', {}, { include: 'retired' });
    const offered = models.filter(({ retired }) => !retired);
    await this.offer({
      models: offered.map((model) => ({
        ...named(model),
        ...(model.served != null && { served: model.served }),
      })),
      retired: models.filter(({ retired }) => retired).map(named),
    });
    return models;
  }

  /** The hospitals as the server has them, which are offered from then on. */
  async readHospitals(): Promise<HospitalBody[]> {
    const { hospitals = [] } = await this.client.read('/v1/hospitals');
    await this.offer({ hospitals: hospitals.map(({ name = '' }) => name) });
    return hospitals;
  }

  private async offer(changed: Partial<Choices>): Promise<void> {
    this.choices.value = { ...this.choices.value, ...changed };
    const content = new TextEncoder().encode(JSON.stringify(this.choices.value));
    await this.vault.put(ENTRY, content);
  }

  nameOf(modelId: string | undefined): string | undefined {
    const { models, retired = [] } = this.choices.value;
    return [...models, ...retired].find((model) => model.id === modelId)?.name;
  }
}

function named({ id = '', name = '' }: ModelBody): Named {
  return { id, name };
}

export function isDemonstration(modelName: string): boolean {
  return modelName.startsWith(DEMONSTRATION);
}
