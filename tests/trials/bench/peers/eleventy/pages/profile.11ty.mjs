import { readdirSync, readFileSync } from 'node:fs'
import { renderPage } from '../includes/page.mjs'

const site = JSON.parse(readFileSync('values/site.json', 'utf8'))

export function data() {
  return {
    files: readdirSync('values/careers'),
    pagination: { data: 'files', size: 1, alias: 'file' },
    permalink: ({ file }) => `careers/${file.replace('.json', '.html')}`,
  }
}

export function render({ file }) {
  return renderPage(JSON.parse(readFileSync(`values/careers/${file}`, 'utf8')), site)
}
