import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchTerms } from '../../lambdas/text/search-terms.ts';

/** Would a query find an article: does the article have every term of it? */
const finds = (query: string, article: string, language?: string): boolean => {
  const terms = new Set(searchTerms(article, language));
  return searchTerms(query).every(term => terms.has(term));
};

describe('a query finds', () => {
  test.each([
    ['taxes', 'A tax on sugar', 'en'],
    ['tax', 'New taxes on sugar', 'en'],
    ['policy', 'Two policies failed', 'en'],
    ['Sao Paulo', 'A cidade de São Paulo', 'pt'],
    ['eleição', 'As eleições de outubro', 'pt'],
    ['impuestos', 'El impuesto nuevo', 'es'],
    ['paises', 'Un país pequeño', 'es'],
    ['economie', "L'économie va mal", 'fr'],
    ['journaux', 'Un journal local', 'fr'],
    ['Regierung', 'Beide Regierungen zögern', 'de'],
    ['Strasse', 'Auf der Straße', 'de'],
    ['tasse', 'Una tassa nuova', 'it'],
    ['налоги', 'Ставка налога', 'ru'],
    ['еще война', 'Ещё о войне', 'ru'],
    ['حكومة', 'قالت الحكومة', 'ar'],
    ['चुनाव', 'चुनावों का मौसम', 'hi'],
    ['税收', '新的税收政策', 'zh'],
    ['図書館', '市の図書館は', 'ja'],
    ['도서관', '시립 도서관이 닫혔다', 'ko'],
    ['российские', 'Цены российских портов', 'ru'],
    ['партий', 'Одна партия', 'ru'],
    ['станцией', 'Две станции', 'ru'],
    ['jueces', 'Un juez de paz', 'es'],
    ['Gesetze', 'Das Gesetz fehlt', 'de'],
    ['nacional', 'Portos nacionais', 'pt'],
    ['française', 'Un port français', 'fr'],
    ['prices', 'The price of tin', 'en'],
    ['striking', 'A strike at the quay', 'en'],
    ['voted', 'The vote is near', 'en'],
    ['child', 'Women and children', 'en'],
    ['planning', 'It was planned', 'en'],
    ['Bundesland', 'Die Bundesländer', 'de'],
    ['öffentlich', 'In öffentlichem Besitz', 'de'],
    ['régimen', 'Los regímenes', 'es'],
    ['enjeu', 'Les enjeux', 'fr'],
    ['active', 'Un rôle actif', 'fr'],
    ['região', 'Duas regiões', 'pt'],
    ['viagem', 'Viagens longas', 'pt'],
    ['рынок', 'На рынках', 'ru'],
    ['статья', 'Автор статей', 'ru'],
    ['дети', 'Для ребёнка', 'ru'],
    ['حزب', 'اجتمعت الأحزاب', 'ar'],
    ['حكومة', 'قالت حكومته', 'ar'],
    ['हिन्दी', 'हिंदी में', 'hi'],
    ['क़ानून', 'नए कानूनों पर', 'hi'],
    ['港', '港の未来', 'ja'],
    ['港のクレーン', 'クレーンは港に残る', 'ja'],
    ['いじめ', '学校のいじめをなくす', 'ja'],
    ['港口的未来', '未来属于港口', 'zh'],
    ['目的', '真正的目的是什么', 'zh'],
    ['ＮＡＴＯ', 'NATO', 'en'],
    ['1000000', 'It cost 1,000,000 a year', 'en'],
  ])('%s in “%s”', (query, article, language) => {
    expect(finds(query, article, language)).toBe(true);
  });

  test('and does not find another word', () => {
    expect(finds('party', 'A part of the plan', 'en')).toBe(false);
    expect(finds('taxi', 'A tax on sugar', 'en')).toBe(false);
    expect(finds('spring', 'A spread of sprints', 'en')).toBe(false);
    expect(finds('feed', 'A fee for all', 'en')).toBe(false);
    expect(finds('caso', 'Una casa', 'es')).toBe(false);
    expect(finds('Staat', 'Die Stadt', 'de')).toBe(false);
    expect(finds('إسلام', 'السلم', 'ar')).toBe(false);
  });
});

test('pairs across the end of a word that shows are no terms', () => {
  expect(searchTerms('港は市の未来である', 'ja')).toEqual(['港', '市', '未来', 'であ']);
  expect(searchTerms('港口的未来', 'zh')).toEqual(['港口', '未来']);
});

test('words that say nothing are left out, by the language of the text', () => {
  expect(searchTerms('The war and the peace of the council', 'en')).toEqual(['war', 'peac', 'council']);
  expect(searchTerms('Das war der Rat', 'de')).toEqual(['rat']);
});

test('without a language the words of all ten are left out, but for those that carry a subject somewhere', () => {
  expect(searchTerms('la guerra and the war')).toEqual(['guerr', 'war']);
});

test('an unknown language leaves nothing out', () => {
  expect(searchTerms('het and the', 'nl')).toEqual(['het', 'and', 'the']);
});

test('terms are distinct, folded, at most 40 characters, and the same for their own text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), text => {
      const terms = searchTerms(text);
      expect(new Set(terms).size).toBe(terms.length);
      for (const term of terms) {
        expect(term.length).toBeGreaterThan(0);
        expect(term.length).toBeLessThanOrEqual(40);
      }
      expect(searchTerms(text.toUpperCase().toLowerCase())).toEqual(
        searchTerms(text.toLowerCase().toUpperCase().toLowerCase()),
      );
    }),
  );
});
