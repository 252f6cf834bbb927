/** What stands in brackets, where all of a text does: （本报记者甲乙）, 【高平】 */
export function inBrackets(text: string): string | undefined {
  return brackets.exec(text)?.[1]
}

const brackets = /^[([【〔](.*)[)\]】〕]$/
