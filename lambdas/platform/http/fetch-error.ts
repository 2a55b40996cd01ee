/** Why a page could not be had; each with its own sentence for the operator. */
export const fetchFailures = {
  'bad-address': 'the address is not one of the public web',
  'closed-port':
    'the address names another port than 80 and 443, which alone are open (a stage can name more as fetchPorts)',
  'private-address': 'the address leads into a private network',
  unreachable: 'the server could not be reached',
  'unknown-host': 'there is no server of that name',
  'insecure-certificate': 'the certificate of the server is not valid',
  'too-many-redirects': 'it redirects too often, or in a circle',
  'too-slow': 'the server took too long',
  'too-large': 'the page is larger than 3 MB',
  'broken-encoding': 'the compression of the answer is broken',
  'too-many-headers': 'the answer has too many headers',
  'broken-answer': 'the answer is no proper HTTP, or broke off',
} as const;
export type FetchFailure = keyof typeof fetchFailures;

/** A page could not be had: an expected outcome of the outside world. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly failure: FetchFailure;
  readonly url: string;

  constructor(failure: FetchFailure, url: string, options?: ErrorOptions) {
    super(fetchFailures[failure], options);
    this.failure = failure;
    this.url = url;
  }
}
