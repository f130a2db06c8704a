/** @import { PlaceCluster } from '../../api/types.js' */
/** @import { Viewport } from './viewport.js' */
import { texts } from './texts.js';

/** Circles that are nearer than this would cover each other, in pixels. */
const NEAR = 52;

/**
 * Joins clusters of neighbouring squares that would cover each other: the larger takes the smaller in, and stays where it is.
 *
 * @param {PlaceCluster[]} clusters the largest first
 * @param {Viewport} viewport
 * @returns {PlaceCluster[]}
 */
export function joined(clusters, viewport) {
  /** @type {{ x: number, y: number, cluster: PlaceCluster }[]} */
  const kept = [];
  for (const cluster of clusters) {
    const { x, y } = viewport.pixel(cluster.latitude, cluster.longitude);
    const near = kept.find((other) => Math.hypot(other.x - x, other.y - y) < NEAR);
    if (near) near.cluster = both(near.cluster, cluster);
    else kept.push({ x, y, cluster });
  }
  return kept.map(({ cluster }) => cluster);
}

/**
 * @param {PlaceCluster} large
 * @param {PlaceCluster} small
 * @returns {PlaceCluster}
 */
function both(large, small) {
  const box = {
    south: Math.min(large.box.south, small.box.south),
    west: Math.min(large.box.west, small.box.west),
    north: Math.max(large.box.north, small.box.north),
    east: Math.max(large.box.east, small.box.east),
  };
  const town = large.town ?? small.town;
  const towns = Math.max(large.towns, small.towns, large.town && small.town && large.town !== small.town ? 2 : 0);
  return { ...large, box, town, towns, count: large.count + small.count };
}

/**
 * The area of all of them; null without any.
 *
 * @param {PlaceCluster[]} clusters
 */
export const areaOf = (clusters) => (clusters.length ? clusters.reduce(both).box : null);

/** What the towns of a cluster are called together. @param {Pick<PlaceCluster, 'town' | 'towns'>} cluster */
export function townText({ town, towns }) {
  if (!town) return texts.marker.far;
  return towns > 1 ? texts.marker.towns(town) : town;
}

/** As a condition of a search has it. @param {PlaceCluster['box']} box */
export const boxText = ({ south, west, north, east }) => [south, west, north, east].map((degrees) => degrees.toFixed(7)).join(',');
