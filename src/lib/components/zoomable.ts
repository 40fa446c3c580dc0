// TEMP for measuring
import type { View } from '$lib/view/view.svelte';
import type { Attachment } from 'svelte/attachments';
export function zoomable(view: View): Attachment<HTMLElement> {
	return (el) => {
		const rect = () => (el.querySelector('figure > .plot') ?? el).getBoundingClientRect();
		const wheel = (e: WheelEvent) => {
			if (!e.ctrlKey) return;
			e.preventDefault();
			const r = rect();
			const f = (e.clientX - r.left) / r.width;
			view.stretch(2 ** (e.deltaY * 0.002), view.span.from + f * (view.span.to - view.span.from));
		};
		el.addEventListener('wheel', wheel, { passive: false });
		let x: number | undefined;
		el.addEventListener('pointerdown', (e) => {
			x = e.clientX;
			view.hold();
		});
		el.addEventListener('pointermove', (e) => {
			if (x === undefined) return;
			const r = rect();
			view.move(-((e.clientX - x) / r.width) * (view.span.to - view.span.from));
			x = e.clientX;
		});
		el.addEventListener('pointerup', () => {
			x = undefined;
			view.release();
		});
	};
}
