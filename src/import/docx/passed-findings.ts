import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import type {PassedKind, PassedOver} from './passed-over.ts'

/** A finding for each kind of what a Word file holds and an import does not bring in: how many, and which. */
export function passedFindings(path: string, passed: ReadonlyArray<PassedOver>): ReadonlyArray<Diagnostic> {
  return passed.map(({kind, named}) => {
    const {one, many, inChinese} = words[kind]
    const what = named.length === 1 ? one : `${named.length} ${many}`
    return diagnostic(path, 'import-left-out', `Unexpected ${what}, left out`, {
      inChinese: `有 ${named.length} ${inChinese}没有导入`,
      actual: named.join(' … '),
    })
  })
}

const words: Readonly<Record<PassedKind, {readonly one: string; readonly many: string; readonly inChinese: string}>> = {
  chart: {one: 'chart', many: 'charts', inChinese: '个图表'},
  diagram: {one: 'SmartArt diagram', many: 'SmartArt diagrams', inChinese: '个 SmartArt 图'},
  formula: {one: 'formula', many: 'formulas', inChinese: '个公式'},
  file: {one: 'file within the file', many: 'files within the file', inChinese: '个嵌在里面的文件'},
  recording: {one: 'recording', many: 'recordings', inChinese: '段音像'},
  comment: {one: 'comment', many: 'comments', inChinese: '条批注'},
  deletion: {one: 'text struck out as a change', many: 'texts struck out as changes', inChinese: '处修订中删去的文字'},
  hidden: {one: 'hidden text', many: 'hidden texts', inChinese: '处隐藏的文字'},
  symbol: {
    one: 'character that only its font knows',
    many: 'characters that only their fonts know',
    inChinese: '个只有字体才认得的符号',
  },
}
