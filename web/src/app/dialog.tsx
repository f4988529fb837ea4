import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface DialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Absent where the dialog cannot be left without an answer. */
  readonly onClose?: () => void;
}

/** A question before anything else; the browser keeps the focus in it, and gives it back. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // one that only vanished would leave the focus nowhere
    return () => shown?.close();
  }, []);
  function cancel(event: Event): void {
    event.preventDefault();
    onClose?.();
  }
  /** Browsers let a second Escape close what refused the first. */
  function closed(): void {
    if (!dialog.current?.isConnected) return;
    if (onClose) onClose();
    else dialog.current.showModal();
  }
  return (
    <dialog ref={dialog} aria-labelledby={titleId} onCancel={cancel} onClose={closed}>
      <h2 id={titleId}>{title}</h2>
      {children}
    </dialog>
  );
}
