/**
 * What is wrong with a template, in Chinese: the engine and the language that templates are written in speak English.
 * What is rare stays as it is.
 *
 *     Unexpected token '}'    →    “}”处写法不对：多半是少了或多了括号、引号、逗号
 */
export function templateReason(reason: string): string {
  for (const [english, chinese] of meanings) if (english.test(reason)) return reason.replace(english, chinese)
  return reason
}

const unpaired = '括号、引号没有配对'

const meanings: ReadonlyArray<readonly [english: RegExp, chinese: string]> = [
  [/^Unexpected property “(.*)”, expected one of (.*)$/, '没有“$1”这一项，可用的有 $2'],
  [/^Unexpected template “(.*)”, expected .*$/, '没有 $1.eta 这个模板'],
  [/^Unexpected .* to print, expected text$/, '<%= %> 里的不是文字，印不出来'],
  [/^(\S+) is not defined$/, '没有“$1”；页面的内容都在 it 里，如 it.title'],
  [/^(\S+) is not (?:a function|iterable)(?:\s.*)?$/, '“$1”不能这样用'],
  [/^Cannot read propert(?:y|ies) .*reading '(.*)'\)$/, '“$1”前面的那一项是空的'],
  [/^Unexpected end of input$/, unpaired],
  [/^missing \) .*$/, '少了右括号'],
  // What the engine puts behind a template shows up where a brace of its own is open, or one is too many.
  [/^Unexpected token 'catch'$/, '有一处 { 没有收尾：<% if (…) { %>、<% for (…) { %> 要以 <% } %> 收尾'],
  [/^Missing catch or finally after try$/, '多了一个 <% } %>'],
  [/^Failed to get template '@?(.*)'$/, '没有“$1”这个模板；别的模板要这样用：<%~ it.partial(…) %>'],
  [
    /^Unexpected (?:token|identifier|string|number|reserved word|template string)(?: '(.*)')?$/,
    '“$1”处写法不对：多半是少了或多了括号、引号、逗号',
  ],
  [/^Invalid or unexpected token$/, unpaired],
  [/^unclosed tag\b.*$/, '<% 没有收尾的 %>'],
  [/^unclosed string\b.*$/, '引号没有配对'],
  [/^unclosed comment\b.*$/, '/* 没有收尾的 */'],
  [/^unclosed template literal.*$/, '反引号没有配对'],
]
