import { readFileSync, writeSync } from 'node:fs';

/**
 * Loaded before a program (`--import`), says on file descriptor 3 how much memory the process held at its peak, in
 * megabytes. Linux is asked for the process's own peak: what `resourceUsage` tells there can be that of the parent,
 * which a child takes over until it becomes a program of its own.
 */
process.on('exit', () => {
  writeSync(3, String(peakBytes() / 1e6));
});

function peakBytes(): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
