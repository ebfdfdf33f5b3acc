import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const brotli = promisify(brotliCompress);
/** Fonts and pictures are compressed already. */
const TEXT = /\.(js|css|svg|json|webmanifest|txt)$/;
const LEAST_BYTES = 1024;

/** Puts a Brotli copy, as small as it gets, beside each file of text in the folder. */
export async function compressFiles(folder: string): Promise<void> {
  const paths = await readdir(folder, { recursive: true });
  await Promise.all(
    paths
      .filter((path) => TEXT.test(path))
      .map(async (path) => {
        const bytes = await readFile(join(folder, path));
        if (bytes.length < LEAST_BYTES) return;
        const packed = await brotli(bytes, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          },
        });
        await writeFile(join(folder, `${path}.br`), packed);
      }),
  );
}
