// A page that reads the events and draws nothing: what the measuring itself costs.
import { drawn, events } from './events.js';

await events();
drawn(() => 1);
