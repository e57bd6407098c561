/** How a program gets a table: code that runs as it stands, with `{origin}` for the address of the site. */
export const examples = [
  {
    client: 'excel',
    code: [
      'let',
      '  Source = Csv.Document(Web.Contents("{origin}/indicators/gdp-current-usd.csv"), [Encoding = 65001]),',
      '  Table = Table.PromoteHeaders(Source)',
      'in',
      '  Table',
    ],
  },
  {
    client: 'r',
    code: [
      'gdp <- read.csv("{origin}/indicators/gdp-current-usd.csv?useColumnShortNames=true")',
      'plot(gdp_current_usd ~ year, data = subset(gdp, code == "KAZ"), type = "l")',
    ],
  },
  {
    client: 'python',
    code: [
      'import pandas as pd',
      'gdp = pd.read_csv("{origin}/indicators/gdp-current-usd.csv?useColumnShortNames=true")',
      'gdp.pivot_table(index="year", columns="code", values="gdp_current_usd")',
    ],
  },
  {
    client: 'duckdb',
    code: [
      'install httpfs; load httpfs;',
      "select code, max(year) from read_csv('{origin}/indicators/gdp-current-usd.csv') group by code;",
      "select code, value_text from read_json('{origin}/countries/KAZ.ndjson') where year = 2024;",
    ],
  },
  {
    client: 'curl',
    code: [
      "curl -O '{origin}/indicators/gdp-current-usd.csv'",
      "curl --compressed '{origin}/indicators/gdp-current-usd.json?country=KAZ~UZB&time=2010..2024&csvType=filtered'",
      "curl '{origin}/indicators/gdp-current-usd.csv?country=KAZ~UZB&units=index&base=2015&csvType=filtered'",
      "curl '{origin}/indicators/trade-turnover.md?claims=all&useColumnShortNames=true'",
      "curl -O '{origin}/countries/KAZ.xlsx'",
      "curl -O '{origin}/kervan.zip'",
    ],
  },
] as const

export type Client = (typeof examples)[number]['client']

export const codeOf = ({ code }: (typeof examples)[number], origin: string): string =>
  code.join('\n').replaceAll('{origin}', origin)
