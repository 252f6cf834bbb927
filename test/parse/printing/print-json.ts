const width = 120

/** JSON to be read by eye: what fits a line stands on one. */
export function printJson(value: unknown, indent = ''): string {
  const line = JSON.stringify(value)
  if (typeof value !== 'object' || value === null || indent.length + line.length <= width) return line
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    return `[\n${value.map((each) => inner + printJson(each, inner)).join(',\n')}\n${indent}]`
  }
  const fields = Object.entries(value).map(
    ([key, field]) => `${inner}${JSON.stringify(key)}: ${printJson(field, inner)}`,
  )
  return `{\n${fields.join(',\n')}\n${indent}}`
}
