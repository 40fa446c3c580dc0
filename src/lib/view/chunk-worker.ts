// Reads chunks beside the page's thread: to unpack one and to cut its titles takes a good part of a frame.
import { chunkAt } from '$lib/index-file/chunk-at';
import type { ToPage, ToWorker } from './chunk-reader';

const say = (news: ToPage) => {
	self.postMessage(news);
};

addEventListener('message', ({ data: { key, order } }: MessageEvent<ToWorker>) => {
	chunkAt(order).then(
		(texts) => {
			say({ key, texts });
		},
		(reason: unknown) => {
			say({ key, failed: reason instanceof Error ? reason.message : String(reason) });
		}
	);
});

say('ready');
