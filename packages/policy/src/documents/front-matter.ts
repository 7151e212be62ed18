/** Two lines of "---" (YAML) or "+++" (TOML) around lines of which the first names something. */
const FRONT_MATTER = /^\s*(---|\+\+\+)[ \t]*\r?\n(?=\s*[\w-]+\s*[:=])(?:[^\n]*\n){0,58}?[ \t]*\1[ \t]*(?:\r?\n|$)/

/**
 * Where the front matter of a text ends, 0 where it has none: what a program reads of it, before everything but white
 * space (a byte order mark is some), is not policy. Of more than sixty lines it is none: no rule far below closes it.
 */
export const frontMatterEnd = (markdown: string): number => FRONT_MATTER.exec(markdown)?.[0].length ?? 0
