import {cpSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** Templates of one kind for every peer: a page an article, and lists by issue, reporter and department. */
export function hugoSite(folder: string, structured: string): void {
  const files: Readonly<Record<string, string>> = {
    'hugo.toml': `baseURL = "https://example.org/"
title = "听荷报"
languageCode = "zh-CN"
hasCJKLanguage = true
[taxonomies]
reporter = "reporters"
department = "departments"
issue = "issues"
`,
    'layouts/_default/baseof.html': `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><header><a href="/">{{ site.Title }}</a></header><main>{{ block "main" . }}{{ end }}</main></body></html>`,
    'layouts/_default/single.html': `{{ define "main" }}<article><h1>{{ .Title }}</h1>
<p>{{ .Date.Format "2006-01-02" }}{{ range .GetTerms "reporters" }} <a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ range .GetTerms "departments" }} <a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</p>
{{ .Content }}</article>{{ end }}`,
    'layouts/_default/list.html': `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range (.Paginate .Pages 100).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "2006-01-02" }}</li>{{ end }}</ul>
{{ with .Paginator }}{{ if .HasNext }}<a href="{{ .Next.URL }}">下一页</a>{{ end }}{{ end }}{{ end }}`,
  }
  for (const [path, text] of Object.entries(files)) write(join(folder, path), text)
  symlinkSync(structured, join(folder, 'content'))
}

/** The same of Eleventy 3. */
export function eleventySite(folder: string, structured: string): void {
  const list = (name: string) => `---
pagination: {data: collections.${name}, size: 1, alias: group}
permalink: "/${name}/{{ group.name }}/"
layout: base.njk
---
<h1>{{ group.name }}</h1><ul>{% for item in group.items %}<li><a href="{{ item.url }}">{{ item.data.title }}</a> {{ item.data.date | day }}</li>{% endfor %}</ul>
`
  write(join(folder, 'package.json'), '{"type": "module"}')
  write(
    join(folder, 'eleventy.config.js'),
    `export default function (config) {
  config.addFilter('day', (date) => new Date(date).toISOString().slice(0, 10))
  for (const name of ['reporters', 'departments', 'issues'])
    config.addCollection(name, (api) => {
      const groups = new Map()
      for (const item of api.getAll()) for (const key of item.data[name] ?? []) {
        if (!groups.has(key)) groups.set(key, {name: key, items: []})
        groups.get(key).items.push(item)
      }
      return [...groups.values()]
    })
  return {dir: {input: 'src', includes: '_includes'}, markdownTemplateEngine: false}
}
`,
  )
  write(
    join(folder, 'src/_includes/base.njk'),
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><header><a href="/">听荷报</a></header><main>{{ content | safe }}</main></body></html>',
  )
  write(
    join(folder, 'src/_includes/article.njk'),
    '---\nlayout: base.njk\n---\n<article><h1>{{ title }}</h1><p>{{ date | day }}{% for name in reporters %} <a href="/reporters/{{ name }}/">{{ name }}</a>{% endfor %}{% for name in departments %} <a href="/departments/{{ name }}/">{{ name }}</a>{% endfor %}</p>{{ content | safe }}</article>',
  )
  for (const name of ['reporters', 'departments', 'issues']) write(join(folder, `src/${name}.njk`), list(name))
  cpSync(structured, join(folder, 'src/articles'), {recursive: true})
  write(join(folder, 'src/articles/articles.json'), '{"layout": "article.njk"}')
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, text)
}
