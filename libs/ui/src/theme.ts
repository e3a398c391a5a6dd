import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** The only accent: a quiet blue, dark enough for white text on shade 7 and bright enough for dark pages on shade 3. */
const qing: MantineColorsTuple = [
  '#eef5fc',
  '#dbe9f8',
  '#b7d3f0',
  '#8bb9e8',
  '#5f9bdc',
  '#3b7fca',
  '#2569b4',
  '#1b5799',
  '#15467c',
  '#0f355f',
];

const gray: MantineColorsTuple = [
  '#f8f9fa',
  '#f1f3f5',
  '#e6e9ec',
  '#d9dde2',
  '#c3c9d0',
  '#9aa3ad',
  '#6b7580',
  '#4d5661',
  '#343b44',
  '#1f252c',
];

const dark: MantineColorsTuple = [
  '#e4e7eb',
  '#bcc3cb',
  '#9ba4ae',
  '#7d8792',
  '#454d57',
  '#343b44',
  '#272d34',
  '#1b2026',
  '#14181d',
  '#0f1216',
];

const fontFamily =
  'system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

export const theme = createTheme({
  colors: { qing, gray, dark },
  primaryColor: 'qing',
  primaryShade: { light: 7, dark: 6 },
  black: '#1f252c',
  white: '#ffffff',
  fontFamily,
  fontFamilyMonospace:
    'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", "Noto Sans Mono CJK SC", monospace',
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.45', lg: '1.45', xl: '1.35' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '8px', xl: '12px' },
  defaultRadius: 'md',
  headings: {
    fontFamily,
    fontWeight: '600',
    textWrap: 'wrap',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '1.35' },
      h2: { fontSize: '16px', lineHeight: '1.4' },
      h3: { fontSize: '14px', lineHeight: '1.45' },
      h4: { fontSize: '14px', lineHeight: '1.45' },
      h5: { fontSize: '13px', lineHeight: '1.45' },
      h6: { fontSize: '12px', lineHeight: '1.45' },
    },
  },
  shadows: {
    xs: 'none',
    sm: 'none',
    md: '0 4px 16px rgba(15, 23, 32, 0.14)',
    lg: '0 8px 28px rgba(15, 23, 32, 0.18)',
    xl: '0 12px 40px rgba(15, 23, 32, 0.22)',
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: {
      defaultProps: { size: 'sm' },
      vars: () => ({
        root: { '--button-height': 'var(--zg-control)', '--button-padding-x': '12px', '--button-fz': '14px' },
      }),
    },
    ActionIcon: {
      defaultProps: { variant: 'subtle', color: 'gray' },
      vars: () => ({ root: { '--ai-size': 'var(--zg-control)', '--ai-color': 'var(--zg-ink-soft)' } }),
    },
    Input: {
      vars: () => ({ wrapper: { '--input-height': 'var(--zg-control)', '--input-fz': 'var(--zg-control-text)' } }),
    },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
    Modal: { defaultProps: { centered: false, yOffset: '8vh', transitionProps: { duration: 120 }, radius: 'md' } },
    Drawer: { defaultProps: { transitionProps: { duration: 120 } } },
    Menu: {
      // Inside the landmark it belongs to, so that screen readers find it there.
      defaultProps: {
        transitionProps: { duration: 80 },
        shadow: 'md',
        withinPortal: false,
        floatingStrategy: 'fixed',
        withInitialFocusPlaceholder: false,
      },
    },
    Popover: { defaultProps: { transitionProps: { duration: 80 }, shadow: 'md' } },
    Tooltip: { defaultProps: { transitionProps: { duration: 80 }, openDelay: 350, withArrow: false } },
    Checkbox: {
      defaultProps: { size: 'xs' },
      styles: { label: { fontSize: '14px' }, description: { fontSize: '12px' } },
    },
    Select: { defaultProps: { checkIconPosition: 'right', allowDeselect: false, comboboxProps: { shadow: 'md' } } },
    Skeleton: { defaultProps: { radius: 'sm' } },
    Alert: { defaultProps: { variant: 'outline' } },
  },
});

/** Words of the look that Mantine has no name for. Every stylesheet refers to these, none names a colour itself. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--zg-rail': '196px', '--zg-topbar': '48px', '--zg-panel': '480px', '--zg-danger-fill': '#b3261e' },
  light: {
    ...surfaces('#ffffff', '#f6f7f9', '#eef1f4', '#e3e7eb', '#c9d0d7'),
    ...inks('#1f252c', '#535d68', '#1b5799', '#a3231a'),
    '--zg-selected': '#e4eefa',
    '--zg-hover': '#f2f5f8',
    ...tone('neutral', '#4a535d', '#eceff2'),
    ...tone('info', '#1b5799', '#e2eefa'),
    ...tone('active', '#5b3c9e', '#eee9fa'),
    ...tone('success', '#1a6332', '#e0f3e6'),
    ...tone('warning', '#7d4c00', '#fcefd3'),
    ...tone('danger', '#a3231a', '#fce6e3'),
    '--mantine-color-dimmed': '#535d68',
    '--mantine-color-placeholder': '#6b7580',
    '--mantine-color-error': '#a3231a',
    '--mantine-color-anchor': '#1b5799',
    '--mantine-color-default-border': '#c9d0d7',
  },
  dark: {
    ...surfaces('#1b2026', '#14181d', '#272d34', '#30373f', '#454d57'),
    ...inks('#e4e7eb', '#a9b2bc', '#8bb9e8', '#ff9d92'),
    '--zg-selected': '#1d324a',
    '--zg-hover': '#232930',
    ...tone('neutral', '#c3cad2', '#2d343c'),
    ...tone('info', '#9dc6f0', '#1a3350'),
    ...tone('active', '#c9b6f5', '#352a52'),
    ...tone('success', '#8fd6a6', '#17392a'),
    ...tone('warning', '#f0c476', '#43330f'),
    ...tone('danger', '#ffa79d', '#4a2220'),
    '--mantine-color-body': '#1b2026',
    '--mantine-color-dimmed': '#a9b2bc',
    '--mantine-color-placeholder': '#8b95a0',
    '--mantine-color-error': '#ff9d92',
    '--mantine-color-anchor': '#8bb9e8',
    '--mantine-color-default-border': '#454d57',
  },
});

function surfaces(page: string, sunken: string, raised: string, line: string, lineStrong: string) {
  return {
    '--zg-page': page,
    '--zg-sunken': sunken,
    '--zg-raised': raised,
    '--zg-line': line,
    '--zg-line-strong': lineStrong,
  };
}

function inks(ink: string, soft: string, accent: string, danger: string) {
  return { '--zg-ink': ink, '--zg-ink-soft': soft, '--zg-accent': accent, '--zg-danger': danger };
}

function tone(name: string, foreground: string, background: string) {
  return { [`--zg-${name}-fg`]: foreground, [`--zg-${name}-bg`]: background };
}
