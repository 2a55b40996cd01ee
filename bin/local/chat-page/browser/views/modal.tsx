import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';

interface ModalProps {
  readonly title: string;
  readonly isDrawer?: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A dialog over the page. The browser keeps the focus inside, closes it on Escape and gives the focus back. */
export function Modal({ title, isDrawer = false, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the next key can come: an effect after painting leaves a moment in which Escape is lost.
  useLayoutEffect(() => {
    dialog.current?.showModal();
    return () => dialog.current?.close();
  }, []);
  const closeOutside = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog already
    <dialog
      class={isDrawer ? 'drawer' : 'alert'}
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      onClick={closeOutside}
    >
      <div class="dialog-content">
        {isDrawer && (
          <header>
            <h2>{title}</h2>
            <button type="button" class="icon-button" aria-label="Close" onClick={onClose}>
              <Icon name="close" />
            </button>
          </header>
        )}
        {children}
      </div>
    </dialog>
  );
}
