import { recordOf } from '#lib/record'
import type { readers } from './onet-readers'
import { type Columns, column } from './table'

const code = column('O*NET-SOC Code')
const title = column('Title', true)
const rated = {
  code,
  title,
  element: column('Element ID'),
  name: column('Element Name'),
  scale: column('Scale ID'),
  value: column('Data Value'),
  suppress: column('Recommend Suppress'),
}
const own = (...names: string[]) => recordOf(['onet_soc', ...names], name => column(name))

/**
 * The layouts of O*NET tables that are understood, the more particular first. `tell` are the columns, in lower case, by
 * which one is known. A text table lacks Title and Scale Name, which a workbook and a CSV have.
 */
const layouts: Layout[] = [
  {
    kind: 'tasks',
    tell: ['task id', 'task', 'task type'],
    columns: { code, title, id: column('Task ID'), task: column('Task'), type: column('Task Type') },
  },
  {
    kind: 'technology',
    tell: ['workplace example', 'hot technology', 'in demand'],
    columns: {
      code,
      title,
      example: column('Workplace Example'),
      element: column('Element ID'),
      hot: column('Hot Technology'),
      inDemand: column('In Demand'),
    },
  },
  {
    kind: 'technology',
    tell: ['example', 'commodity code', 'hot technology'],
    columns: {
      code,
      title,
      example: column('Example'),
      element: column('Commodity Code'),
      hot: column('Hot Technology'),
      inDemand: column('In Demand'),
    },
  },
  {
    kind: 'technology',
    tell: ['onet_soc', 'example', 'hot'],
    columns: {
      code: column('onet_soc'),
      example: column('example'),
      hot: column('hot'),
      inDemand: column('in_demand'),
    },
  },
  {
    kind: 'tools',
    tell: ['example', 'commodity code'],
    columns: { code, title, example: column('Example'), element: column('Commodity Code') },
  },
  {
    kind: 'reported titles',
    tell: ['reported job title'],
    columns: { code, title, name: column('Reported Job Title'), shown: column('Shown in My Next Move') },
  },
  {
    kind: 'alternate titles',
    tell: ['alternate title', 'source(s)'],
    columns: { code, title, name: column('Alternate Title') },
  },
  {
    kind: 'alternate titles',
    tell: ['onet_soc', 'alternate_title'],
    columns: { code: column('onet_soc'), name: column('alternate_title') },
  },
  {
    kind: 'related occupations',
    tell: ['related o*net-soc code', 'relatedness tier'],
    columns: {
      code,
      title,
      related: column('Related O*NET-SOC Code'),
      tier: column('Relatedness Tier'),
      index: column('Index'),
    },
  },
  {
    kind: 'related occupations',
    tell: ['onet_soc', 'related_onet_soc'],
    columns: {
      code: column('onet_soc'),
      related: column('related_onet_soc'),
      tier: column('tier'),
      index: column('index'),
    },
  },
  { kind: 'job zones', tell: ['o*net-soc code', 'job zone'], columns: { code, title, zone: column('Job Zone') } },
  {
    kind: 'job zones',
    tell: ['onet_soc', 'job_zone'],
    columns: { code: column('onet_soc'), zone: column('job_zone') },
  },
  {
    kind: 'education',
    tell: ['o*net-soc code', 'element id', 'category', 'data value'],
    columns: {
      ...rated,
      category: column('Category'),
      asked: column('N', true),
      who: column('Domain Source', true),
    },
  },
  { kind: 'ratings', tell: ['o*net-soc code', 'element id', 'scale id', 'recommend suppress'], columns: rated },
  {
    kind: 'interests',
    tell: ['o*net-soc code', 'element id', 'scale id', 'data value'],
    columns: {
      code,
      title,
      element: column('Element ID'),
      name: column('Element Name'),
      scale: column('Scale ID'),
      value: column('Data Value'),
    },
  },
  {
    kind: 'own interests',
    tell: ['onet_soc', 'realistic', 'conventional'],
    columns: own('realistic', 'investigative', 'artistic', 'social', 'enterprising', 'conventional'),
  },
  {
    kind: 'own skills',
    tell: ['onet_soc', 'skill', 'importance_1_to_5'],
    columns: own('skill', 'importance_1_to_5', 'level_0_to_7', 'suppress'),
  },
  {
    kind: 'occupations',
    tell: ['o*net-soc code', 'title', 'description'],
    columns: { code, title: column('Title'), description: column('Description') },
  },
  { kind: 'occupations', tell: ['onet_soc', 'title'], columns: { code: column('onet_soc'), title: column('title') } },
  {
    kind: 'categories',
    tell: ['element id', 'scale id', 'category', 'category description'],
    columns: {
      element: column('Element ID'),
      scale: column('Scale ID'),
      category: column('Category'),
      words: column('Category Description'),
    },
  },
  {
    kind: 'scales',
    tell: ['scale id', 'minimum', 'maximum'],
    columns: {
      scale: column('Scale ID'),
      name: column('Scale Name'),
      least: column('Minimum'),
      most: column('Maximum'),
    },
  },
]

type Layout = { kind: keyof typeof readers; tell: string[]; columns: Columns<string> }

/**
 * The headers of a table in lower case in, its layout out; undefined when it has none. One renamed column does not make
 * a known table unknown: then the layout of which one telling column is missing.
 */
export function findLayout(headers: Set<string>): Layout | undefined {
  const whole = layouts.find(({ tell }) => tell.every(name => headers.has(name)))
  if (whole || !(headers.has('o*net-soc code') || headers.has('onet_soc'))) return whole
  return layouts.find(
    ({ tell }) => tell.length > 2 && tell.filter(name => headers.has(name)).length === tell.length - 1,
  )
}
