import { UsageError } from './verb.ts';

/** How many words a task of a verb takes, and what is missing where there are none. */
export interface TaskWords {
  readonly least: 0 | 1;
  readonly most: 0 | 1;
  readonly needs?: string;
}

/** The task that the first word names, and the words for it. Throws `UsageError` where they make no sense. */
export function chooseTask<T extends TaskWords>(
  verbName: string,
  tasks: Readonly<Record<string, T>>,
  [name, ...words]: readonly string[],
): { readonly name: string; readonly task: T; readonly words: readonly string[] } {
  if (name === undefined) throw new UsageError(`Say what to do with the ${verbName}.`);
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (!task) throw new UsageError(`There is no '${verbName} ${name}'.`);
  if (words.length < task.least) throw new UsageError(`'${verbName} ${name}' needs ${task.needs}.`);
  if (words.length > task.most)
    throw new UsageError(`'${verbName} ${name}' does not know what to do with '${words[task.most]}'.`);
  return { name, task, words };
}
