// All series of figures in one language, for the choice below the picture.
import { json } from '@sveltejs/kit';
import timeline from 'virtual:timeline';
import { drawnSeries, seriesData } from '$lib/model/series';
import { languages } from '../timeline-page';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = languages;

/** `SeriesData` of each series that can be drawn, the default one first. */
export const GET: RequestHandler = ({ params }) =>
	json(drawnSeries(timeline).map((series) => seriesData(timeline, series, params.lang)));
