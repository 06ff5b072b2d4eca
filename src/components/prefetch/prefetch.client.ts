// What fetches pages ahead is itself fetched when the reader first points at something.
for (const name of ['pointerover', 'focusin', 'touchstart']) {
  document.addEventListener(name, (event) => void import('./prefetch.ts').then(({ aim }) => aim(event)), {
    passive: true,
  });
}
