import type { Frame } from '../sentence/frame.ts';
import type { Venue } from './item.ts';

/** "Fornebu airbase", "the Nordic country": the name of a building or a field is no city, nor is an adjective. */
export const BUILDING =
  /^ (?:[a-z]+ )?(?:air|airbase|airport|airfield|base|palace|hotel|house|hall|country|nation|state|kingdom|republic)(?= |$)/;

/** "At Oslo airport": of the city, whose name it has. */
const AIRPORT = /^ (?:international )?airport(?= |$)/;

const WATERS = /(?:^|-)(?:sea|gulf|ocean|strait|straits|channel)(?:-|$)/;

/** "Their ports in the Persian Gulf": whether nobody meets there, though fleets may exercise. */
export const isWater = ({ id }: Venue): boolean => WATERS.test(id);

/** The place that stands at an index of a frame, or null where its name is that of a building or no place. */
export function venueAt(frame: Frame, index: number): Venue | null {
  const term = frame.terms.get(index);
  if (term?.code === 'L' && term.place && AIRPORT.test(frame.text.slice(index + 1, index + 30)))
    return { id: term.place, city: true, sides: term.sides };
  if (BUILDING.test(frame.text.slice(index + 1, index + 30))) return null;
  return term?.place ? { id: term.place, city: term.code === 'L', sides: term.sides } : null;
}
