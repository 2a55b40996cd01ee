/** What a deployment of the rehearsal differs in from an operator's; given to its app as the context of CDK. */
export interface Staging {
  readonly stage: string;
  /** The Bot API stand-in. */
  readonly telegramApiRoot: string;
  /** `host:port` of the sample papers, which only a rehearsal may fetch from. */
  readonly allowedHost: string;
  /** The list of the sample papers, by its path from the root of the project. */
  readonly sources: string;
  /** Changed between two deployments. */
  readonly contact: string;
  /** What goes wrong with it. */
  readonly trouble: Trouble;
}

const troubles = ['none', 'never-ready', 'quota', 'mislaid'] as const;
/**
 * `never-ready` has something that CloudFormation waits for in vain; `quota` has more of something than an account may;
 * `mislaid` is as the first, and changes a queue meanwhile, so that somebody can delete it before it is changed back.
 */
export type Trouble = (typeof troubles)[number];

const words = ['stage', 'telegramApiRoot', 'allowedHost', 'sources', 'contact'] as const;

/** The options of `cdk` that `readStaging` reads. */
export const stagingOptions = (staging: Staging): string[] =>
  [...words, 'trouble' as const].flatMap(name => ['-c', `${name}=${staging[name]}`]);

/** Reads it from CDK's context; throws where a word is missing, so that nobody deploys it by mistake. */
export function readStaging(contextOf: (name: string) => unknown): Staging {
  const given = words.map(name => {
    const value = contextOf(name);
    if (typeof value !== 'string')
      throw new Error(
        `This app is for 'npm run rehearse' alone: it is given ${words.join(', ')} (-c ${name}=...).`,
      );
    return [name, value] as const;
  });
  return {
    ...(Object.fromEntries(given) as Record<(typeof words)[number], string>),
    trouble: troubles.find(trouble => trouble === contextOf('trouble')) ?? 'none',
  };
}
