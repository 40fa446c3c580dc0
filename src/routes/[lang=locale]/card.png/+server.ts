import { cardResponse } from '../../card-image.server';
import { homeCard } from '../../cards';
import { localeFor } from '../../site-files';
import { languages } from '../timeline-page';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = languages;

/** What is seen where the timeline's address is pasted. */
export const GET: RequestHandler = async ({ params, fetch }) =>
	cardResponse(await homeCard(localeFor(params.lang), fetch));
