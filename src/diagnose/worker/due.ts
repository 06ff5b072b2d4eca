/** Says, when asked, whether something that is to happen at most every `interval` milliseconds is due again. */
export function due(interval: number): () => boolean {
  let last = performance.now();
  return () => {
    const now = performance.now();
    if (now - last < interval) return false;
    last = now;
    return true;
  };
}
