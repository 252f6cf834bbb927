/** What a result shows of an article. */
export interface Entry {
  readonly path: string
  /** 版次, or empty. */
  readonly page: string
  /** 栏目, or empty. */
  readonly column: string
  readonly departments: ReadonlyArray<string>
  readonly people: ReadonlyArray<string>
  /** Lines: what it is named by, then the text. */
  readonly text: string
}

/** An entry as one text: fields with tabs between them. */
export function printEntry({path, page, column, departments, people, text}: Entry): string {
  return [path, page, column, departments.join('\n'), people.join('\n'), text].join('\t')
}

/** What `printEntry` wrote. */
export function readEntry(printed: string): Entry {
  const [path = '', page = '', column = '', departments = '', people = '', text = ''] = printed.split('\t')
  return {path, page, column, departments: listOf(departments), people: listOf(people), text}
}

function listOf(names: string): ReadonlyArray<string> {
  return names === '' ? [] : names.split('\n')
}
