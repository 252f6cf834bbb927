/** A line that is only one of these heads an item of its own kind. */
export const itemHeads = [
  '图片新闻',
  '图片报道',
  '图片故事',
  '新闻图片',
  '一图读懂',
  '更正',
  '答复',
  '致歉',
  '致读者',
  '告读者',
  '启事',
  '公告',
  '声明',
  '通知',
  '通告',
  '公示',
  '讣告',
  '天气预报',
  '停电通知',
  '停水通知',
  '广告',
  '书讯',
  '感谢信',
  '致歉信',
  '道歉信',
  '慰问信',
  '表扬信',
  '公开信',
  '倡议书',
  '学生守则',
  '村规民约',
  '居民公约',
  '重要更正',
  '房屋出租',
  '招租',
  '转让',
  '求购',
  '失物招领',
] as const

/** What a paper calls its own opinion: over a headline it is the 栏目 of that one article, below it who speaks. */
export const opinionHeads = '(?:本[报刊])?社论|社评|(?:本[报刊])?(?:特约)?评论员文章'

/** What ends a 栏目 of stories, as it is no story: the paper's own word, the weather, what somebody looks for. */
export const noStories =
  '(?:重要)?更正|致歉|道歉信|致歉信|讣告|广告|招租|转让|求购|房屋出租|失物招领|[\\u4e00-\\u9fff]{0,10}(?:启事|声明)'

/** A line that is only one of these is a block within an article. */
export const innerHeads = [
  '核心阅读',
  '核心提示',
  '内容提要',
  '阅读提示',
  '新闻链接',
  '相关链接',
  '背景链接',
  '新闻背景',
  '名词解释',
  '链接',
  '延伸阅读',
  '记者手记',
  '编后',
] as const

/** A line that is only one of these is a column of short items. */
export const briefHeads = ['简讯', '短讯', '快讯', '一句话新闻', '资讯', '要闻简报', '新闻速览'] as const
