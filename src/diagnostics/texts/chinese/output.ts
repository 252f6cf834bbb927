import type {RuleTexts} from '../language.ts'

/** Findings on what a build writes, in Chinese. */
export const output = {
  'build-running': {title: '另一个生成正在进行', remedy: '请等它结束再试；watch 会自己再试。'},
  'output-misplaced': {title: '输出文件夹放错了地方', remedy: '用 --out 指到一个专用的文件夹。'},
  'output-occupied': {
    title: '要放网页的地方有别的文件',
    remedy: '它不是 benbao 写的：请移走，或用 --out 另指文件夹。',
  },
  'output-replaced': {
    title: '网页被别人改过，已换回生成的页面',
    remedy: '请改 content/ 或 templates/，不要改输出。',
  },
  'output-foreign': {title: '输出文件夹里有不是 benbao 写的文件', remedy: '已原样保留；不想发布的请自行删去。'},
  'output-unwritable': {title: '网页写不进去', remedy: '请检查文件夹的权限和磁盘空间，再次生成会接着完成。'},
} as const satisfies Partial<RuleTexts>
