/** Another program listens on the port already; the message says what to do. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
  readonly port: number;

  constructor(port: number, options?: ErrorOptions) {
    super(
      `Port ${port} on 127.0.0.1 is taken by another program. Stop that program, or choose another port.`,
      options,
    );
    this.port = port;
  }
}
