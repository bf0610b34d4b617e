import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";

/** A door before the database: shut, nothing gets through and every connection is closed; open, everything does. */
export class Gate {
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;
  private isShut = false;

  constructor(target: URL) {
    this.server = createServer((client) => {
      if (this.isShut) return void client.destroy();
      const database = connect(Number(target.port), target.hostname);
      for (const [from, to] of [
        [client, database],
        [database, client],
      ] as const) {
        this.sockets.add(from);
        from.on("error", () => undefined).on("close", () => to.destroy() && this.sockets.delete(from));
        from.pipe(to);
      }
    });
  }

  /** The address to give to a driver. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return `bolt://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  shut(): void {
    this.isShut = true;
    for (const socket of this.sockets) socket.destroy();
  }

  open(): void {
    this.isShut = false;
  }

  close(): void {
    this.shut();
    this.server.close();
  }
}
