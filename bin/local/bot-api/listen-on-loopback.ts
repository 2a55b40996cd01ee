import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The port is taken, or not to be had. */
export class BotApiPortError extends Error {
  override readonly name = 'BotApiPortError';
}

/** Opens a server on 127.0.0.1 and returns its port; 0 takes any. Rejects with BotApiPortError. */
export function listenOnLoopback(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason =
        cause.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${cause.code})`;
      reject(new BotApiPortError(`Port ${port} on 127.0.0.1 ${reason}.`, { cause }));
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Ends every connection; resolves when the port is free. */
export function closeServer(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
