// Drag, swipe and pinch: as long as pointers are down, the moment between them stays between them.
import { days } from '$lib/layout/scale';
import { heldWindow, middle, takeHold, type Grip, type Point } from '$lib/view/grip';
import { coast, speedAt, type Sample } from '$lib/view/momentum';
import type { View } from '$lib/view/view.svelte';
import { moveWindow } from '$lib/view/window';
import { forwardOf, plotIn, type Plot } from './plot';

/** A press that moves no further is a click, CSS pixels. */
const SLACK = 4;
/** What was touched while it coasted was meant to stop, milliseconds. */
const CAUGHT = 60;

/** Listens until the signal. The result says whether pointers hold the picture. */
export function pointers(root: HTMLElement, view: View, signal: AbortSignal): () => boolean {
	const points = new Map<number, Point>();
	let plot: Plot;
	let grip: Grip;
	let begun: Point;
	let samples: Sample[] = [];
	let dragging = false;
	/** Whether the click that follows the press was not meant as one. */
	let spent = false;
	/** What is listened to only during a press, and only while the window coasts. */
	let press = new AbortController();
	let coasting = new AbortController();
	let coasted = -Infinity;

	function down(event: PointerEvent) {
		const { pointerId, pointerType, timeStamp } = event;
		if (points.size === 0) spent = false;
		if (pointerType === 'mouse' && (event.button !== 0 || event.ctrlKey)) return;
		if (points.size > 1) return;
		view.hold();
		plot = plotIn(root, view.direction);
		points.set(pointerId, pointOf(event));
		if (points.size === 1) {
			spent = pointerType !== 'mouse' && timeStamp - coasted < CAUGHT;
			begun = pointOf(event);
			press = new AbortController();
			listen(press.signal);
		} else if (dragging) root.setPointerCapture(pointerId);
		regrip();
	}

	/** On the window: the pointer may leave the picture before it is captured. */
	function listen(signal: AbortSignal) {
		const on = { signal };
		addEventListener('pointermove', move, on);
		addEventListener('pointerup', up, on);
		addEventListener('pointercancel', stop, on);
		addEventListener('blur', stop, on);
		// Of the picture, not of a mark in it, whose capture ends when the picture's begins.
		root.addEventListener(
			'lostpointercapture',
			(event) => {
				if (event.target === root && points.has(event.pointerId)) stop();
			},
			on
		);
	}

	function move(event: PointerEvent) {
		if (!points.has(event.pointerId)) return;
		// The button was let go where the page could not hear it.
		if (event.pointerType === 'mouse' && event.buttons === 0) {
			stop();
			return;
		}
		const point = pointOf(event);
		points.set(event.pointerId, point);
		if (!dragging && points.size === 1 && !isDrag(event.pointerType, point)) return;
		if (!dragging) drag();
		const held = [...points.values()];
		samples.push({ time: event.timeStamp, at: middle(held) });
		view.show(heldWindow(grip, held, plot.width, view.domain));
	}

	/** Sideways; a finger that goes up or down scrolls the page, which is about to cancel it. */
	function isDrag(type: string, { u, y }: Point): boolean {
		const across = Math.abs(u - begun.u);
		return across > SLACK && (type === 'mouse' || across > Math.abs(y - begun.y));
	}

	function drag() {
		dragging = spent = true;
		root.classList.add('grabbing');
		for (const id of points.keys()) root.setPointerCapture(id);
	}

	function up({ pointerId, timeStamp }: PointerEvent) {
		if (!points.delete(pointerId)) return;
		if (points.size > 0) regrip();
		else end(dragging ? speedAt(samples, timeStamp) : 0);
	}

	function stop() {
		points.clear();
		end(0);
	}

	function end(speed: number) {
		press.abort();
		dragging = false;
		root.classList.remove('grabbing');
		view.release();
		if (speed !== 0) letGo(speed);
	}

	function regrip() {
		grip = takeHold([...points.values()], view.span, plot.width);
		samples = [];
	}

	/** The window goes on by itself until it stands, comes to an end of the data, or the reader does anything. */
	function letGo(speed: number) {
		const { duration, at } = coast(-speed);
		const from = view.span;
		const stop = view.animate((elapsed) => {
			coasted = performance.now();
			const before = view.span.from;
			view.show(moveWindow(from, (at(elapsed) / plot.width) * days(from), view.domain));
			return elapsed < duration && (elapsed === 0 || view.span.from !== before);
		});
		coasting.abort();
		coasting = new AbortController();
		const on = { capture: true, passive: true, once: true, signal: coasting.signal };
		for (const type of ['pointerdown', 'wheel', 'keydown']) addEventListener(type, stop, on);
	}

	function pointOf({ clientX, clientY }: PointerEvent): Point {
		return { u: forwardOf(plot, clientX), y: clientY };
	}

	signal.addEventListener('abort', () => {
		press.abort();
		coasting.abort();
	});
	root.addEventListener('pointerdown', down, { signal });
	root.addEventListener(
		'click',
		(event) => {
			if (!spent || event.detail === 0) return;
			spent = false;
			event.preventDefault();
			event.stopImmediatePropagation();
		},
		{ capture: true, signal }
	);
	// A press takes hold of time: neither text nor a link's picture.
	root.addEventListener('dragstart', cancel, { signal });
	root.addEventListener(
		'selectstart',
		(event) => {
			if (points.size > 0) event.preventDefault();
		},
		{ signal }
	);
	return () => points.size > 0;
}

function cancel(event: Event) {
	event.preventDefault();
}
