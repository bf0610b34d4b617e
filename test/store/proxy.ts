import { createServer, connect, type AddressInfo, type Server, type Socket } from "node:net";

/** A wire to the server that can be cut or frozen, to see what callers notice of it. */
export class Proxy {
  private readonly sockets = new Set<Socket>();
  private frozen = false;
  private server: Server | undefined;

  constructor(private readonly target: URL) {}

  /** The address to give to a driver. */
  async open(): Promise<string> {
    this.server = createServer((client) => this.pass(client));
    await new Promise<void>((resolve) => this.server?.listen(0, "127.0.0.1", resolve));
    return `bolt://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Breaks every open connection; new ones work. */
  cut(): void {
    for (const socket of this.sockets) socket.resetAndDestroy();
  }

  /** From now on nothing passes, and nothing closes. */
  freeze(): void {
    this.frozen = true;
    for (const socket of this.sockets) socket.pause();
  }

  close(): void {
    for (const socket of this.sockets) socket.destroy();
    this.server?.close();
  }

  private pass(client: Socket): void {
    const server = connect(Number(this.target.port), this.target.hostname);
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      this.sockets.add(from);
      from.on("error", () => undefined);
      from.on("close", () => {
        this.sockets.delete(from);
        to.destroy();
      });
      from.pipe(to);
      if (this.frozen) from.pause();
    }
  }
}
