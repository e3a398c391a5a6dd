const storageKey = 'zhanggui.reloadedAt';
const LONGEST_ROUND_MS = 60_000;

/**
 * Loads the app anew at the same address, where its code does not come although the server answers: it is that of an
 * older version, or the browser keeps a file as refused. At most once a minute.
 */
export async function reloadApp(): Promise<void> {
  if (Date.now() - Number(sessionStorage.getItem(storageKey)) < LONGEST_ROUND_MS) return;
  const answers = await fetch('/', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!answers) return;
  sessionStorage.setItem(storageKey, String(Date.now()));
  window.location.reload();
  await new Promise(() => {});
}
