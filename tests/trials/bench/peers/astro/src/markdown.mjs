import markdownIt from 'markdown-it'

export const markdown = markdownIt()
