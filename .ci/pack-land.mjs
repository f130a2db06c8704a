// pack-land.mjs FILE: makes frontend/features/map/land.js, the outline of all land as one path, of land-110m.json of the npm package
// world-atlas 2.0.2 (ISC licence), which has it from Natural Earth (1:110m, public domain). To make it anew:
//
//   npm install --prefix /tmp/atlas world-atlas@2.0.2
//   node .ci/pack-land.mjs /tmp/atlas/node_modules/world-atlas/land-110m.json
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { WORLD, xOf, yOf } from '../frontend/features/map/mercator.js';

const TARGET = fileURLToPath(new URL('../frontend/features/map/land.js', import.meta.url));

/** A point that is not as far as this from the line between its neighbours is left out, in units of the map. */
const TOLERANCE = 1.2;
/** Smaller islands are left out, in square units. */
const LEAST = 12;

const { arcs, objects, transform } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const [scale, translate] = [transform.scale, transform.translate];

/** TopoJSON: points in differences; arcs of a negative number run the other way. In degrees. */
const lines = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
        [x, y] = [x + dx, y + dy];
        return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
});
const lineOf = (number) => (number < 0 ? [...lines[~number]].reverse() : lines[number]);
const ringOf = (numbers) => numbers.flatMap((number, at) => lineOf(number).slice(at ? 1 : 0));

/** The rings are those of a sphere: one that crosses the 180th meridian goes on beyond it here, and one around a pole to the edge of the map. */
function unrolled(ring) {
    let turns = 0;
    const points = ring.map(([longitude, latitude], at) => {
        const step = at ? longitude - ring[at - 1][0] : 0;
        if (Math.abs(step) > 180) turns -= Math.sign(step);
        return [xOf(longitude + 360 * turns), yOf(latitude)];
    });
    return turns ? [...points, [points.at(-1)[0], WORLD], [points[0][0], WORLD], points[0]] : points;
}

/** Sutherland and Hodgman, at one edge of the map. */
const clipped = (ring, isInside, edge) =>
    ring.slice(1).flatMap((to, at) => {
        const from = ring[at];
        const crossing = [edge, from[1] + ((to[1] - from[1]) * (edge - from[0])) / (to[0] - from[0])];
        return [...(isInside(from) !== isInside(to) ? [crossing] : []), ...(isInside(to) ? [to] : [])];
    });
const closed = (ring) => (ring.length ? [...ring, ring[0]] : ring);

/** What of a ring is on the map, also of its parts beyond the edges. */
const onMap = (ring) =>
    [-WORLD, 0, WORLD].map((shift) => {
        const shifted = ring.map(([x, y]) => [x + shift, y]);
        const west = closed(clipped(shifted, ([x]) => x >= 0, 0));
        return closed(clipped(west, ([x]) => x <= WORLD, WORLD)).map((point) => point.map(Math.round));
    });

/** Ramer, Douglas and Peucker. */
function simplified(points) {
    if (points.length < 3) return points;
    const [first, last] = [points[0], points.at(-1)];
    const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
    const length = Math.hypot(dx, dy);
    const away = ([x, y]) => (length ? Math.abs(dy * (x - first[0]) - dx * (y - first[1])) / length : Math.hypot(x - first[0], y - first[1]));
    let farthest = 0;
    for (let at = 1; at < points.length - 1; at++) if (away(points[at]) > (farthest ? away(points[farthest]) : 0)) farthest = at;
    if (!farthest || away(points[farthest]) < TOLERANCE) return [first, last];
    return [...simplified(points.slice(0, farthest + 1)), ...simplified(points.slice(farthest)).slice(1)];
}

const area = (ring) => Math.abs(ring.reduce((sum, [x, y], at) => sum + x * ring[(at + 1) % ring.length][1] - ring[(at + 1) % ring.length][0] * y, 0)) / 2;

/** Relative steps, without the separator that a minus makes needless. */
function path(ring) {
    const steps = ring.slice(1, -1).map(([x, y], at) => [x - ring[at][0], y - ring[at][1]]);
    const numbers = [...ring[0], ...steps.flat()].join(' ').replace(/ -/g, '-');
    return `M${numbers.replace(/^(-?\d+) ?(-?\d+) ?/, '$1 $2l')}z`;
}

const polygons = objects.land.geometries.flatMap(({ type, arcs: parts }) => (type === 'Polygon' ? [parts] : parts));
const rings = polygons
    .flat()
    .map(ringOf)
    .map(unrolled)
    .flatMap(onMap)
    .map(simplified)
    .filter((ring) => ring.length > 3 && area(ring) >= LEAST);

const head = `/** The outline of all land on a map that is ${WORLD} units wide. Made by .ci/pack-land.mjs from Natural Earth, 1:110m. */\n`;
writeFileSync(TARGET, `${head}export const LAND =\n  '${rings.map(path).join('')}';\n`);
