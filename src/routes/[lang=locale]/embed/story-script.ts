// The script of the embeds of stories: `/embed/story.js`, built apart from the site (src/cli/embed-plugin.js).
import StoryApp from './StoryApp.svelte';
import { takeOver } from './take-over';

takeOver(StoryApp);
