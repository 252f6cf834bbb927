import type {RuleTexts} from '../language.ts'

/** Findings on issues, their dates and numbers, and texts that are there twice, in Chinese. */
export const issues = {
  'issue-date-disagrees': {
    title: '几处写的日期不一致',
    remedy:
      '核对哪一个日期有误，改正它；要保留原样，在旁边的 .fixes.yaml 里写一行 dateSettled: # 换成正确的日期，年-月-日',
  },
  'issue-date-impossible': {
    title: '历法上没有这一天',
    remedy:
      '改正这个日期，只知道年月的写到月；要保留原样，在旁边的 .fixes.yaml 里写一行 dateSettled: # 换成正确的日期，年-月-日',
  },
  'issue-date-from-text': {
    title: '没有写明日期，取了正文所及的最晚一日',
    remedy: '在旁边的 .fixes.yaml 里写一行 date: # 换成它的日期，年-月-日',
  },
  'issue-date-guessed': {
    title: '日期只是推测，有待核实',
    remedy: '网址先放在 undated/ 下；在旁边的 .fixes.yaml 里写一行 date: # 换成它的日期，年-月-日',
  },
  'issue-undated': {
    title: '找不到这一期的日期',
    remedy:
      '网址先放在 undated/ 下，知道年月的放在那一年、那一月下；在旁边的 .fixes.yaml 里写一行 date: # 换成它的日期，年-月-日；只知道年月的写到月，如 2016-05',
  },
  'issue-empty': {
    title: '这一期还没有文章',
    remedy: '把文章写进去，或删掉这个文件；有了文章才会发布，也才登记网址。',
  },
  'issue-merged': {
    title: '同一天的两个文件合成了一期',
    remedy:
      '若是同一期的两版，给文件名加上版次（-02版），或在后一个的 .fixes.yaml 里写 settled: [issue-merged]；若是两期，各写上 number。',
  },
  'issue-apart': {
    title: '同一个月（或同一年）的两个文件各成一期',
    remedy:
      '若是同一期的两版，给文件名加上版次（-02版），或各写上同一个 number；若是两期，各写上自己的 number，或查出日期写上。',
  },
  'issue-number-missing': {
    title: '这一天有几期，此文件没有写明属于哪一期',
    remedy: '在文件开头的 --- 之间写明 number。',
  },
  'issues-missing': {
    title: '中间缺了几期',
    remedy:
      '缺的若还在，放进 content/；若本来就没有出，在后一期的 .fixes.yaml 里写一行 follows: # 换成前一期的日期，年-月-日',
  },
  'issue-number-repeated': {
    title: '期号重复或倒退',
    remedy:
      '核对这一期与前一期的期号；若原是这样印的，在旁边的 .fixes.yaml 里写一行 follows: # 换成前一期的日期，年-月-日',
  },
  'issue-day-repeated': {
    title: '同一天有两期',
    remedy: '核对两期的日期；若同一天确有两期，在旁边的 .fixes.yaml 里写一行 follows: # 换成前一期的日期，年-月-日',
  },
  'issue-repeated': {
    title: '这个文件与另一个文件，或与自己前面的文字，内容相同或相近',
    remedy:
      '相同的删去一份；若是两天的报纸，核对日期；若本是两回事，或是同一个样式填出来的几期，在旁边的 .fixes.yaml 里写 settled: [issue-repeated]。',
  },
  'copy-differs': {
    title: '两份文章大体相同，有不同之处',
    remedy: '核对哪一份对，改正或删去另一份；若本是两篇，在旁边的 .fixes.yaml 里写 settled: [copy-differs]。',
  },
  'event-after-issue': {
    title: '文章所讲的事晚于这一期的日期',
    remedy:
      '请核对这一期的日期，或正文里的日期；若原是这样印的，在旁边的 .fixes.yaml 里写一行 settled: [event-after-issue]。',
  },
  'path-collision': {title: '两页要用同一个网址，后一页另给了一个', remedy: '给文件另取一个名字，或写上日期。'},
  'correction-unclear': {
    title: '没有认定这则更正改的是哪一篇',
    remedy:
      '在 content/addresses.tsv 另起一行写明：“更正的地址 corrects 原文的地址”；若没有收原文，在旁边的 .fixes.yaml 里写 settled: [correction-unclear]。',
  },
} as const satisfies Partial<RuleTexts>
