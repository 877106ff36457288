import { readFileSync } from 'node:fs'
import { searchEntries } from '#lib/guide/search/search'
const part = process.argv[2] ?? 'tune'
const lines = readFileSync('tests/search/queries.txt','utf8').split('\n').filter(l=>/: \d\d-/.test(l))
let h1=0,h3=0,n=0
for (const [i,l] of lines.entries()) {
  const [,q='',c='']=/^(.*): (.*)$/.exec(l)!
  if (part==='tune' ? i%3===2 : part==='aside' ? i%3!==2 : false) continue
  const r=searchEntries(q); const codes=c.split(' '); n++
  const at=r.findIndex(x=>codes.includes(x.entry.soc))
  if(at===0)h1++; if(at>=0&&at<3)h3++
  if(at!==0 && part!=='aside'){console.log((at<0?'MISS':at+1)+'\t'+q+'\t['+c+']\t'+r.slice(0,4).map(x=>x.entry.soc+' '+x.entry.title.slice(0,40)+(x.matched?' ('+x.matched.slice(0,30)+')':'')).join(' | ')+'  '+r.length)}
}
console.log(part,n,'hit@1',(100*h1/n).toFixed(1),'hit@3',(100*h3/n).toFixed(1))
