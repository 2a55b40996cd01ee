// What Lambda's runtime does in a function's process, by its documented API alone: load the handler, then ask for an
// event, answer it, and so on. https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const api = `http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`;
const post = (path, body) => fetch(`${api}${path}`, { method: 'POST', body: JSON.stringify(body ?? null) });
const failure = error => ({
  errorMessage: String(error?.message ?? error),
  errorType: error?.name ?? 'Error',
});

const [file, name] = process.env._HANDLER.split('.');
const path = join(process.env.LAMBDA_TASK_ROOT, `${file}.mjs`);
const handler = await import(pathToFileURL(path).href).then(
  module => module[name],
  async error => {
    await post('/init/error', failure(error));
    process.exit(1);
  },
);
for (;;) {
  const next = await fetch(`${api}/invocation/next`);
  const id = next.headers.get('lambda-runtime-aws-request-id');
  const event = await next.json();
  const context = {
    awsRequestId: id,
    getRemainingTimeInMillis: () => Number(next.headers.get('lambda-runtime-deadline-ms')) - Date.now(),
  };
  try {
    await post(`/invocation/${id}/response`, await handler(event, context));
  } catch (error) {
    await post(`/invocation/${id}/error`, failure(error));
  }
}
