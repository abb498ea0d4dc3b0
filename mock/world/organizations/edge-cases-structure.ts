import type { EdgeCase } from '../organization.js'

/** 300 to 399: departments and who belongs to them; 400 to 499: people who left. */
export const structureCases: readonly EdgeCase[] = [
  {
    number: 301,
    name: 'directly under the root',
    sentence: 'People whose primary department is the root, which no sub-department list shows.',
    people: [{ seat: [1, 0] }, { seat: [1, 1] }, { seat: [1, 2] }],
  },
  {
    number: 302,
    name: 'parent and child',
    sentence: 'Somebody belongs to a department and to its parent.',
    people: [{ seat: [1, 1] }, { seat: [87320946, 0] }],
  },
  {
    number: 303,
    name: 'two departments',
    sentence: 'Somebody belongs to two departments, neither of them above the other.',
    people: [{ seat: [432210684, 0] }, { seat: [435274093, 10] }],
  },
  {
    number: 304,
    name: 'three departments',
    sentence: 'Somebody belongs to three departments.',
    people: [{ seat: [431934805, 2] }],
  },
  {
    number: 305,
    name: 'leaf without people',
    sentence: 'A department with neither people nor sub-departments.',
    departmentIds: [1030486625],
  },
  {
    number: 306,
    name: 'branch without people',
    sentence: 'A department with sub-departments but without people.',
    departmentIds: [433025819],
  },
  {
    number: 307,
    name: 'one member',
    sentence: 'A department with exactly one member.',
    departmentIds: [919702138],
  },
  {
    number: 308,
    name: 'one less than a page',
    sentence: 'A department with 99 members.',
    departmentIds: [435274093],
  },
  {
    number: 309,
    name: 'exactly a page',
    sentence: 'A department with 100 members.',
    departmentIds: [1027745193],
  },
  {
    number: 310,
    name: 'one more than a page',
    sentence: 'A department with 101 members.',
    departmentIds: [87320946],
  },
  {
    number: 311,
    name: 'several pages',
    sentence: 'A department with 250 members.',
    departmentIds: [50541877],
  },
  {
    number: 312,
    name: 'only guests',
    sentence: 'For none of its members is the department the primary one.',
    departmentIds: [1027745193, 1104829537],
  },
  {
    number: 313,
    name: 'six levels',
    sentence: 'A department with five others above it, the root included.',
    departmentIds: [919702138],
  },
  {
    number: 314,
    name: 'slash in a department name',
    sentence: 'A slash, which clients use to join paths.',
    departmentIds: [431947316, 432145097],
  },
  {
    number: 315,
    name: 'quotes in a department name',
    sentence: 'Double quotes in the Chinese name, both kinds in the English one.',
    departmentIds: [1027745193],
  },
  {
    number: 316,
    name: 'department without English name',
    sentence: 'The directory keeps only the Chinese name.',
    departmentIds: [1104829537],
  },
  {
    number: 317,
    name: 'department with extension',
    sentence: 'A field that only some departments have, with JSON inside.',
    departmentIds: [50530301],
  },
  {
    number: 318,
    name: 'department with source identifier',
    sentence: 'A mark of the system that the department came from.',
    departmentIds: [436438107],
  },
  {
    number: 319,
    name: 'siblings of equal order',
    sentence: 'Two departments have the same order below one parent; the smaller id is first.',
    departmentIds: [433048650, 433052937],
  },
  {
    number: 320,
    name: 'no leader',
    sentence: 'A department with people but without a leader.',
    departmentIds: [436425963],
  },
  {
    number: 321,
    name: 'several leaders',
    sentence: 'A department with more than one leader.',
    departmentIds: [435274093, 87320946],
  },
  {
    number: 322,
    name: 'hidden department',
    sentence: 'A department that only two others and one person outside of it see.',
    departmentIds: [432145097],
  },
  {
    number: 323,
    name: 'hidden from everybody',
    sentence: 'A hidden department with nobody who may see it.',
    departmentIds: [1030486625],
  },
  {
    number: 324,
    name: 'limited view',
    sentence: 'A department whose members see two departments and one person, nobody else.',
    departmentIds: [435274093],
  },
  {
    number: 401,
    name: 'left just before midnight',
    sentence: 'Every two months somebody leaves in the last second of a Beijing day.',
  },
  {
    number: 402,
    name: 'left at midnight',
    sentence: 'Every two months somebody leaves in the first second of a Beijing day.',
  },
  {
    number: 403,
    name: 'left at the same instant',
    sentence: 'Every two months two people leave at the same instant.',
  },
  {
    number: 404,
    name: 'every reason for leaving',
    sentence: 'Any 100 days hold each of the five reasons.',
  },
]
