import type { PollingWishes } from '../../store/sources.ts';
import { childrenOf, elementsOf, textOf, type XmlElement } from '../xml/xml-element.ts';
import { rawText } from './xml-fields.ts';

/** Minutes of the periods of the syndication module (http://purl.org/rss/1.0/modules/syndication/). */
const periods: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 7 * 1440,
  monthly: 30 * 1440,
  yearly: 365 * 1440,
};
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

export const noWishes: PollingWishes = { minutesBetween: null, skipHours: [], skipDays: [] };

/**
 * How a feed wants to be polled: `ttl`, `skipHours` and `skipDays` of RSS 2.0, `sy:updatePeriod` by `sy:updateFrequency`
 * of the syndication module, which stand in feeds of any format. Of two periods the longer counts.
 */
export function readPollingWishes(root: XmlElement): PollingWishes {
  const channel = elementsOf(root).find(child => child.name === 'channel') ?? root;
  const ttl = wholeNumber(rawText(channel, ['ttl']));
  const period = periods[rawText(channel, ['sy:updateperiod'])?.toLowerCase() ?? ''];
  const frequency = wholeNumber(rawText(channel, ['sy:updatefrequency'])) || 1;
  const minutes = Math.max(ttl ?? 0, period ? Math.round(period / frequency) : 0);
  return {
    minutesBetween: minutes > 0 ? minutes : null,
    // RSS 0.91 counts hours from 1 to 24, RSS 2.0 from 0 to 23: 24 is midnight in both.
    skipHours: numbers(inside(channel, 'skiphours', 'hour').map(hour => wholeNumber(hour) ?? -1))
      .filter(hour => hour >= 0 && hour <= 24)
      .map(hour => hour % 24),
    skipDays: numbers(
      inside(channel, 'skipdays', 'day').map(day => weekdays.indexOf(day.toLowerCase())),
    ).filter(day => day >= 0),
  };
}

const inside = (channel: XmlElement, list: string, item: string): string[] =>
  childrenOf(channel, [list]).flatMap(found => childrenOf(found, [item]).map(child => textOf(child).trim()));

const numbers = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

const wholeNumber = (text: string | null): number | null =>
  text !== null && /^\d{1,7}$/.test(text) ? Number(text) : null;
