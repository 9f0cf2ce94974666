import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from '../../exports/data-files.ts';
import { corpus } from '../../site/corpus.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  dataFiles((await corpus()).published).map((file) => ({ params: { file: file.path }, props: { file } }));

/** The data files of the record, the same that `npm run extract` writes. */
export const GET: APIRoute<{ file: ReturnType<typeof dataFiles>[number] }> = ({ props: { file } }) =>
  new Response(file.make(), { headers: { 'content-type': file.mediaType } });
