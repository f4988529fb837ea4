import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

type Fault = 'none' | 'no answer' | 'cut while sending';

/** Bytes of a request after which a wire that cuts while sending is cut. */
const CUT_AFTER = 100_000;

/** A network between browser and server that can be cut where it hurts. */
export class Wire {
  private fault: Fault = 'none';
  private readonly sockets = new Set<Socket>();
  /** How often the fault has struck. */
  struck = 0;
  /** What happens besides when it strikes. */
  onStrike: () => void = () => undefined;

  private constructor(
    private readonly server: Server,
    readonly address: string,
  ) {}

  static async to(port: number): Promise<Wire> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port: ours } = server.address() as AddressInfo;
    const wire = new Wire(server, `http://localhost:${ours}`);
    server.on('connection', (browser) => wire.join(browser, connect(port, '127.0.0.1')));
    return wire;
  }

  /** From now on uploads meet this fault; connections that are open stay as they are. */
  set(fault: Fault): void {
    this.fault = fault;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private join(browser: Socket, server: Socket): void {
    let isUpload = false;
    let sent = 0;
    browser.on('data', (bytes) => {
      if (bytes.includes('POST /v1/users/') && bytes.includes('/inferences')) {
        isUpload = true;
        sent = 0;
      }
      sent += bytes.length;
      if (isUpload && this.fault === 'cut while sending' && sent > CUT_AFTER) return cut();
      server.write(bytes);
    });
    server.on('data', (bytes) => {
      if (isUpload && this.fault === 'no answer') return cut();
      isUpload = false;
      browser.write(bytes);
    });
    const cut = () => {
      this.struck++;
      this.onStrike();
      browser.destroy();
      server.destroy();
    };
    for (const [one, other] of [
      [browser, server],
      [server, browser],
    ] as const) {
      this.sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.sockets.delete(one);
        other.destroy();
      });
    }
  }
}
