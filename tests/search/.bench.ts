import { getCareers } from '#lib/guide/catalogue'
import { getEntries } from '#lib/guide/entries'
import { searchEntries } from '#lib/guide/search/search'
const careers=getCareers(); const many=Number(process.argv[2]??0)
if(many){const base=[...careers];const socs=getEntries().map(e=>e.soc);for(let i=0;careers.length<many;i++){const b=base[i%base.length]!;careers.push({...b,slug:b.slug+i,title:b.title+' '+['senior','junior','north','rural'][i%4]+i,soc:socs[i%socs.length]!,sections:structuredClone(b.sections)})}}
getEntries()
globalThis.gc?.(); const m0=process.memoryUsage(); let t=performance.now();let c=process.cpuUsage()
searchEntries('x');const u=process.cpuUsage(c); console.log(careers.length,'profiles; build+first', (performance.now()-t).toFixed(0),'ms, cpu user',(u.user/1000).toFixed(0)); const mm=process.memoryUsage(); globalThis.gc?.(); const m1=process.memoryUsage()
console.log('heap +',((m1.heapUsed-m0.heapUsed)/1e6).toFixed(1),'MB rss +',((mm.rss-m0.rss)/1e6).toFixed(1))
const qs=['a','%','manager','🙂🙂','معلم','x'.repeat(100),'ab '.repeat(50),'nurse','co','con pro ass man sup com sal eng ope ins tec tea','registerd nurze','qwertyui asdfghjk zxcvbnmq poiuytre lkjhgfds mnbvcxza qazwsxed rfvtgbyh yhnujmik','mangerss enginerss operaters techncian supervisr specalist assistent directorr cordinator','manager supervisor engineer operator technician specialist assistant worker director coordinator analyst clerk','worker','(((((((((((a+)+)+)+$','how to become a nurse','s','sh','sup','truckdriver electriciann','s c p m a t b d r e f h','se co pr ma as te ba de re en fi ho']
qs.push(Array.from({length:100},()=>String.fromCharCode(97+Math.random()*26)).join(''))
qs.push(Array.from({length:100},(_, i)=>i%8===7?' ':String.fromCharCode(97+Math.random()*26)).join(''))
for(const q of qs)for(let i=0;i<5;i++)searchEntries(q)
const all:number[]=[]
for(const q of qs){const ts:number[]=[];let n=0;for(let i=0;i<41;i++){const t=performance.now();n=searchEntries(q).length;ts.push(performance.now()-t)}
 ts.sort((a,b)=>a-b);all.push(ts[20]!);console.log(ts[20]!.toFixed(2),'p95',ts[38]!.toFixed(2),n,q.slice(0,50))}
all.sort((a,b)=>a-b);console.log('median',all[all.length>>1]!.toFixed(2),'worst median',all.at(-1)!.toFixed(2))
