import {stringify} from 'yaml'

/** Texts that would run a script, or draw something of their own, where a place forgets to escape. `pwned()` tells. */
export const payloads: ReadonlyArray<string> = [
  '<script>pwned()</script>',
  '</title><script>pwned()</script>',
  '</script><script>pwned()</script>',
  '</textarea></style></noscript></template><script>pwned()</script>',
  '--><script>pwned()</script><!--',
  ']]><script>pwned()</script>',
  '<![CDATA[<script>pwned()</script>]]>',
  '<scr<script>ipt>pwned()</scr</script>ipt>',
  '<ScRiPt/x>pwned()</sCrIpT>',
  '<script\n>pwned()</script\n>',
  '<script src="https://elsewhere.example/x.js"></script>',
  '<script src=//elsewhere.example/x.js></script>',
  '<img src=x onerror=pwned()>',
  '<img src="x" onerror="pwned()"',
  '"><img src=x onerror=pwned()>',
  "'><img src=x onerror=pwned()>",
  '`><img src=x onerror=pwned()>',
  '" onmouseover="pwned()" autofocus onfocus="pwned()" x="',
  "' onmouseover='pwned()' autofocus onfocus='pwned()' x='",
  ' autofocus onfocus=pwned() tabindex=1 ',
  '<svg onload=pwned()>',
  '<svg><script>pwned()</script></svg>',
  '<svg><animate onbegin=pwned() attributeName=x dur=1s>',
  '<math><mtext></table><mglyph><style><img src=x onerror=pwned()>',
  '<iframe src="javascript:pwned()"></iframe>',
  '<iframe srcdoc="<script>parent.pwned()</script>"></iframe>',
  '<object data="javascript:pwned()"></object>',
  '<embed src="data:text/html,<script>pwned()</script>">',
  '<details open ontoggle=pwned()>',
  '<video><source onerror=pwned()></video>',
  '<body onload=pwned()>',
  '<base href="https://elsewhere.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:pwned()">',
  '<link rel="stylesheet" href="https://elsewhere.example/x.css">',
  '<style>@import "https://elsewhere.example/x.css";</style>',
  '<form action="javascript:pwned()"><button autofocus>x</button></form>',
  '<a href="javascript:pwned()">x</a>',
  '[x](javascript:pwned())',
  '![x](javascript:pwned())',
  '<javascript:pwned()>',
  '[x](data:text/html,<script>pwned()</script>)',
  '[x]: javascript:pwned()',
  '&lt;script&gt;pwned()&lt;/script&gt;',
  '&#60;script&#62;pwned()&#60;/script&#62;',
  '\\u003cscript\\u003epwned()\\u003c/script\\u003e',
  '\u00bcscript\u00bepwned()\u00bc/script\u00be',
  '＜script＞pwned()＜/script＞',
  '+ADw-script+AD4-pwned()+ADw-/script+AD4-',
  '<%= pwned() %><%~ "<script>pwned()</script>" %>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a text that a template engine might run
  '${pwned()}{{pwned()}}#{pwned()}',
  "');pwned();//",
  '");pwned();//',
  '\u2028pwned()\u2029',
  '\u202e<script>pwned()</script>\u2066',
  '\ufeff<script>pwned()</script>\u200b',
]

/** One text with all of them: where the first is harmless, the next one tries. */
export const everything = payloads.map((payload) => payload.replace(/\s+/g, ' ')).join(' ')

/** A site in each of whose fields stands what is hostile; nothing of it is an error, so it is published. */
export function hostileContent(): Record<string, string> {
  const lines = payloads.map((payload) => payload.replace(/\s+/g, ' '))
  const files: Record<string, string> = {
    'site.yaml': stringify({
      // Short enough to be cited.
      title: '</title>"><script>pwned()</script><img src=x onerror=pwned()>',
      ...{description: everything, place: everything, publisher: everything, serial: everything},
      ...{filing: everything, contact: 'editor@example.org', url: 'https://example.org/'},
    }),
    'departments.yaml': stringify(
      lines.map((line, at) => ({name: `${line} 甲${at}局`, aliases: [`${line} 乙${at}局`], kind: line})),
    ),
    'people.yaml': stringify(
      lines.map((line, at) => ({name: `${line}${at}`, aliases: [`${line}${at}笔`], office: line})),
    ),
    'pages/about.md': `# ${everything}\n\n${lines.map((line) => `## ${line}\n\n${line}\n\n- ${line}\n\n| ${line} |\n|---|\n| ${line} |\n\n> ${line}\n\n    ${line}\n`).join('\n')}`,
  }
  const size = 7
  for (let at = 0; at < lines.length; at += size) {
    const group = lines.slice(at, at + size)
    const day = String(1 + at / size).padStart(2, '0')
    files[`2024-03-${day}.txt`] = group.map((line) => bulletin(line)).join('\n\n\n')
    files[`markdown/2024-04-${day}.md`] = markdown(group.join(' '))
    files[`names/2024-05-${day} ${group.join(' ').replaceAll('/', '∕').slice(0, 60)}.txt`] = bulletin(`第${day}个`)
  }
  return files
}

function bulletin(line: string): string {
  return [
    `【${line}】`,
    `${line}`,
    `新桥通车了 ${line}`,
    `本报讯（记者 ${line}）亭子里挂了一口钟，船到的时候由船工敲响。${line}`,
    `## ${line}`,
    `灯罩朝下，照路不照窗。${line}财政局的人说，${line}。`,
    `图为${line}。${line} 摄`,
    `（下转第2版）`,
    `责任编辑：${line}`,
  ].join('\n')
}

function markdown(line: string): string {
  const front = stringify({
    ...{headline: [line, `渡口添了候船亭${line}`, line], byline: `记者 ${line} 通讯员 卢小满`, dateline: '本报讯'},
    ...{departments: [line], column: line, title: line, number: line, page: line},
  })
  return `---\n${front}---\n\n${line}\n\n**${line}** _${line}_ \`${line}\`\n\n> ${line}\n\n- ${line}\n\n![${line}](a.png)\n\n\`\`\`\n${line}\n\`\`\`\n`
}
