import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { freePort } from './ports';
import { HOSPITALS, newSpira } from './spira';

const run = promisify(execFile);
const STACK = new URL('../../build-tools/stack', import.meta.url).pathname;
const OTHERS = ['NATS', 'S3', 'MONGO', 'MLFLOW', 'INFERENCE'];

/** Starts real servers and both services on free ports and in an empty folder, as `make stack` does. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const data = mkdtempSync(join(tmpdir(), 'spira-web-stack-'));
  const spira = await newSpira();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    SPIRA_STACK_DATA: data,
    SPIRA_STACK_PORT_API: String(spira.port),
    SPIRA_ADMIN_USERNAME: spira.username,
    SPIRA_ADMIN_PASSWORD: spira.password,
    SPIRA_BOOTSTRAP_HOSPITALS: HOSPITALS,
  };
  for (const name of OTHERS) env[`SPIRA_STACK_PORT_${name}`] = String(await freePort());
  const stop = async () => {
    await run(STACK, ['down'], { env });
    rmSync(data, { recursive: true });
  };
  try {
    await run(STACK, ['up'], { env });
  } catch (failure) {
    await stop();
    throw failure;
  }
  project.provide('spira', spira);
  return stop;
}
