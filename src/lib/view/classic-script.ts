// Scripts that are loaded later, as classic ones: a frame without an origin of its own may load no others.

const loaded = new Map<string, Promise<void>>();

/** Runs a script once, allowed as this page's own ones are: by their nonce. Rejects where it cannot be had. */
export function runClassic(src: string): Promise<void> {
	const known = loaded.get(src) ?? load(src);
	loaded.set(src, known);
	known.catch(() => loaded.delete(src));
	return known;
}

function load(src: string): Promise<void> {
	return new Promise((done, failed) => {
		const script = document.createElement('script');
		script.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
		script.src = src;
		script.onload = () => {
			done();
		};
		script.onerror = () => {
			failed(new Error(`${src} cannot be loaded`));
		};
		document.head.append(script);
	});
}
