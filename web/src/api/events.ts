/** Whether a stream of server-sent events tells of an event before it ends. */
export async function isToldOf(
  event: string,
  stream: ReadableStream<Uint8Array>,
): Promise<boolean> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return false;
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    if (lines.some((line) => line.trimEnd() === `event: ${event}`)) {
      await reader.cancel();
      return true;
    }
  }
}
