// A worker that has files brought into the browser's cache, so that the page's own thread does not: to ask for one takes
// that milliseconds. What cannot be had is asked for again when it is wanted.
onmessage = async ({ data: [folder, names] }) => {
	const bring = async (name) => (await fetch(folder + name)).arrayBuffer();
	await Promise.allSettled(names.split(',').map(bring));
	close();
};
