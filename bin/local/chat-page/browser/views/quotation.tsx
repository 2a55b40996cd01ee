import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useHeightAnimation } from '../use-height-animation.ts';
import { Icon } from './icon.tsx';

interface QuotationProps {
  readonly isExpandable: boolean;
  readonly direction: 'ltr' | 'rtl';
  readonly children: ComponentChildren;
}

/** A quotation; an expandable one shows three lines until it is pressed, where it has more. */
export function Quotation({ isExpandable, direction, children }: QuotationProps) {
  const text = useRef<HTMLDivElement>(null);
  const [isUnfolded, setUnfolded] = useState(false);
  const isOpen = !isExpandable || isUnfolded;
  const isCut = useIsCut(text, isExpandable && !isOpen);
  useHeightAnimation(text, isOpen);

  const hasToggle = isExpandable && (isCut || isOpen);
  const press = (event: MouseEvent) => {
    const isForOther = event.target instanceof Element && event.target.closest('a, button') !== null;
    if (hasToggle && !isForOther && getSelection()?.isCollapsed !== false) setUnfolded(!isOpen);
  };
  return (
    // The whole quotation takes the pointer; the button in it serves the keyboard and the screen reader.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button inside does the same
    <blockquote
      dir={direction}
      class={`quotation ${isOpen ? '' : 'collapsed'} ${hasToggle ? 'expandable' : ''}`}
      onClick={press}
    >
      <div class="quotation-text" ref={text}>
        {children}
      </div>
      {hasToggle && (
        <button
          type="button"
          class="quotation-toggle"
          aria-expanded={isOpen}
          aria-label={isOpen ? 'Show less of the quotation' : 'Show the whole quotation'}
          onClick={() => setUnfolded(!isOpen)}
        >
          <Icon name="down" />
        </button>
      )}
    </blockquote>
  );
}

/** Whether an element hides some of its text; watched while `isWatched`, as it changes with the width. */
function useIsCut(ref: { readonly current: HTMLElement | null }, isWatched: boolean): boolean {
  const [isCut, setCut] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || !isWatched) return;
    const measure = () => setCut(element.scrollHeight > element.clientHeight + 2);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [isWatched]);
  return isCut;
}
