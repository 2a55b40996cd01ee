import { expect, test } from 'vitest';
import { addresseeOf } from '../../lambdas/digest/addressee.ts';

test.each([
  ['en', 'The harbour council should renew the contract in spring.', 'The harbour council'],
  ['en', 'We call on the ministry of transport to publish the figures.', 'the ministry of transport'],
  ['en', 'It is up to the regents to open the books.', 'the regents'],
  ['en', 'With those four conditions, the High Court should approve the pilot.', 'the High Court'],
  ['en', 'The harbour master, Lucas Brandt, should come this week.', 'The harbour master'],
  ['en', 'The bill has been ready for two years. In spring, Parliament should pass it.', 'Parliament'],
  ['zh', '与此同时，市里应当免费做一次碳核查。', '市里'],
  ['es', 'Pedimos a la alcaldesa que abra el mercado.', 'la alcaldesa'],
  [
    'es',
    'Corresponde a los ministros de los nueve países, y al nuestro, hablar.',
    'los ministros de los nueve países',
  ],
  ['fr', 'Nous demandons à la ministre, Hélène Ormel, d’écrire ce décret.', 'la ministre'],
  ['de', 'Wir erwarten vom Stadtrat, dass er die Bücher öffnet.', 'vom Stadtrat'],
  ['de', 'Wir fordern den Hafenmeister auf, die Bücher zu öffnen.', 'den Hafenmeister'],
  ['pt', 'Cabe à agência de portos, e só a ela, abrir o canal.', 'agência de portos'],
  ['ru', 'Мы призываем городской совет открыть архив.', 'городской совет'],
  ['ar', 'نطلب من وزير العدل أن يمضي في التجربة.', 'وزير العدل'],
  ['ar', 'على الرئيسة سميرة طولان أن تطلب ذلك اليوم.', 'الرئيسة سميرة طولان'],
  ['hi', 'शिक्षा मंत्री को चाहिए कि रोक का आदेश जारी करें।', 'शिक्षा मंत्री'],
  ['zh', '市里则应当在今年之内免费做一次碳核查。', '市里'],
  ['ja', '本紙は連盟に、常設席の条件を廃するよう求める。', '連盟'],
])('whom an ask calls on is part of its sentence (%s: %s)', (language, text, whom) => {
  expect(addresseeOf(text, language)).toBe(whom);
  expect(text).toContain(whom);
});

test.each([
  ['en', 'Let us spend it on the tunnel.'],
  ['en', 'It should be done.'],
  ['en', 'If the money is short, it should be borrowed.'],
  ['fr', 'Ouvrez les livres.'],
  ['ru', 'До ледохода нужно вернуть фельдшеров за реку.'],
  ['ar', 'وإن ضاقت المخصصات فليبدأ بالنافورة.'],
  ['hi', 'शिक्षक संदेश देखते हैं, उन पर भी यही नियम लागू होना चाहिए।'],
  ['ru', 'Перед нами пошлина, и называть её следует пошлиной.'],
  ['zh', '规矩应当有，而且应当由全国统一来定。'],
  ['ja', '決めることは、時間をかけて、人が引き受けるほかない。'],
])('nobody is named where nobody is called on (%s: %s)', (language, text) => {
  expect(addresseeOf(text, language)).toBeNull();
});
