import { useLayoutEffect, useRef } from 'preact/hooks';

const animationMs = 200;

/** Lets an element grow or shrink to its new height, instead of jumping, whenever `trigger` changes. */
export function useHeightAnimation(
  ref: { readonly current: HTMLElement | null },
  trigger: unknown,
  doesFade = false,
): void {
  const last = useRef({ trigger, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const height = element.offsetHeight;
    const { trigger: lastTrigger, height: lastHeight } = last.current;
    last.current = { trigger, height };
    if (lastTrigger === trigger || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const fade = doesFade ? [{ opacity: 0.25 }, { opacity: 1 }] : [{}, {}];
    element.animate(
      [
        { height: `${lastHeight}px`, overflow: 'clip', ...fade[0] },
        { height: `${height}px`, overflow: 'clip', ...fade[1] },
      ],
      { duration: animationMs, easing: 'ease-out' },
    );
  });
}
