import type { MessageEntity } from '@grammyjs/types';
import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type Block, drawEntities, type Inline } from '../draw-entities.ts';
import { usePage } from '../page-context.ts';
import { safeLink } from '../safe-link.ts';
import { startPayload } from '../start-payload.ts';
import { textDirection } from '../text-direction.ts';
import { Quotation } from './quotation.tsx';

interface EntitiesProps {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  /** Stands at the end of the last line where there is room: the time. */
  readonly trailer?: ComponentChildren;
}

/** A message's text as its entities want it, each paragraph in its own writing direction. */
export function Entities({ text, entities, trailer }: EntitiesProps) {
  const blocks = useMemo(() => drawEntities(text, entities), [text, entities]);
  const endsInParagraph = blocks.at(-1)?.kind === 'paragraph';
  return (
    <>
      {blocks.map((block, i) => (
        // Another text in an edited message's place is folded anew.
        <BlockView
          key={`${i} ${blockText(block)}`}
          block={block}
          trailer={i === blocks.length - 1 ? trailer : null}
        />
      ))}
      {!endsInParagraph && trailer}
    </>
  );
}

function BlockView({ block, trailer }: { readonly block: Block; readonly trailer?: ComponentChildren }) {
  if (block.kind === 'quotation')
    return (
      <Quotation isExpandable={block.isExpandable} direction={textDirection(blockText(block))}>
        {block.blocks.map((inner, i) => (
          <BlockView key={i} block={inner} />
        ))}
      </Quotation>
    );
  if (block.kind === 'code-block')
    return (
      <pre class="code-block" dir="auto" data-language={block.language || undefined}>
        <code>{block.text}</code>
      </pre>
    );
  return (
    <p dir="auto">
      <Inlines inlines={block.children} />
      {trailer}
    </p>
  );
}

function Inlines({ inlines }: { readonly inlines: readonly Inline[] }) {
  return (
    <>
      {inlines.map((inline, i) =>
        typeof inline === 'string' ? (
          inline
        ) : (
          <EntityView key={i} entity={inline.entity} text={textOf(inline)}>
            <Inlines inlines={inline.children} />
          </EntityView>
        ),
      )}
    </>
  );
}

const blockText = (block: Block): string => {
  if (block.kind === 'quotation') return block.blocks.map(blockText).join(' ');
  return block.kind === 'code-block' ? block.text : block.children.map(textOf).join('');
};

const textOf = (inline: Inline): string =>
  typeof inline === 'string' ? inline : inline.children.map(textOf).join('');

interface EntityProps {
  readonly entity: MessageEntity;
  readonly text: string;
  readonly children: ComponentChildren;
}

function EntityView(props: EntityProps) {
  return views[props.entity.type](props);
}

const plain = ({ children }: EntityProps) => <>{children}</>;
const sending = ({ text }: EntityProps) => <Sending text={text} />;

/** How each entity looks. Quotations and code blocks are blocks; here they are only what is left to draw inside. */
const views: Readonly<Record<MessageEntity['type'], (props: EntityProps) => JSX.Element>> = {
  bold: ({ children }) => <strong>{children}</strong>,
  italic: ({ children }) => <em>{children}</em>,
  underline: ({ children }) => <u>{children}</u>,
  strikethrough: ({ children }) => <s>{children}</s>,
  code: ({ children }) => <code>{children}</code>,
  spoiler: ({ children }) => <Spoiler>{children}</Spoiler>,
  url: ({ text, children }) => <Link address={text}>{children}</Link>,
  text_link: ({ entity, children }) => (
    <Link address={entity.type === 'text_link' ? entity.url : ''}>{children}</Link>
  ),
  bot_command: sending,
  hashtag: sending,
  cashtag: sending,
  mention: sending,
  text_mention: ({ children }) => <span class="mention">{children}</span>,
  email: plain,
  phone_number: plain,
  custom_emoji: plain,
  date_time: plain,
  blockquote: plain,
  expandable_blockquote: plain,
  pre: ({ children }) => <code>{children}</code>,
};

/** A command, mention or tag: pressing it sends it. */
function Sending({ text }: { readonly text: string }) {
  const { actions } = usePage();
  const send = text.startsWith('/') ? actions.sendCommand : actions.send;
  return (
    <button type="button" class="inline-link" onClick={() => send(text)}>
      {text}
    </button>
  );
}

function Link({ address, children }: { readonly address: string; readonly children: ComponentChildren }) {
  const { session, actions } = usePage();
  const href = safeLink(address);
  if (!href) return <span class="refused-link">{children}</span>;
  const payload = session.bot && startPayload(href, session.bot.username);
  const startHere = (event: Event) => {
    event.preventDefault();
    actions.send(`/start ${payload}`);
  };
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      title={href}
      {...(payload && { onClick: startHere })}
    >
      {children}
    </a>
  );
}

function Spoiler({ children }: { readonly children: ComponentChildren }) {
  const [isShown, setShown] = useState(false);
  if (isShown) return <span class="spoiler shown">{children}</span>;
  return (
    <button
      type="button"
      class="spoiler"
      aria-label="Hidden text. Press to show it."
      onClick={() => setShown(true)}
    >
      <span aria-hidden="true" inert>
        {children}
      </span>
    </button>
  );
}
