// follows and fulfils: every link leads to an event, and none leads round in a circle.
import type { Finding } from './findings';
import { field, idsOf, list, type Path } from './loose';
import { suggestion } from './nearest';
import { quote } from './quote';

const file = 'events.yaml';
const KINDS = ['follows', 'fulfils'] as const;

/** Events of a circle that are named. */
const LONGEST = 50;

interface Link {
	/** Place of the other event in the file. */
	readonly to: number;
	readonly path: Path;
}

/** Links to nowhere, and circles of links of either kind, each circle named once. */
export function checkLinks(events: unknown): Finding[] {
	const places = new Map<string, number>();
	for (const { id, index } of idsOf(events)) if (!places.has(id)) places.set(id, index);
	const findings: Finding[] = [];
	const links = list(events).map((event, index) =>
		linksOf(event, index).flatMap(({ id, path }): Link[] => {
			const to = places.get(id);
			if (to !== undefined) return [{ to, path }];
			const hint = suggestion(id, [...places.keys()]);
			const message = `${String(path[1])}: event ${quote(id)} is not known${hint}`;
			findings.push({ file, path, message });
			return [];
		})
	);
	const names = new Map([...places].map(([id, index]) => [index, id]));
	const name = (index: number) => names.get(index) ?? `event ${index + 1}`;
	return [...findings, ...circles(links, name)];
}

function linksOf(event: unknown, index: number): { id: string; path: Path }[] {
	return KINDS.flatMap((kind) =>
		list(field(event, kind)).flatMap((id, i) =>
			typeof id === 'string' ? [{ id, path: [index, kind, i] }] : []
		)
	);
}

/** Depth first with a stack of its own: a chain may be as long as the data. */
function circles(links: readonly (readonly Link[])[], name: (index: number) => string): Finding[] {
	const done = new Set<number>();
	const findings: Finding[] = [];
	for (const start of links.keys()) {
		const trail = done.has(start) ? [] : [{ at: start, next: 0 }];
		const onTrail = new Set([start]);
		for (let top = trail.at(-1); top; top = trail.at(-1)) {
			const link = links[top.at]?.[top.next];
			top.next += 1;
			if (!link) {
				done.add(top.at);
				onTrail.delete(top.at);
				trail.pop();
			} else if (onTrail.has(link.to)) {
				const round = trail.map(({ at }) => at);
				findings.push(circle(link, round.slice(round.indexOf(link.to)).map(name)));
			} else if (!done.has(link.to)) {
				trail.push({ at: link.to, next: 0 });
				onTrail.add(link.to);
			}
		}
	}
	return findings;
}

function circle({ path }: Link, ids: readonly string[]): Finding {
	const shown = ids.length > LONGEST ? [...ids.slice(0, LONGEST), '…'] : ids;
	const round = [...shown, ids[0]].join(' → ');
	return { file, path, message: `${String(path[1])} leads in a circle, ${round}: remove one link` };
}
