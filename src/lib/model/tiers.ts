// How many sources of each standing bear the timeline out.
import { TIERS, type Tier, type TimelineEvent } from './types';

/** How much of the timeline one standing bears. */
export interface TierCount {
	readonly tier: Tier;
	/** Different addresses. */
	readonly sources: number;
	/** Events with at least one such source. */
	readonly events: number;
}

/** A count for each tier, in their order. */
export function tierCounts(events: readonly Pick<TimelineEvent, 'sources'>[]): TierCount[] {
	return TIERS.map((tier) => {
		const of = events.map(({ sources }) => sources.filter((one) => one.tier === tier));
		return {
			tier,
			sources: new Set(of.flatMap((sources) => sources.map(({ url }) => url))).size,
			events: of.filter((sources) => sources.length > 0).length
		};
	});
}
