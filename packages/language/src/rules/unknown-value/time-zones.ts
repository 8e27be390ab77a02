/** Of the seats of the United Nations and of many meetings: to ask the platform takes milliseconds. */
const usual: ReadonlySet<string> = new Set([
  ...['UTC', 'Europe/Vienna', 'Europe/Zurich', 'America/New_York', 'Africa/Nairobi', 'Africa/Addis_Ababa'],
  ...['Asia/Bangkok', 'Asia/Beirut', 'America/Santiago', 'Europe/Paris', 'Europe/Rome', 'Europe/London'],
  ...['Europe/Berlin', 'Europe/Amsterdam', 'Europe/Madrid', 'America/Toronto', 'Asia/Shanghai', 'Asia/Tokyo'],
]);

const known = new Map<string, boolean>();
const MOST_KNOWN = 1000;

/** Whether it is the name of a time zone in the data of the platform (IANA). */
export function isTimeZone(name: string): boolean {
  if (usual.has(name)) {
    return true;
  }
  let is = known.get(name);
  if (is === undefined) {
    if (known.size >= MOST_KNOWN) {
      known.clear();
    }
    known.set(name, (is = has(name)));
  }
  return is;
}

function has(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The names of all time zones. */
export function timeZones(): readonly string[] {
  return Intl.supportedValuesOf('timeZone');
}
