import type {RuleTexts} from '../language.ts'

/** Findings on what is read in a source, in Chinese. */
export const reading = {
  'jump-ambiguous': {
    title: '两篇都转到同一版，取了前一篇',
    remedy: '核对哪一篇转到那一版，在另一篇里改正或删去转版行。',
  },
  'jump-orphan': {title: '下转或上接没有对应的一篇', remedy: '缺的那一版也许还没有放进 content/；否则核对版次。'},
  'weekday-mismatch': {
    title: '印出的星期与日期不符',
    remedy: '核对报头的日期与星期：其中一个有误；若原是这样印的，写一条修正：at 这一行，do: as-is。',
  },
  'characters-lost': {title: '读这个文件时丢了字或重了字', remedy: '这是 benbao 的错误，请连同此文件报告。'},
  'headline-missing': {title: '一篇文章没有标题', remedy: '在标题行首加“# ”。'},
  'body-missing': {title: '标题下面没有正文', remedy: '若它不是标题，在上一行末尾加 \\。'},
  'role-without-name': {title: '署名里有身份，没有姓名', remedy: '补上姓名，或在这一行外加 <!-- --> 让它不算署名。'},
  'name-without-role': {
    title: '署名只有姓名，没有写明记者还是通讯员',
    remedy: '不必处理；要写明身份，在姓名前加“记者”或“通讯员”。',
  },
  'join-doubtful': {title: '把两段接成一段，不太有把握', remedy: '接错了就在中间空一行，并在前一段末尾补上句号。'},
  'paragraph-doubtful': {
    title: '另起了一段，不太有把握',
    remedy: '若与上文是同一段，在上一行末尾加 \\；若是标题，在行首加“# ”；若是小标题，加“## ”。',
  },
  'headline-doubtful': {
    title: '当作标题，不太有把握',
    remedy: '若是正文，在行首加 \\；若接上文，在上一行末尾加 \\；若是小标题，在行首加“## ”。',
  },
  'subheading-doubtful': {
    title: '当作小标题，不太有把握',
    remedy: '若是标题，在行首加“# ”；若是正文，在行首加 \\；若接上文，在上一行末尾加 \\。',
  },
  'byline-doubtful': {title: '当作署名，不太有把握', remedy: '若是正文，在行首加 \\；若接上文，在上一行末尾加 \\。'},
  'column-doubtful': {title: '当作栏目名，不太有把握', remedy: '若是标题，在行首加“# ”；若是正文，在行首加 \\。'},
  'notice-doubtful': {
    title: '句中的一行当作不属于文章，不太有把握',
    remedy: '若是正文，在修正文件里写 at 与 do: paragraph。',
  },
  'image-missing': {
    title: '所引的图片没有找到',
    remedy: '把图片放到原文旁边，文件名的大小写也要一致；在此之前只刊出说明。',
  },
  'image-refused': {
    title: '所引的图片不能刊出',
    remedy: '图片放在 content/ 之内，写相对路径，用 jpg、png、webp、gif 或 avif。',
  },
  'internal-failure': {
    title: 'benbao 自己出了错',
    remedy: '请把这个文件连同此信息报告给 benbao；先把它移出 content/，其余各期即可生成。',
  },
  'line-too-long': {title: '有一行太长，不像报纸的文字', remedy: '请分行，或移出 content/。'},
} as const satisfies Partial<RuleTexts>
