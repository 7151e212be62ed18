import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from '@mantine/core'

const accent: MantineColorsTuple = [
  '#eef4fc',
  '#d9e6f7',
  '#b3cdee',
  '#8ab2e5',
  '#6397dc',
  '#3f7dcb',
  '#2f68ae',
  '#1f4f8f',
  '#193f72',
  '#122e54',
]

/** Mantine's greys of the dark scheme, in the blue of its page. */
const dark: MantineColorsTuple = [
  '#e6e9ef',
  '#c3cbd6',
  '#a3adbb',
  '#8d97a6',
  '#465064',
  '#2d3542',
  '#222936',
  '#12161d',
  '#191e27',
  '#0a0d12',
]

/** Colours are kept for meaning (globals.css); the frame is black on white and one accent. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 3 },
  colors: { accent, dark },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace',
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.125rem', lineHeight: '1.4' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.5' },
    },
  },
  defaultRadius: 4,
  cursorType: 'pointer',
  variantColorResolver: (input) => {
    if (input.variant === 'filled' && (input.color ?? 'accent') === 'accent')
      return {
        background: 'var(--accent-ground)',
        hover: 'var(--accent-hover)',
        color: 'var(--accent-ink)',
        border: 'none',
      }
    return defaultVariantColorsResolver(input)
  },
  components: {
    Alert: {
      // Titles of alerts are text: they need its contrast, which the palette's middle shades lack.
      vars: (_: unknown, { color }: { color?: string }) => ({
        root: {
          '--alert-color': color === 'red' ? 'var(--mantine-color-error)' : 'var(--mantine-color-anchor)',
          '--alert-bd': `1px solid ${color === 'red' ? 'var(--mantine-color-error)' : 'var(--mantine-color-anchor)'}`,
        },
      }),
    },
    Anchor: { defaultProps: { underline: 'always' } },
    Button: { defaultProps: { size: 'sm' } },
    Fieldset: {
      styles: {
        legend: { fontWeight: 600, fontSize: 'var(--mantine-font-size-sm)', padding: 0 },
        root: { padding: 0, marginInline: 0 },
      },
    },
    InputWrapper: { styles: { description: { fontSize: '0.8125rem' } } },
    // On a phone it takes two rows: a line between items would stand at the beginning of the second.
    SegmentedControl: {
      defaultProps: { withItemsBorders: false },
      styles: { root: { flexWrap: 'wrap' }, label: { fontWeight: 500 } },
    },
    Table: { defaultProps: { verticalSpacing: 'sm' } },
  },
})

/** The table of LOOK: ink on page and its muted form, both above 4.5 : 1. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--mantine-line-height': '1.5' },
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1b2230',
    '--mantine-color-dimmed': '#515b6b',
    '--mantine-color-anchor': '#0b57a4',
    '--mantine-color-placeholder': '#6a7484',
    '--mantine-color-error': '#9b1c1c',
    '--mantine-color-default-border': '#b4bcc8',
  },
  dark: {
    '--mantine-color-body': '#12161d',
    '--mantine-color-text': '#e6e9ef',
    '--mantine-color-dimmed': '#a3adbb',
    '--mantine-color-anchor': '#8fc1ff',
    '--mantine-color-placeholder': '#8d97a6',
    '--mantine-color-error': '#ff9d96',
    '--mantine-primary-color-filled': '#9cc4ff',
    '--mantine-primary-color-contrast': '#0e1a2b',
    '--mantine-color-default': '#191e27',
    '--mantine-color-default-hover': '#222936',
    '--mantine-color-default-border': '#465064',
  },
})
