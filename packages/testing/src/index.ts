export { drawFindings, type DrawnFinding } from './findings-margin.js';
export { parseFiles, parseMarkers, type MarkedFile, type MarkedRange, type MarkedText, type Marks } from './markers.js';
