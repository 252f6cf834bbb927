import {opening} from '../guarded.ts'
import type {Line} from '../transcript.ts'

/** 编辑:某某 / 地址:白渚县人民路1号 / 印数:800册, below those who made a paper; no 电话:从一部到三万部 */
export function isBelowEditors(lines: ReadonlyArray<Line>, at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]]
  if (!line || line.blanks > 0 || line.pageBreak) return false
  return (above?.furniture === 'editors' || above?.furniture === 'masthead') && ofImprint.test(line.text)
}

const ofImprint = opening(
  '地邮电网投印准编社',
  /^(?:(?:(?:编辑部)?地\s*址|社\s*址)\s?:\s?(?=.*[\d路街巷号楼室院内])\S|(?:邮\s*编|邮政编码|(?:联系|编辑部)?电\s*话|电子[邮信]箱|(?:投稿)?邮\s*箱|网\s*址|印\s*数)\s?:\s?[(\dA-Za-z]|(?:印\s*[刷制]|准印证号?)\s?:\s?\S)/,
)
