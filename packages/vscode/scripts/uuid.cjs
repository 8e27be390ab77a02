// Node has what the libraries of the protocol write out.
exports.generateUuid = () => globalThis.crypto.randomUUID();
