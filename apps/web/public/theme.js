// Sets the chosen colours before the first paint. `zhanggui.scheme` is also what the app reads and writes.
(function () {
  var chosen = localStorage.getItem('zhanggui.scheme');
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  var language = localStorage.getItem('zhanggui.language');
  if (language) document.documentElement.lang = language;
})();
