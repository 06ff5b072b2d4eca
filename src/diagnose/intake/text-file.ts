/** UTF-16 units that are taken at a time: a few milliseconds of work, so that the page stays awake. */
const PIECE_LENGTH = 1024 * 1024;

/**
 * Makes a file of a long text, so that the text itself need not stay in the page's memory. Takes its time, piece by piece.
 * @throws {DOMException} `AbortError` where the signal says so
 */
export async function textFile(text: string, name: string, signal: AbortSignal): Promise<File> {
  const pieces: Blob[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + PIECE_LENGTH);
    if (isHighSurrogate(text.charCodeAt(to - 1)) && to < text.length) to--;
    pieces.push(new Blob([text.slice(from, to)]));
    from = to;
    await nextTask();
    signal.throwIfAborted();
  }
  return new File(pieces, name);
}

/** Lets the browser handle what is waiting. A message is not slowed down as nested timers are. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
