/** A file that is not taken; its message is a sentence for the user. */
export class FileError extends Error {}
