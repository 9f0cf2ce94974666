// The layers behind this one may not import extract.
export { groupBy } from '../extract/group-by.ts';
