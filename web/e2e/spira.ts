import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

const REPOSITORY = new URL('../../', import.meta.url).pathname;
const START_MS = 60_000;

/** What the tests know of the SPIRA that was started for them. */
export interface Spira {
  readonly port: number;
  readonly username: string;
  readonly password: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    spira: Spira;
  }
}

/** A SPIRA that was started, and what stops it. */
export interface Started {
  readonly spira: Spira;
  readonly stop: () => Promise<void>;
}

/** Starts the standalone jar on a free port and an empty folder; stops it when the tests are over. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const { spira, stop } = await startSpira();
  project.provide('spira', spira);
  return stop;
}

/** Starts one, with these settings besides. */
export async function startSpira(settings: Record<string, string> = {}): Promise<Started> {
  const data = mkdtempSync(join(tmpdir(), 'spira-web-'));
  const spira = {
    port: await freePort(),
    username: 'enfermeira',
    password: 'correct horse battery',
  };
  const log = join(data, 'log');
  const output = openSync(log, 'w');
  const flags = ['--enable-native-access=ALL-UNNAMED', '-Xmx600m'];
  const server = spawn(java(), [...flags, '-jar', jar()], {
    env: {
      ...process.env,
      SPIRA_PORT: String(spira.port),
      SPIRA_DATA_DIR: join(data, 'data'),
      SPIRA_ADMIN_USERNAME: spira.username,
      SPIRA_ADMIN_PASSWORD: spira.password,
      SPIRA_BOOTSTRAP_HOSPITALS: 'Hospital das Clínicas,Hospital de Teste',
      ...settings,
    },
    stdio: ['ignore', output, output],
  });
  const ended = once(server, 'exit');
  try {
    await ready(spira.port);
  } catch (failure) {
    server.kill();
    throw new Error(`SPIRA did not start:\n${readFileSync(log, 'utf8')}`, { cause: failure });
  }
  const stop = async () => {
    server.kill();
    await ended;
    rmSync(data, { recursive: true });
  };
  return { spira, stop };
}

function java(): string {
  return process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';
}

function jar(): string {
  const folder = `${REPOSITORY}standalone/target`;
  const found = readdirSync(folder).find((name) => /^spira-standalone-.*-exec\.jar$/.test(name));
  if (!found) throw new Error('the standalone jar is not built: run `make web-test`');
  return join(folder, found);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function ready(port: number): Promise<void> {
  const deadline = Date.now() + START_MS;
  for (;;) {
    const isReady = await fetch(`http://localhost:${port}/actuator/health/readiness`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isReady) return;
    if (Date.now() > deadline) throw new Error(`not ready within ${START_MS / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
