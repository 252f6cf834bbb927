/** A fenced block of a README. */
export interface Block {
  readonly language: string
  /** The file that it shows, where it says so behind the language. */
  readonly path: string | undefined
  readonly text: string
  /** Of the fence, from 1. */
  readonly line: number
}

/** All fenced blocks, in order; those of a list without their indent. */
export function blocksOf(markdown: string): ReadonlyArray<Block> {
  const fences = /^( *)```(\S*)(?: (\S+))?\n(.*?)^\1```$/gms
  return Array.from(markdown.matchAll(fences), ({1: indent = '', 2: language = '', 3: path, 4: body = '', index}) => ({
    ...{language, path},
    text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    line: markdown.slice(0, index).split('\n').length,
  }))
}

/** A command of a console, and what it is to print. */
export interface Exchange {
  readonly command: string
  readonly output: string
}

/** `$ command`, and the lines below it. */
export function exchangesOf(text: string): ReadonlyArray<Exchange> {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n')
      return {command: part.slice(0, end), output: part.slice(end + 1)}
    })
}
