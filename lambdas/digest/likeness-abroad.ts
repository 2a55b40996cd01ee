/** A name or number of an article, as its window sees it. */
export interface SharedTerm {
  readonly term: string;
  readonly emphasis: number;
  readonly rarity: number;
  readonly commonness: number;
}

/** What articles in two languages that share names by chance reach, as cosine and as sum of the names' rarities. */
const strangersAbroad = 0.1;
const leastEvidence = 10;

/**
 * How like articles in two languages are by their names and numbers: 1 is what chance reaches. Zero where too little is
 * shared to mean anything: two names at least, of which one is not a form of the other ("Scots", "Scottish").
 */
export function likenessAbroad(a: readonly SharedTerm[], b: readonly SharedTerm[]): number {
  const others = new Map(b.map(term => [term.term, term]));
  const common = a.flatMap(term => {
    const other = others.get(term.term);
    return other ? [{ ...term, product: weightOf(term) * weightOf(other) }] : [];
  });
  const distinct = common.filter(
    ({ term }, at) => !common.slice(0, at).some(other => areForms(term, other.term)),
  );
  const evidence = distinct.reduce((sum, { rarity }) => sum + rarity, 0);
  if (distinct.length < 2 || evidence < leastEvidence || !distinct.some(isTelling)) return 0;
  const product = common.reduce((sum, term) => sum + term.product, 0);
  return product / (lengthOf(a) * lengthOf(b)) / strangersAbroad;
}

const isTelling = ({ commonness }: SharedTerm) => commonness < 0.012;
const weightOf = ({ emphasis, rarity }: SharedTerm) => emphasis * rarity;
const lengthOf = (terms: readonly SharedTerm[]) => Math.hypot(...terms.map(weightOf)) || 1;
/** "Scots" and "Scottish", 94 and 94 seconds; but not 94 and 940. */
const areForms = (a: string, b: string) =>
  a.startsWith('#') ? bare(a) === bare(b) : a.startsWith(b) || b.startsWith(a);
const bare = (number: string) => number.replace(/\p{L}+$/u, '');
