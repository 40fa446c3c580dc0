import { test } from 'vitest';
import { eventIndex } from '../../../src/lib/model/event-index';
import { layoutTimeline } from '../../../src/lib/layout/layout';
// @ts-ignore
import { generateIndex } from '../../bench/generate.js';
const cpu = () => { const c = process.cpuUsage(); return (c.user + c.system) / 1000; };
const table = { year: 1410, start: 7151, months: Array(45).fill(0b010101010101) };
for (const n of [160, 1000, 10000, 100000]) test('perf '+n, () => {
	const t0 = cpu();
	const index = eventIndex(generateIndex(n, [7670, 21184], { lanes: 6, sides: 4, languages: ['ar', 'en'] }));
	const base = { index, hijri: table as never, lanes: 6, anchor: 1185, boundaries: [8000,9000,10957,14610,18262,19723], width: 1216, direction: 'ltr' as const, langs: [{lang:'en',direction:'ltr' as const},{lang:'ar',direction:'rtl' as const}] };
	const t1 = cpu();
	let l = layoutTimeline({ ...base, span: { from: 7670, to: 21184 } });
	const t2 = cpu();
	const held = l.rows;
	const times: number[] = []; let marks=0;
	let span = { from: 7670, to: 21184 };
	for (let k = 0; k < 120; k++) { const len = (span.to - span.from) * 0.92; const c = span.from+(span.to-span.from)*.8; span = { from: c - len*.8, to: c + len*.2 }; const a = cpu(); l = layoutTimeline({ ...base, span, held }); times.push(cpu() - a); marks=Math.max(marks,l.marks.length+l.counts.length); if (span.to-span.from<4) break; }
	times.sort((a, b) => a - b);
	const pan: number[] = []; span={from:18000,to:19000}; l=layoutTimeline({...base,span}); const h2=l.rows;
	for (let k=0;k<100;k++){ span={from:span.from+12,to:span.to+12}; const a=cpu(); l=layoutTimeline({...base,span,held:h2}); pan.push(cpu()-a);} pan.sort((a,b)=>a-b);
	const st: number[] = []; for (let k=0;k<20;k++){ span={from:17000+k*50,to:18000+k*50}; const a=cpu(); l=layoutTimeline({...base,span}); st.push(cpu()-a);} st.sort((a,b)=>a-b);
	console.log(n, 'index', (t1 - t0).toFixed(0), 'first', (t2 - t1).toFixed(1), 'zoom med', times[times.length >> 1]?.toFixed(2), 'p95', times[Math.floor(times.length * .95)]?.toFixed(2), 'pan', pan[50]?.toFixed(2), pan[95]?.toFixed(2), 'settle', st[10]?.toFixed(2), st[19]?.toFixed(2), 'marks', marks);
}, 60000);
