// What Lambda's runtime does in a function's process, by its documented API alone: load the handler, then ask for an
// event, answer it, and so on. https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// Neither `fetch` nor an import of node:http, which both load Node's whole HTTP client: Lambda's own runtime has one in
// C++, so what a function loads of Node's would seem to cost it nothing.
const http = process.getBuiltinModule('node:http');
const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(':');

function ask(method, path, body) {
  return new Promise((resolve, reject) => {
    const request = http.request({ host, port, method, path: `/2018-06-01/runtime${path}` }, response => {
      let text = '';
      response.setEncoding('utf8').on('data', part => {
        text += part;
      });
      response.once('end', () => resolve({ headers: response.headers, text }));
    });
    request.once('error', reject);
    request.end(body);
  });
}

const post = (path, body) => ask('POST', path, JSON.stringify(body ?? null));
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
  const { headers, text } = await ask('GET', '/invocation/next');
  const id = headers['lambda-runtime-aws-request-id'];
  const context = {
    awsRequestId: id,
    getRemainingTimeInMillis: () => Number(headers['lambda-runtime-deadline-ms']) - Date.now(),
  };
  try {
    await post(`/invocation/${id}/response`, await handler(JSON.parse(text), context));
  } catch (error) {
    await post(`/invocation/${id}/error`, failure(error));
  }
}
