import { frame } from '../components/site-frame.js';
import { fill } from '../components/loader.js';
import { read } from '../lib/address.js';
import * as catalogue from './indicator/catalogue.js';
import * as one from './indicator/one.js';

const page = read().code ? one : catalogue;
const main = document.querySelector('main');

frame();
fill(
  main,
  page.ask,
  (answer) => {
    page.show(main, answer);
    main.classList.remove('waiting');
  },
  10,
);
