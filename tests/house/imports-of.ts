import { posix } from 'node:path';

export interface Import {
  /** The path from the root of the tree for a file of the project, else the name of the package. */
  readonly target: string;
  readonly isPackage: boolean;
  /** Nothing is left of it once the types are stripped. */
  readonly isType: boolean;
}

/** Statements begin a line: the formatter, which runs in the same command as these rules, sees to that. */
const statement =
  /^(?<keyword>import|export)\s+(?<type>type\s+)?(?:(?<clause>[^'"`;]*?)\s*\bfrom\s*)?(?<quote>['"])(?<path>[^'"\n]+)\k<quote>/gm;
const expression = /(?<typeof>\btypeof\s+)?\bimport\(\s*(?<quote>['"`])(?<path>[^'"`\n]+)\k<quote>/g;

/** Everything that a file imports or exports from elsewhere, type imports and `import()` included. */
export function importsOf(path: string, source: string): Import[] {
  const code = withoutComments(source);
  const found = [...code.matchAll(statement), ...code.matchAll(expression)];
  return found.map(({ groups = {} }) => ({
    ...targetOf(path, groups.path ?? ''),
    isType: groups.type !== undefined || groups.typeof !== undefined || namesOnlyTypes(groups.clause),
  }));
}

/** Whole lines of comment; one that stands behind code cannot begin a statement. */
export const withoutComments = (source: string): string =>
  source.replace(/^\s*(?:\/\/.*|\/\*[\s\S]*?\*\/)/gm, '');

/** `{ type A, type B }`: TypeScript leaves `import {}` behind, but what it names are types. */
function namesOnlyTypes(clause: string | undefined): boolean {
  const names = /^\{(?<names>[^}]*)\}$/.exec(clause?.trim() ?? '')?.groups?.names;
  const list = names?.split(',').filter(name => name.trim() !== '') ?? [];
  return list.length > 0 && list.every(name => /^\s*type\s/.test(name));
}

function targetOf(path: string, specifier: string): Pick<Import, 'target' | 'isPackage'> {
  if (specifier.startsWith('.'))
    return { target: posix.normalize(posix.join(posix.dirname(path), specifier)), isPackage: false };
  const [first = '', second = ''] = specifier.split('/');
  const isScoped = first.startsWith('@');
  return { target: isScoped ? `${first}/${second}` : first, isPackage: true };
}
