// What the embed of a story knows beside what all embeds of its language share.
import type { IndexData } from '../model/event-index';
import type { EventLink } from '../model/record';
import type { Story } from '../model/types';
import type { EmbedAddresses } from './embed-data';
import type { ToldSource } from './told-file';

/** A story with the events that it tells. */
export interface StoryData {
	readonly story: Story;
	/** The event of each step, and its sources. */
	readonly events: readonly EventLink[];
	readonly sources: readonly (readonly ToldSource[])[];
	/** The events of the steps, in order of time. */
	readonly index: IndexData;
	readonly addresses: Pick<EmbedAddresses, 'page' | 'home' | 'event' | 'embeds'>;
}
