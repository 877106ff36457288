import { searchEntries } from '#lib/guide/search/search'
searchEntries('x')
const qs=['manager supervisor engineer operator technician specialist assistant worker director coordinator analyst clerk','con pro ass man sup com sal eng ope ins tec tea','mangerss enginerss operaters techncian supervisr specalist assistent directorr cordinator']
for(const q of qs){const c=process.cpuUsage();const t=performance.now();for(let i=0;i<40;i++)searchEntries(q);const u=process.cpuUsage(c);console.log(((performance.now()-t)/40).toFixed(2),'cpu',(u.user/40000).toFixed(2),q.slice(0,30))}
