// The code of `/embed/find.js`: what finds, for the script of embeds to call (view/embed-finder.ts).
import { makeFinder } from '$lib/model/finder';

Object.assign(self, { timelineFinder: makeFinder });
