import { clocks, read } from '../lib/address.js';
import { fill } from '../components/loader.js';
import { frame, provenance } from '../components/site-frame.js';
import * as catalogue from './documents/catalogue.js';
import * as one from './documents/one.js';
import { askHead } from './documents/question.js';

const main = document.querySelector('main');
const { id } = read();

const settled = (show) => (answer) => {
  main.classList.remove('waiting');
  show(main, answer);
  provenance({ knownAt: clocks().knownAt });
};

frame();
if (id) fill(main, () => askHead(id), settled(one.show), 12);
else fill(main, catalogue.ask, settled(catalogue.show), 9);
