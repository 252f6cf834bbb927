import type {SiteConfig} from '../../config/types.ts'
import type {Colophon} from '../props/frame.ts'

/** What 《内部资料性出版物管理办法》 wants on all that is not for the public. */
export const closedLine = '内部资料，免费交流'

/** Where a filing must lead, by what it is. */
const registers: ReadonlyArray<{readonly form: RegExp; readonly register: string}> = [
  {form: /公网安备/, register: 'https://beian.mps.gov.cn/'},
  {form: /ICP备|ICP证/i, register: 'https://beian.miit.gov.cn/'},
]

/**
 * Who answers for the paper, from the configuration.
 *
 *     CN 00-0000                 刊号 CN 00-0000
 *     准印证号：（某）字第00号    准印证 （某）字第00号
 */
export function colophonOf(config: SiteConfig): Colophon {
  const {publisher, place, serial, contact, filing, closed} = config
  const [, name, number] =
    /^((?:连续性内部资料)?准印证|国内统一(?:连续出版物|刊)号|刊号)\s*号?\s*[:：]?\s*(.+)$/s.exec(serial ?? '') ?? []
  const isPermit = name === undefined ? /准印|内资/.test(serial ?? '') : /准印/.test(name)
  const printing = {发送对象: config.recipients, 印刷: config.printer, 印数: config.copies}
  return {
    publisherName: isPermit || closed ? '编印' : '主办',
    publisher,
    printing: Object.entries(printing).flatMap(([name, value]) => (value === undefined ? [] : [{name, value}])),
    place,
    serialName: isPermit ? '准印证' : '刊号',
    serial: number ?? serial,
    contact,
    filing:
      filing === undefined
        ? undefined
        : {label: filing, register: registers.find(({form}) => form.test(filing))?.register},
  }
}
