import { usePage } from '../page-context.ts';

export function Toasts() {
  const { session } = usePage();
  return (
    <div class="toasts" role="status" aria-live="polite">
      {session.toasts.map(({ key, text, isProblem }) => (
        <div class={`toast ${isProblem ? 'problem-toast' : ''}`} key={key} dir="auto">
          {text}
        </div>
      ))}
    </div>
  );
}
