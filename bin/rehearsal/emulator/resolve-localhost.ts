import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';

// Every name under "localhost" is this machine (RFC 6761), but not every system's resolver knows. The emulator gives
// each HTTP API such a name. Loaded before anything connects.
const lookup = dns.lookup as (...args: unknown[]) => void;
dns.lookup = ((name: string, ...rest: unknown[]) =>
  lookup(name.endsWith('.localhost') ? '127.0.0.1' : name, ...rest)) as typeof dns.lookup;
syncBuiltinESMExports();
