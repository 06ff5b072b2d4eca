try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}
addEventListener('unhandledrejection', (event) => {
  if (/^Transition was /.test(event.reason?.message)) event.preventDefault();
});
