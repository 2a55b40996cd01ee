import { type PricedUnit, prices } from './prices.ts';

/** How many of everything that costs a month takes. */
export type Usage = Readonly<Record<PricedUnit, number>>;

export interface MonthlyCost {
  /** What AWS charges. */
  readonly usd: number;
  /** What it would charge if nothing were free. */
  readonly usdWithoutFree: number;
  readonly lines: readonly {
    readonly unit: PricedUnit;
    readonly count: number;
    readonly usd: number;
    readonly usdWithoutFree: number;
  }[];
}

/** A month's bill: each unit beyond what is free, times its price. */
export function monthlyCost(usage: Usage): MonthlyCost {
  const lines = (Object.keys(prices) as PricedUnit[]).map(unit => {
    const { usd, free } = prices[unit];
    const count = usage[unit];
    return { unit, count, usd: Math.max(0, count - free) * usd, usdWithoutFree: count * usd };
  });
  const sum = (key: 'usd' | 'usdWithoutFree') => lines.reduce((total, line) => total + line[key], 0);
  return { usd: sum('usd'), usdWithoutFree: sum('usdWithoutFree'), lines };
}
