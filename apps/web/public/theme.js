// Sets the chosen colours before the first paint. The app reads and writes the same two keys.
const chosen = localStorage.getItem('zhanggui.scheme');
const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
document.documentElement.lang = localStorage.getItem('zhanggui.language') ?? document.documentElement.lang;
