import { glob } from 'astro/loaders'
import { defineCollection } from 'astro:content'

export const collections = { careers: defineCollection({ loader: glob({ pattern: '*.json', base: 'values/careers' }) }) }
