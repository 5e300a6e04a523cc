/** A file of a text, sent under the media type that its name tells. */
import { send } from './api.js';

const TYPES = {
  txt: 'text/plain',
  md: 'text/plain',
  html: 'text/html',
  htm: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  tif: 'image/tiff',
  tiff: 'image/tiff',
};

export const LARGEST = 20 * 1024 * 1024;
export const ENDINGS = Object.keys(TYPES).map((ending) => `.${ending}`);

export const typeOf = ({ name }) => TYPES[name.split('.').at(-1).toLowerCase()] ?? null;

export const upload = (path, file, query) => send('POST', path, file, typeOf(file), query);
