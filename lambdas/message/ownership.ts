/** Who owns a newspaper: said beside its name wherever papers are compared. */
export const ownerships = ['state', 'public', 'private', 'party', 'trust'] as const;
export type Ownership = (typeof ownerships)[number];
