/** Photos, as file inputs take it. Many formats are also listed by extension: not every system knows their media type. */
export const PHOTOS =
  'image/*,.heic,.heif,.avif,.tif,.tiff,.jp2,.j2k,.jxl,.psd,.qoi,.pbm,.pgm,.ppm,.pam,.ico,.tga,.dng,.nef,.nrw,.cr2,.cr3,.arw,.sr2,.pef,.orf,.rw2,.raf,.srw';
