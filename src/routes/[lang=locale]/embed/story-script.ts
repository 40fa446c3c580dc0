// The script of the embeds of stories: `/embed/story.js`, built apart from the site (src/cli/embed-plugin.js).
// Before the component: its styles come after those that every page has.
import { takeOver } from './take-over';
import StoryApp from './StoryApp.svelte';

void takeOver(StoryApp);
