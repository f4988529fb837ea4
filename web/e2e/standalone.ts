import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOSPITALS, newSpira, type Spira } from './spira';

const REPOSITORY = new URL('../../', import.meta.url).pathname;
const START_MS = 60_000;

/** The standalone jar on a free port, and a folder of its own that outlives the process. */
export class Standalone {
  private readonly folder = mkdtempSync(join(tmpdir(), 'spira-web-'));
  private running: ChildProcess | undefined;

  private constructor(
    readonly spira: Spira,
    private readonly settings: Readonly<Record<string, string>>,
  ) {}

  /** Starts one, with these settings besides. */
  static async begun(settings: Readonly<Record<string, string>> = {}): Promise<Standalone> {
    const standalone = new Standalone(await newSpira(), settings);
    await standalone.start();
    return standalone;
  }

  /** Starts it, the second time with what the first has left. */
  async start(): Promise<void> {
    const log = join(this.folder, 'log');
    const output = openSync(log, 'a');
    const flags = ['--enable-native-access=ALL-UNNAMED', '-Xmx600m'];
    this.running = spawn(java(), [...flags, '-jar', jar()], {
      env: this.environment(),
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    try {
      await ready(this.spira.port);
    } catch (failure) {
      await this.kill();
      throw new Error(`SPIRA did not start:\n${readFileSync(log, 'utf8')}`, { cause: failure });
    }
  }

  /** Ends it as pulling the plug does. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const ending = this.running;
    this.running = undefined;
    if (!ending) return;
    const ended = once(ending, 'exit');
    ending.kill(signal);
    await ended;
  }

  /** Ends it, and leaves nothing. */
  async end(): Promise<void> {
    await this.kill('SIGTERM');
    rmSync(this.folder, { recursive: true });
  }

  private environment(): NodeJS.ProcessEnv {
    return {
      ...process.env,
      SPIRA_PORT: String(this.spira.port),
      SPIRA_DATA_DIR: join(this.folder, 'data'),
      SPIRA_ADMIN_USERNAME: this.spira.username,
      SPIRA_ADMIN_PASSWORD: this.spira.password,
      SPIRA_BOOTSTRAP_HOSPITALS: HOSPITALS,
      ...this.settings,
    };
  }
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
