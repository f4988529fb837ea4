import type { paths } from './schema';

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** What a path answers to a verb, as the API describes it. */
export type AnswerTo<V extends Verb, P extends keyof paths> =
  paths[P] extends Record<V, { responses: { 200: { content: infer C } } }> ? C[keyof C] : never;

/** The JSON that a path takes with a verb; `undefined` where it takes none. */
export type BodyOf<V extends Verb, P extends keyof paths> =
  paths[P] extends Record<V, { requestBody: { content: { 'application/json': infer B } } }>
    ? B
    : undefined;

/** The paths that answer to a verb. */
export type PathFor<V extends Verb> = {
  [P in keyof paths]: AnswerTo<V, P> extends never ? never : P;
}[keyof paths];

/** Something that a path is asked to do, with the JSON that it takes for that. */
export interface Change<V extends Verb, P extends keyof paths> {
  readonly verb: V;
  readonly path: P;
  readonly members?: Readonly<Record<string, string>>;
  readonly body?: BodyOf<V, P>;
}
