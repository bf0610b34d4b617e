import { createServer, connect, type AddressInfo } from "node:net";

/** A loopback port that was free a moment ago. Another program may still take it first. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

/** Whether something listens on the loopback port. */
export function isOpen(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ port, host: "127.0.0.1" });
    const answer = (open: boolean) => (): void => {
      socket.destroy();
      done(open);
    };
    socket.once("connect", answer(true));
    socket.once("error", answer(false));
    socket.setTimeout(1_000, answer(false));
  });
}
