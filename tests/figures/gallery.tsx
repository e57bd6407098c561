import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { Figure } from '../../app/_chart/figure'
import { chartNotes } from '../../app/_chart/kinds/notes'
import { plotOf } from '../../app/_chart/kinds/plot'
import { Legend } from '../../app/_chart/legend'
import type { ChartModel } from '../../app/_chart/model'
import { translator } from '../../app/_i18n/messages'
import { cases } from './cases'

const widths = [320, 640, 1100]
const language = { t: translator('en'), locale: 'en' } as const

/** The style sheets in the order in which the pages load them. */
const css = [...readFileSync('app/_ui/style.css', 'utf8').matchAll(/@import ["']\.\/([\w-]+\.css)["']/g)]
  .map(([, name]) => readFileSync(`app/_ui/${name}`, 'utf8'))
  .join('\n')

const own = `
  :root { ${['latin', 'latin-extended', 'cyrillic', 'cyrillic-extended'].map((part) => `--inter-${part}: "Inter Variable";`).join(' ')} }
  .case { padding: 8px 24px 32px; background: var(--paper); color: var(--ink); width: 2260px; }
  .sizes { display: flex; gap: 64px; align-items: flex-start; }
`

function Sizes({ name, model }: { name: string; model: ChartModel }) {
  return (
    <div className="sizes">
      {widths.map((width) => (
        <figure key={width} className="chart" style={{ width }}>
          <figcaption>
            <span className="title">{name}</span>
            <span className="subtitle">{width} px</span>
          </figcaption>
          <div {...plotOf(model)}>
            <Figure model={model} label={name} />
          </div>
          <Legend t={language.t} model={model} />
          {chartNotes(language, model).map((note) => (
            <p key={note} className="source">
              {note}
            </p>
          ))}
        </figure>
      ))}
    </div>
  )
}

const body = renderToStaticMarkup(
  Object.entries(cases).map(([kind, ofKind]) => (
    <section key={kind}>
      <h2>{kind}</h2>
      {Object.entries(ofKind).map(
        ([name, model]) =>
          model && (
            <div key={name} id={name}>
              {(['light', 'dark'] as const).map((colorScheme) => (
                <div key={colorScheme} className="case" style={{ colorScheme }}>
                  <Sizes name={name} model={model} />
                </div>
              ))}
            </div>
          ),
      )}
    </section>
  )),
)

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Figures</title>
<link rel="stylesheet" href="../node_modules/@fontsource-variable/inter/index.css">
<style>${css}${own}</style>
<body>${body}</body>
</html>
`

const file = resolve('test-results/figures.html')
mkdirSync('test-results', { recursive: true })
writeFileSync(file, page)
console.log(file)
if (process.env.DISPLAY || process.platform === 'darwin')
  execFile(process.platform === 'darwin' ? 'open' : 'xdg-open', [file], () => undefined)
