import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** What DynamoDB was asked, and what it would charge: units as it counts them itself, not rounded to requests. */
export interface Consumption {
  readonly requests: number;
  /** One is a row of up to 1 KB written. */
  readonly writeUnits: number;
  /** One is 4 KB read consistently, or 8 KB as it comes. */
  readonly readUnits: number;
}

export interface CapacityMeter {
  /** Everything since the last time, and begins anew. */
  take(): Consumption;
}

interface Capacity {
  readonly CapacityUnits?: number;
}

/** A write whose condition does not hold tells no units, but costs those of its row: all such rows here are small. */
const refusedUnits = 1;
/** The stand-in takes nothing for a read that finds nothing; DynamoDB does. */
const leastReadUnits = 0.5;
const writes = /^(?:Put|Update|Delete|BatchWrite)/;

/** Has every answer tell what it took; the requests themselves stay as they are. */
export function meterCapacity(client: DynamoDBDocumentClient): CapacityMeter {
  let used: Consumption = { requests: 0, writeUnits: 0, readUnits: 0 };
  client.middlewareStack.add(
    (next, context) => async args => {
      Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
      const isWrite = writes.test(String(context.commandName));
      const count = (units: number) => {
        used = {
          requests: used.requests + 1,
          writeUnits: used.writeUnits + (isWrite ? units : 0),
          readUnits: used.readUnits + (isWrite ? 0 : units),
        };
      };
      const answer = await next(args).catch(error => {
        count(refusedUnits);
        throw error;
      });
      count(Math.max(unitsOf(answer.output), isWrite ? 0 : leastReadUnits));
      return answer;
    },
    { step: 'initialize', name: 'meter', priority: 'high' },
  );
  return {
    take() {
      const taken = used;
      used = { requests: 0, writeUnits: 0, readUnits: 0 };
      return taken;
    },
  };
}

function unitsOf(output: object): number {
  const { ConsumedCapacity: capacity } = output as { ConsumedCapacity?: Capacity | Capacity[] };
  return [capacity ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
}
