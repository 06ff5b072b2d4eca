/**
 * Unpacks a stream of bytes with the browser's own decompressor.
 * @throws TypeError, and nothing else of its own, on bytes that it cannot unpack
 */
export async function* inflate(
  source: AsyncGenerator<Uint8Array<ArrayBuffer>, void>,
  format: CompressionFormat,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const { done, value } = await source.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
  const reader = packed.pipeThrough(new DecompressionStream(format)).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    // Reached early when the reader has had enough; a failed stream cannot be cancelled and need not be.
    reader.cancel().catch(() => undefined);
  }
}
