import type {RuleTexts} from '../language.ts'

/** Findings on settings, editors’ pages, templates, in Chinese. */
export const site = {
  'page-link-missing': {title: '页面里的链接没有去处', remedy: '写成 about.md、2024/03/15/index.html 这样的相对路径。'},
  'config-invalid-yaml': {title: '配置不是合格的 YAML', remedy: '核对这一行的缩进、冒号和引号。'},
  'config-unknown-key': {title: '配置里有不认识的一项', remedy: '改成所列的名称之一，或删去这一行。'},
  'config-wrong-type': {title: '配置里有一项填得不对', remedy: '照 README 里的样子填写。'},
  'file-ignored': {
    title: '不认识这种文件，没有读它',
    remedy: '各期文字以 .txt 结尾，单篇文章以 .md 结尾，页面是 content/pages/名称.md；其他文件请放到别处。',
  },
  'link-outside': {title: '链接指到别处去了', remedy: '不跟随链接：请在此放入副本，或删去这个链接。'},
  'content-missing': {
    title: '这里没有 content/ 文件夹',
    remedy: '用 benbao init 新建一个档案；或用 --site 指明站点所在的文件夹。',
  },
  'content-empty': {
    title: 'content/ 里没有一期报纸',
    remedy: '在 content/ 下任一处放入至少一个 .txt（整期文字）或 .md（单篇文章）文件。',
  },
  'template-failed': {title: '模板有误，页面画不出来', remedy: '改正 templates/ 里的这个模板，或删去它，用自带的。'},
} as const satisfies Partial<RuleTexts>
