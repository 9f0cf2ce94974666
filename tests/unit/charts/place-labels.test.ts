import { describe, expect, it } from 'vitest';
import { placeLabels, type Spot } from '../../../src/charts/place-labels.ts';

const spot = (x: number, y: number, label = 60): Spot => ({ x, y, radius: 5, label });
const SIZE = { width: 600, height: 400 };

describe('placeLabels', () => {
  it('sets a name to the right, and to the left where the sheet ends', () => {
    const [one, other] = placeLabels([spot(0.5, 0.5), spot(0.97, 0.2)], [SIZE], 13);
    expect(one).toMatchObject({ anchor: 'start' });
    expect(other).toMatchObject({ anchor: 'end' });
  });

  it('gives the better place to the more important of two neighbours', () => {
    const [first, second] = placeLabels([spot(0.5, 0.5), spot(0.52, 0.5)], [SIZE], 13);
    expect(first?.anchor).toBe('end');
    expect(second?.anchor).toBe('start');
  });

  it('leaves a name out rather than set it on another', () => {
    const crowd = Array.from({ length: 40 }, (_, index) => spot(0.5 + (index % 8) * 0.01, 0.5 + Math.floor(index / 8) * 0.012));
    const places = placeLabels(crowd, [SIZE], 13);
    expect(places.filter((place) => place !== null).length).toBeLessThan(40);
  });

  it('finds a place that suits every size', () => {
    const sizes = [SIZE, { width: 1200, height: 800 }];
    expect(placeLabels([spot(0.5, 0.5), spot(0.53, 0.5)], sizes, 13)).not.toContain(null);
  });
});
