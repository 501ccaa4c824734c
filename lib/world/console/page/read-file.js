/** Bytes the page hands in at most: what the console's door takes, less than Discord itself. */
const MOST_BYTES = 1024 * 1024;

/** The chosen files of an input, as the console takes them. Throws where one is too large. */
export async function readFiles(input) {
  return Promise.all(
    [...input.files].map(async (file) => {
      if (file.size > MOST_BYTES) throw new Error(`${file.name} is larger than a megabyte.`);
      return { filename: file.name, content: await base64(file) };
    }),
  );
}

function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () =>
      resolve(/** @type {string} */ (reader.result).replace(/^[^,]*,?/, '')),
    );
    reader.addEventListener('error', () => reject(new Error(`${file.name} could not be read.`)));
    reader.readAsDataURL(file);
  });
}
