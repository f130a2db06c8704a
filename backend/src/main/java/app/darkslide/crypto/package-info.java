/**
 * Data at rest: the key tree (master keyset → owner key → data key), small sealed records, and sealed files with random
 * access. Plain Java on top of Google Tink; knows neither what it seals nor where that is kept, and every feature may
 * use it. {@code docs/sealed-format.md} says what its bytes mean.
 */
package app.darkslide.crypto;
