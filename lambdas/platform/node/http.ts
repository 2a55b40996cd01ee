/**
 * An `import` of `node:http` reads everything that it exports, WebSocket among it, and for that Node loads the whole HTTP
 * client behind `fetch`: a fifth of the processor time of a webhook's cold start. Asked for like this, it is not touched.
 */
const http = process.getBuiltinModule('node:http');

export default http;
export const { Agent, request } = http;
