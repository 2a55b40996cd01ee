import { type SettingName, settingNames } from './setting-names.ts';

/** A setting that a function cannot do without is missing from its environment. */
export class MissingSettingError extends Error {
  override readonly name = 'MissingSettingError';
  constructor(variable: string) {
    super(
      `The environment variable ${variable} is not set: was the function deployed by this project's stacks?`,
    );
  }
}

/** Reads the named settings from the environment, once; throws `MissingSettingError` for the first that is absent. */
export function readSettings<Name extends SettingName>(
  ...names: readonly Name[]
): Readonly<Record<Name, string>> {
  return Object.fromEntries(
    names.map(name => {
      const variable = settingNames[name];
      const value = process.env[variable];
      if (value === undefined || value === '') throw new MissingSettingError(variable);
      return [name, value];
    }),
  ) as Record<Name, string>;
}

/** A setting that may be absent; empty counts as absent. */
export function readOptionalSetting(name: SettingName): string | undefined {
  return process.env[settingNames[name]] || undefined;
}
