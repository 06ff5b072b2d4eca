let loaded: Promise<typeof import('./prefetch.ts')> | undefined;

// What fetches pages ahead is itself fetched when the reader first points at something; once, so that no event overtakes another.
for (const name of ['pointerover', 'focusin', 'touchstart']) {
  document.addEventListener(name, (event) => void (loaded ??= import('./prefetch.ts')).then(({ aim }) => aim(event)), {
    passive: true,
  });
}
