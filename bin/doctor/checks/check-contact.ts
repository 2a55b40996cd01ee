import { ok, warn } from '../finding.ts';
import type { Check } from '../patient.ts';

/** Names that lead nowhere by design: RFC 2606. */
const exampleNames =
  /(?:^|[@./])example\.(?:com|net|org)(?![\w.-]*\w)|\.(?:example|invalid|test)(?![\w.-]*\w)/i;

/** Whether a paper that complains reaches somebody: its server's log shows the stage's contact with each request. */
export const checkContact: Check = async ({ settings: { contact } }) => [
  exampleNames.test(contact)
    ? warn(
        'contact',
        `Papers that complain write to ${contact}, which is an example and reaches nobody.`,
        'Put an address or a page of your own into lib/stages.ts as contact, and deploy.',
      )
    : ok('contact', `Papers that complain write to ${contact}.`),
];
