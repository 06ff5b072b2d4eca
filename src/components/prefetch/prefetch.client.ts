let loaded: Promise<typeof import('./prefetch.ts')> | undefined;

async function aimed(event: Event): Promise<void> {
  try {
    (await (loaded ??= import('./prefetch.ts'))).aim(event);
  } catch {
    // Without a network there is nothing to fetch ahead.
  }
}

// What fetches pages ahead is itself fetched when the reader first points at something; once, so that no event overtakes another.
for (const name of ['pointerover', 'focusin', 'touchstart']) {
  document.addEventListener(name, (event) => void aimed(event), { passive: true });
}
