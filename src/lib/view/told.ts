// What an embed tells of an event beside its date: from its row of the list, which is prerendered; for an event outside of
// the list, from a script that all embeds of a language share. A frame without an origin of its own may fetch nothing else.
import type { Told, ToldFile } from '$lib/embed/told-file';
import { runClassic } from './classic-script';

/** From the event's row; undefined where the list does not hold it. */
export function toldByRow(id: string): Told | undefined {
	const row = document.getElementById(`e-${id}`);
	return row?.querySelector('.sources')
		? {
				summary: row.querySelector('.summary')?.textContent ?? '',
				sources: [...row.querySelectorAll<HTMLAnchorElement>('.sources a')].map(
					({ textContent, href }) => ({ name: textContent, href })
				)
			}
		: undefined;
}

/** From the script at `href`; undefined where it cannot be had. */
export async function toldByScript(href: string, id: string): Promise<Told | undefined> {
	await runClassic(href).catch(() => undefined);
	const [summary, ...sources] = (self as { timelineTold?: ToldFile }).timelineTold?.[id] ?? [];
	if (summary === undefined) return undefined;
	return { summary, sources: sources.map(([name = '', href = '']) => ({ name, href })) };
}
