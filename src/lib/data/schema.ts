// The schemas of the data files by name, for whoever needs them all.
export { actorSchema, placeSchema, type ActorInput, type PlaceInput } from './schema-actors';
export { eventSchema, type EventInput, type KnownIds } from './schema-events';
export { seriesSchema, type SeriesInput } from './schema-series';
export { timelineSchema, type TimelineInput } from './schema-timeline';
export { aboutSchema, type AboutInput } from './schema-about';
export { storySchema, type StoryInput } from './schema-stories';
