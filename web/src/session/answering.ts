/** What a server of the tests answers: status 0 is no network. */
export type Answer = [status: number, body: object];

/** A server that knows answers by their paths, in their order; the last one is repeated. */
export class Answering {
  readonly asked: string[] = [];
  readonly answers: Record<string, Answer[]> = {};

  readonly fetch = async (address: string, request: RequestInit): Promise<Response> => {
    const [path = ''] = address.split('?');
    const token = new Headers(request.headers).get('Authorization') ?? '';
    this.asked.push(`${request.method ?? 'GET'} ${path} ${token}`.trim());
    const [first, ...rest] = this.answers[path] ?? [[404, {}]];
    if (rest.length > 0) this.answers[path] = rest;
    const [status, body] = first!;
    if (status === 0) throw new TypeError('no network');
    return new Response(JSON.stringify(body), { status });
  };
}
