import { ProblemError } from '@zhanggui/api-client';
import { Dialog, ProblemNotice } from '@zhanggui/ui';
import { Component, Suspense, use, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { reloadApp } from './reloadApp.js';

type Load<Props> = () => Promise<{ default: ComponentType<Props> }>;
type Late<Props> = ((props: Props) => ReactNode) & { preload: () => Promise<void> };

const failed = new Set<() => void>();

/** Before trying again: what did not arrive is asked for anew. React's own `lazy` would keep the refusal for good. */
export function forgetFailed(): void {
  for (const forget of failed) forget();
  failed.clear();
}

/** A part of the screen whose code comes when it is first shown. Stands in `LatePart` or `LateDialog`. */
export function late<Props extends object>(load: Load<Props>): Late<Props> {
  let loading: ReturnType<Load<Props>> | undefined;
  // What was fetched in advance must be there at once: a promise, even one that has come, hides the page around it for a moment.
  let loaded: ComponentType<Props> | undefined;
  let refused = false;
  const ask = async () => {
    // Browsers keep a file that did not come as refused, so what cannot come is not asked for.
    if (!navigator.onLine) throw notLoaded();
    if (refused) await reloadApp();
    try {
      return await load();
    } catch {
      refused = true;
      throw notLoaded();
    }
  };
  const forget = () => (loading = undefined);
  const start = () => {
    if (loading) return loading;
    loading = ask();
    loading.then(
      (module) => (loaded = module.default),
      () => failed.add(forget),
    );
    return loading;
  };
  function Late(props: Props) {
    const Part = loaded ?? use(start()).default;
    return <Part {...props} />;
  }
  // What was fetched in advance and did not arrive is fetched once more when it is shown.
  Late.preload = () => start().then(() => undefined, forget);
  return Late;
}

/** The browser's reason names a file, which says nothing to the reader; this code has words of its own. */
const notLoaded = () => new ProblemError({ type: 'about:blank', title: '', status: 0, code: 'not_loaded', detail: '' });

interface LatePartProps {
  /** What stands there until it has come. */
  fallback?: ReactNode;
  children: ReactNode;
}

/** Around a part that comes late: when it does not come, the message stands in its place and everything else stays. */
export function LatePart({ fallback, children }: LatePartProps) {
  return (
    <Boundary shown={(error, retry) => <ProblemNotice error={error} onRetry={retry} />}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </Boundary>
  );
}

/** Around a dialog that comes late; the message is a dialog as well. */
export function LateDialog({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const { t } = useTranslation('ui');
  return (
    <Boundary
      shown={(error, retry) => {
        const close = () => {
          onClose();
          retry();
        };
        return (
          <Dialog title={t('problem.notLoaded.dialog')} onClose={close}>
            <ProblemNotice error={error} onRetry={retry} />
          </Dialog>
        );
      }}
    >
      <Suspense>{children}</Suspense>
    </Boundary>
  );
}

interface BoundaryProps {
  shown: (error: unknown, retry: () => void) => ReactNode;
  children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { caught: { error: unknown } | null }> {
  override state = { caught: null as { error: unknown } | null };

  static getDerivedStateFromError(error: unknown) {
    return { caught: { error } };
  }

  override componentWillUnmount() {
    if (this.state.caught) forgetFailed();
  }

  retry = () => {
    forgetFailed();
    this.setState({ caught: null });
  };

  override render() {
    return this.state.caught ? this.props.shown(this.state.caught.error, this.retry) : this.props.children;
  }
}
