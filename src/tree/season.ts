/** What a paper that prints no month calls the time of an issue, behind its year: 春季号, 夏, 第3季度, 上半年, 中秋. */
export const season =
  '(?:[春夏秋冬]季?|第?[一二三四1-4]季度|[上下]半年|新春|春节|元宵|清明|端午|中秋|重阳|元旦)[刊号卷]?'
