import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountsIn } from '../../lambdas/text/amounts/amounts-in.ts';
import { regionsIn } from '../../lambdas/text/regions-in.ts';

const told = (text: string, language: string) =>
  amountsIn(text, language).map(({ value, unit }) => `${value} ${unit ?? ''}`.trim());

describe('an amount', () => {
  test.each([
    ['en', '6.2 billion dollars in 18 months, 11 per cent, 94 seconds'],
    ['es', '6,2 mil millones de dólares en 18 meses, el 11 por ciento, 94 segundos'],
    ['fr', '6,2 milliards de dollars en 18 mois, 11 %, 94 secondes'],
    ['de', '6,2 Milliarden Dollar in 18 Monaten, 11 Prozent, 94 Sekunden'],
    ['pt', '6,2 bilhões de dólares em 18 meses, 11 por cento, 94 segundos'],
    ['ru', '6,2 миллиарда долларов за 18 месяцев, 11 процентов, 94 секунды'],
    ['ar', '6,2 مليار دولار في 18 شهرًا، 11 في المئة، 94 ثانية'],
    ['hi', '18 महीने, 11 प्रतिशत, 94 सेकंड में 6.2 अरब डॉलर'],
    ['zh', '18个月62亿美元，11％，94秒'],
    ['ja', '18か月で62億ドル、11％、94秒'],
  ])('is the same in %s', (language, text) => {
    expect(told(text, language).sort()).toEqual(['11 percent', '18 month', '6200000000 dollar', '94 second']);
  });

  test.each([
    ['en', 'ninety-four seconds, three hundred and twelve schools, forty thousand seats'],
    ['fr', 'quatre-vingt-quatorze secondes, trois cent douze écoles, quarante mille places'],
  ])('is read in words, in %s', (language, text) => {
    expect(told(text, language)).toEqual(['94 second', '312', '40000']);
  });

  test.each([
    ['en', 'twenty-one'],
    ['es', 'veinte y uno'],
    ['fr', 'vingt et un'],
    ['de', 'einundzwanzig'],
    ['pt', 'vinte e um'],
    ['ru', 'двадцать один'],
    ['zh', '二十一'],
    ['ja', '二十一'],
  ])('of two words is one, in %s', (language, text) => expect(told(text, language)).toEqual(['21']));

  test('of a list is each its own', () => {
    expect(told('seven, eleven and four months', 'en')).toEqual(['7', '11', '4 month']);
    expect(told('$5,000 or 900', 'en')).toEqual(['5000 dollar', '900']);
  });

  test('of anything in any language does no harm', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, language) => {
        for (const { value } of amountsIn(text, language)) expect(value).toBeGreaterThanOrEqual(0);
        regionsIn(text, language);
      }),
    );
  });
});

describe('a country', () => {
  test.each([
    ['en', 'Germany and India asked the U.S. and Indonesia.'],
    ['de', 'Deutschland und Indien fragten die USA und Indonesien.'],
    ['fr', 'L’Allemagne et l’Inde ont interrogé les États-Unis et l’Indonésie.'],
    ['ru', 'Германия с Индией обратились к США и Индонезии.'],
    ['zh', '德国和印度询问了美国和印度尼西亚。'],
    ['ja', 'ドイツとインドは米国とインドネシアに尋ねた。'],
    ['hi', 'जर्मनी और भारत ने अमेरिका और इंडोनेशिया से पूछा।'],
    ['ar', 'سألت ألمانيا والهند أمريكا وإندونيسيا.'],
  ])('is known in %s', (language, text) => {
    expect([...regionsIn(text, language).keys()].sort()).toEqual(['DE', 'ID', 'IN', 'US']);
  });
});
