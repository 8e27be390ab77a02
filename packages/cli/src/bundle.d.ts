/** Version of the package, put in by the bundler. */
declare const AGENDUM_VERSION: string;

/** Tells one content of the bundle from another, put in by the bundler. */
declare const AGENDUM_BUILD: string;
