import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const CLIENT = 'spira';
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** A small OpenID provider with one page, at which one presses a button to be somebody. */
export class Provider {
  /** What ana may do there. */
  roles: string[] = ['spira-nurse'];
  /** Whether somebody was sent to log out, with what proves who they are. */
  isLoggedOut = false;
  private readonly pending = new Map<string, URLSearchParams>();
  private readonly server = createServer((request, answer) => void this.answer(request, answer));

  static async start(): Promise<Provider> {
    const provider = new Provider();
    provider.server.listen(0, '127.0.0.1');
    await once(provider.server, 'listening');
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Takes no more questions. */
  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async answer(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', this.issuer);
    if (pathname === '/login') return this.showLogin(query, answer);
    if (pathname === '/in') return this.sendBack(query, answer);
    if (pathname === '/logout') return this.logOut(query, answer);
    const body =
      pathname === '/token' ? this.tokens(await form(request)) : this.documents(pathname);
    answer.writeHead('error' in body ? 400 : 200, { 'Content-Type': 'application/json' });
    answer.end(JSON.stringify(body));
  }

  private documents(path: string): object {
    if (path === '/keys') {
      return { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k', use: 'sig' }] };
    }
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/login`,
      token_endpoint: `${this.issuer}/token`,
      jwks_uri: `${this.issuer}/keys`,
      end_session_endpoint: `${this.issuer}/logout`,
    };
  }

  private showLogin(query: URLSearchParams, answer: ServerResponse): void {
    const code = randomUUID();
    this.pending.set(code, query);
    answer.writeHead(200, { 'Content-Type': 'text/html' });
    answer.end(`<title>Login</title><a href="/in?code=${code}">Be ana</a>`);
  }

  private sendBack(query: URLSearchParams, answer: ServerResponse): void {
    const code = query.get('code') ?? '';
    const asked = this.pending.get(code);
    const back = new URLSearchParams({ code, state: asked?.get('state') ?? '' });
    this.isLoggedOut = false;
    answer.writeHead(302, { Location: `${asked?.get('redirect_uri')}?${back}` }).end();
  }

  private logOut(query: URLSearchParams, answer: ServerResponse): void {
    this.isLoggedOut = query.has('id_token_hint');
    answer.writeHead(302, { Location: query.get('post_logout_redirect_uri') ?? '' }).end();
  }

  private tokens(sent: URLSearchParams): object {
    if (sent.get('grant_type') === 'refresh_token') return this.granted();
    const code = sent.get('code') ?? '';
    const asked = this.pending.get(code);
    this.pending.delete(code);
    const challenge = createHash('sha256').update(sent.get('code_verifier') ?? '');
    if (asked?.get('code_challenge') !== challenge.digest('base64url')) {
      return { error: 'invalid_grant' };
    }
    return { ...this.granted(), id_token: this.signed({ aud: CLIENT, nonce: asked.get('nonce') }) };
  }

  private granted(): object {
    const claims = { aud: 'spira-api', azp: CLIENT, preferred_username: 'ana', roles: this.roles };
    return { access_token: this.signed(claims), refresh_token: 'again', expires_in: 300 };
  }

  private signed(claims: object): string {
    const now = Math.floor(Date.now() / 1000);
    const all = { iss: this.issuer, sub: 'ana-1', iat: now, exp: now + 300, ...claims };
    const text = `${encoded({ alg: 'RS256', kid: 'k' })}.${encoded(all)}`;
    return `${text}.${sign('RSA-SHA256', Buffer.from(text), privateKey).toString('base64url')}`;
  }
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

async function form(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new URLSearchParams(Buffer.concat(chunks).toString());
}
