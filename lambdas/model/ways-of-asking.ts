import type { ContentBlock, ConverseCommandInput } from '@aws-sdk/client-bedrock-runtime';
import type { ModelRequest } from './model-request.ts';

type Asked = Omit<ConverseCommandInput, 'modelId' | 'inferenceConfig'>;

interface WayOfAsking {
  ask(request: ModelRequest): Asked;
  /** The JSON in an answer; undefined where there is none. */
  read(content: readonly ContentBlock[]): unknown;
}

/**
 * Three ways to get JSON out of Converse, the surest first. Not every model knows the first two, and none says so but
 * by refusing the request, which costs nothing.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/structured-output.html
 * https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-supported-models-features.html
 */
export const waysOfAsking = [
  {
    // Structured output: the model can write nothing that breaks the schema.
    ask: ({ name, instructions, data, schema }) => ({
      system: [{ text: instructions }],
      messages: [said(JSON.stringify(data))],
      outputConfig: {
        textFormat: {
          type: 'json_schema',
          structure: { jsonSchema: { name, schema: JSON.stringify(schema) } },
        },
      },
    }),
    read: jsonInText,
  },
  {
    // A tool that must be used, and whose input is the answer.
    ask: ({ name, instructions, data, schema }) => ({
      system: [{ text: instructions }],
      messages: [said(JSON.stringify(data))],
      toolConfig: {
        tools: [
          {
            toolSpec: {
              name,
              description: 'Takes the answer.',
              inputSchema: { json: structuredClone(schema) as never },
            },
          },
        ],
        toolChoice: { tool: { name } },
      },
    }),
    read: content => content.find(({ toolUse }) => toolUse)?.toolUse?.input ?? jsonInText(content),
  },
  {
    // Words alone, for models that know neither schema nor tool nor a system's prompt.
    ask: ({ instructions, data, schema }) => ({
      messages: [
        said(
          `${instructions}\nThe JSON schema of the answer: ${JSON.stringify(schema)}\nThe message:\n${JSON.stringify(data)}`,
        ),
      ],
    }),
    read: jsonInText,
  },
] as const satisfies readonly WayOfAsking[];

const said = (text: string) => ({ role: 'user' as const, content: [{ text }] });

/** From the first brace to the last: models put fences and greetings around what they were asked for. */
function jsonInText(content: readonly ContentBlock[]): unknown {
  const text = content.map(block => block.text ?? '').join('');
  const [start, end] = [text.indexOf('{'), text.lastIndexOf('}')];
  if (start < 0 || end < start) return undefined;
  try {
    return JSON.parse(text.slice(start, end + 1));
  } catch {
    return undefined;
  }
}
