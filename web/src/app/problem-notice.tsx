/** What went wrong, told at once to those who cannot see it, too; nothing while nothing did. */
export function ProblemNotice({ text }: { text: string }) {
  if (!text) return null;
  return (
    <p class="notice problem" role="alert">
      {text}
    </p>
  );
}
